/**
 * The contents of {@code str}: code points, and what can be done with them.
 *
 * <p>Pure values: nothing here knows of the heap, of counts or of other types. {@link
 * org.heaplab.types.text.Text} holds code points in CPython's three kinds; {@link
 * org.heaplab.types.text.Unicode} is CPython's database, one object a version; each family of
 * methods has its file ({@code Search}, {@code Splitting}, {@code Stripping}, {@code Layout},
 * {@code CaseMapping}, {@code TextTests}, {@code Translation}, {@code Codecs}). What CPython
 * refuses is a {@link org.heaplab.types.number.FormatFault} with the exception's type and text, or
 * data that says where and why ({@code CodecFault}).
 *
 * <p>{@code Sizes} bounds every result, whatever the heap's limit, so that nothing here runs out of
 * Java's memory first.
 */
package org.heaplab.types.text;
