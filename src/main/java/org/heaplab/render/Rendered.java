package org.heaplab.render;

/**
 * A view in the two media types that a notebook gets.
 *
 * @param text for {@code text/plain}
 * @param html for {@code text/html}
 */
public record Rendered(String text, String html) {}
