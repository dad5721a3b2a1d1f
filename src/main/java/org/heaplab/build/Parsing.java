package org.heaplab.build;

/**
 * What the parser leaves to be seen.
 *
 * @param holdsOfBytes references that a syntax tree has to the object of a bytes literal; to that
 *     of any other literal it has one
 */
public record Parsing(int holdsOfBytes) {}
