/**
 * What the text of a number, string or bytes literal stands for.
 *
 * <p>A broken literal is a {@link org.heaplab.syntax.literal.LiteralError} with CPython's message.
 */
package org.heaplab.syntax.literal;
