/**
 * What a picture shows, as plain data: one record for each view, built from the heap or by hand.
 *
 * <p>A view holds numbers, names and values already cut to what is shown, and says what was left
 * out. It holds no markup, no colours and no positions: {@code org.heaplab.render} turns it into
 * text, HTML and SVG. It holds no heap object either, so that it can outlive the heap it was taken
 * from and can be written by hand in a test.
 */
package org.heaplab.view;
