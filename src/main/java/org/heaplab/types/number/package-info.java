/**
 * Numbers as CPython computes and writes them: pure functions on {@code long}, {@code double} and
 * {@code BigInteger}.
 *
 * <p>Each file follows one of CPython's: hashes ({@code pyhash.c}), int and float to text and back
 * ({@code longobject.c}, {@code dtoa.c}), the format mini-language ({@code formatter_unicode.c}),
 * {@code mathmodule.c}. Nothing here knows of the heap. What CPython refuses is a {@link
 * org.heaplab.types.number.FormatFault}: the exception's type and text, for a type to raise.
 */
package org.heaplab.types.number;
