/**
 * A cell's text cut into tokens, as CPython's {@code Parser/lexer} does.
 *
 * <p>{@link org.heaplab.syntax.lexer.Lexer} goes through a {@link org.heaplab.syntax.lexer.Source}
 * once; the classes around it each know one thing: indentation, brackets, numbers, names, strings,
 * f-strings. The tokens are those that CPython's parser sees, so comments and line ends within
 * brackets are gone. The first mistake ends the list with an error token: whether it is the one
 * that the reader is told of is for the parser to say, for CPython lexes no further than it parses.
 */
package org.heaplab.syntax.lexer;
