/**
 * Drawing: a writer for the few elements that the pictures use, the palette, and type sizes.
 *
 * <p>A drawing has no id, marker, pattern, class or style element, so that outputs in one notebook
 * cannot clash and a sanitizer finds nothing to drop.
 */
package org.heaplab.render.svg;
