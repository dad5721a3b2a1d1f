package org.heaplab.trace;

/**
 * Where code stands.
 *
 * @param filename such as {@code <cell 3>}
 * @param function {@code <module>} outside functions
 * @param line counted from 1
 */
public record Place(String filename, String function, int line) {}
