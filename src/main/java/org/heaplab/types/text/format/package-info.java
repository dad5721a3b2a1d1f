/**
 * Formatting: the mini-language of {@code format()}, {@code str.format} and the {@code %} operator.
 *
 * <p>{@link org.heaplab.types.text.format.FormatSpec} is a parsed specification; {@code Formats}
 * applies it to a str, an int, a float or a complex. {@code FieldTemplate} is a parsed {@code
 * str.format} template and {@code PercentTemplate} runs a {@code %} template; both look values up
 * through an interface, because values are the heap's. Errors are {@link
 * org.heaplab.types.number.FormatFault} with CPython's types and texts; widths and precisions are
 * checked before anything is built.
 */
package org.heaplab.types.text.format;
