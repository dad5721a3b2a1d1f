package org.heaplab.code;

import org.heaplab.syntax.tree.Span;

/**
 * A SyntaxWarning of CPython's compiler.
 *
 * @param span what it is about; CPython shows its first line
 */
public record SyntaxWarning(String message, Span span) {}
