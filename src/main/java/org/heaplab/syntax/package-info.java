/**
 * From a cell's text to its tree.
 *
 * <p>{@code PythonParser} is the way in: a lexer that knows indentation, brackets and f-strings
 * feeds the ANTLR grammar {@code Python.g4}; {@code TreeBuilder} folds its parse tree into the
 * records of {@link org.heaplab.syntax.tree}. A mistake is data: a {@code SyntaxFault} with
 * CPython's message and position, never a Java exception that leaves this package unnamed.
 */
package org.heaplab.syntax;
