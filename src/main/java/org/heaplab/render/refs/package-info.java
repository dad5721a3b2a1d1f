/**
 * The picture of {@link org.heaplab.view.RefDiagram}.
 *
 * <p>{@link org.heaplab.render.refs.Bounded} first cuts the diagram to what fits. Each frame, box
 * and cut then becomes a {@link org.heaplab.render.refs.Shape} that knows its size and the dots
 * where its arrows begin; the layout gives places, and {@link org.heaplab.render.refs.RefPicture}
 * draws. {@link org.heaplab.render.refs.RefTwin} says the same in words.
 */
package org.heaplab.render.refs;
