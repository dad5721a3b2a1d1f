/**
 * The map of {@link org.heaplab.view.PoolMap}: one picture for each arena, one for the enlarged
 * pool, and the sums as a table.
 */
package org.heaplab.render.pools;
