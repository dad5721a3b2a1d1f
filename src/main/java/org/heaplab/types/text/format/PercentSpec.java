package org.heaplab.types.text.format;

/**
 * One conversion of a {@code %} template.
 *
 * @param left {@code -}
 * @param plus {@code +}
 * @param blank a blank
 * @param alternate {@code #}
 * @param zero {@code 0}
 * @param width 0 if not given
 * @param precision -1 if not given
 * @param conversion a code point
 * @param index of the conversion's letter in the template
 */
record PercentSpec(
    boolean left,
    boolean plus,
    boolean blank,
    boolean alternate,
    boolean zero,
    long width,
    long precision,
    int conversion,
    int index) {}
