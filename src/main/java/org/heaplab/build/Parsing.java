package org.heaplab.build;

/**
 * What parser and compiler leave to be seen.
 *
 * @param holdsOfBytes references that a syntax tree has to the object of a bytes literal; to that
 *     of any other literal it has one
 * @param inlinesComprehensions list, set and dictionary comprehensions are no functions (from 3.12)
 * @param guardsGenerators a handler stands around the body of a generator (from 3.12); before, the
 *     generator itself turns a StopIteration of its body into a RuntimeError
 * @param containersOfCompiler containers that the compilation of a small program leaves in free
 *     lists: they go on counting towards the next collection
 */
public record Parsing(
    int holdsOfBytes,
    boolean inlinesComprehensions,
    boolean guardsGenerators,
    int containersOfCompiler) {}
