/**
 * The contents of {@code str}: code points, and what can be done with them.
 *
 * <p>Pure values: nothing here knows of the heap, of counts or of other types. {@link
 * org.heaplab.types.text.Text} holds code points in CPython's three kinds; {@link
 * org.heaplab.types.text.Unicode} is CPython's database, one object a version; each family of
 * methods has its file ({@code Search}, {@code Splitting}, {@code Stripping}, {@code Layout},
 * {@code CaseMapping}, {@code TextTests}, {@code Codecs}). What CPython refuses is a {@link
 * org.heaplab.types.number.FormatFault} with the exception's type and text, or data that says where
 * and why ({@code CodecFault}).
 *
 * <p>Sizes are counted in ints: who repeats or joins past 2^31 code points is stopped by the heap's
 * limit before it comes here.
 */
package org.heaplab.types.text;
