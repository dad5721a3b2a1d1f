/**
 * A page: what one command shows, as a list of blocks.
 *
 * <p>A block knows neither the view that it came from nor the medium it goes to. {@link
 * org.heaplab.render.page.TextWriter} writes a page for a terminal or a screen reader, {@link
 * org.heaplab.render.page.HtmlWriter} for a notebook.
 */
package org.heaplab.render.page;
