/**
 * Views to what a notebook shows: text, HTML and SVG.
 *
 * <p>The way is the same for each view. A {@code …Page} class turns the view into a {@link
 * org.heaplab.render.page.Page}, a list of blocks such as a table or a picture. {@link
 * org.heaplab.render.page} writes the blocks once as text and once, through the jte templates, as
 * HTML; so both say the same. Pictures are drawn by {@link org.heaplab.render.svg}; {@link
 * org.heaplab.render.graph} places boxes and arrows.
 *
 * <p>The HTML is made for JupyterLab's sanitizer: inline styles only, pictures as {@code img} with
 * a data URL. Nothing here looks at the heap, and the same view always gives the same bytes.
 */
package org.heaplab.render;
