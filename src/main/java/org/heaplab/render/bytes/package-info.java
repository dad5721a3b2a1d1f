/**
 * The picture of {@link org.heaplab.view.Layout}: rows of 32 bytes, a word a cell, offsets below.
 *
 * <p>It is read downwards, so its arrows enter from above: from a field to the block that it points
 * to, and from the last row to the objects behind it.
 */
package org.heaplab.render.bytes;
