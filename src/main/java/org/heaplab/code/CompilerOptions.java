package org.heaplab.code;

/**
 * How to compile.
 *
 * @param filename {@code co_filename}
 * @param display whether the value of a last expression statement is shown, as in a cell
 * @param inlineComprehensions list, set and dictionary comprehensions are no functions (from 3.12)
 * @param guardsGenerators a handler stands around the body of a generator (from 3.12); before, the
 *     generator itself turns a StopIteration of its body into a RuntimeError
 * @param literals {@code repr} for annotations that are kept as text
 */
public record CompilerOptions(
    String filename,
    boolean display,
    boolean inlineComprehensions,
    boolean guardsGenerators,
    LiteralText literals) {}
