package org.heaplab.render.graph;

/** Places boxes in columns and leads arrows around them; the same graph gets the same places. */
public interface GraphLayout {
  Placement place(Graph graph);
}
