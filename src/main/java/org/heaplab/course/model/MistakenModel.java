package org.heaplab.course.model;

import org.heaplab.course.Words;
import org.heaplab.syntax.tree.Module;

/**
 * A heap that is wrong on purpose: one rule differs, in the way that a known misconception has it.
 * The rule is changed in the cell's tree, so that the heap below stays sound and can be drawn.
 */
public interface MistakenModel {

  /** As {@code %model} takes it. */
  String name();

  /** The belief, as a clause that follows "if". */
  Words belief();

  /** What is so instead. */
  Words truth();

  /** The cell as this belief understands it. */
  Module mistaken(Module cell);
}
