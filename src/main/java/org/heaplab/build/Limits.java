package org.heaplab.build;

/**
 * How deep calls may nest.
 *
 * @param recursionLimit {@code sys.getrecursionlimit()} at the start
 * @param cRecursionLimit calls from C to C, {@code Py_C_RECURSION_LIMIT}
 * @param oneCount whether both kinds of calls take from one count, which {@code
 *     sys.setrecursionlimit} sets
 */
public record Limits(int recursionLimit, int cRecursionLimit, boolean oneCount) {}
