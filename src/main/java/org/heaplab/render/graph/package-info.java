/**
 * Where boxes and arrows go.
 *
 * <p>{@link org.heaplab.render.graph.GraphLayout} hides the engine. The one we have is ELK layered:
 * columns from left to right, arrows from fixed ports along horizontal and vertical lines, none
 * through a box. It is loaded with the first diagram.
 */
package org.heaplab.render.graph;
