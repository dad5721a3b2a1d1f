/**
 * Jupyter's wire format: what a message looks like as frames, and which frames are a message.
 *
 * <pre>
 * identity … | &lt;IDS|MSG&gt; | signature | header | parent header | metadata | content | buffer …
 * </pre>
 *
 * <p>{@link org.heaplab.kernel.wire.Wire#read} lets a message through only when its frames are
 * whole, its signature is the key's and new, its JSON is strict and its header is complete;
 * everything else is {@link org.heaplab.kernel.wire.Rejected} with a reason fit for a log. No class
 * here knows of sockets, threads or notebooks.
 */
package org.heaplab.kernel.wire;
