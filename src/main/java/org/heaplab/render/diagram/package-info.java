/**
 * Pictures of boxes and arrows: {@link org.heaplab.view.RefDiagram} and {@link
 * org.heaplab.view.GcPlan}.
 *
 * <p>{@link org.heaplab.render.diagram.Bounded} first cuts the diagram to what fits. Each frame,
 * box and cut then becomes a {@link org.heaplab.render.diagram.Shape} that knows its size and the
 * dots where its arrows begin; the layout gives places, and {@link
 * org.heaplab.render.diagram.RefPicture} draws. {@link org.heaplab.render.diagram.RefTwin} says the
 * same in words.
 */
package org.heaplab.render.diagram;
