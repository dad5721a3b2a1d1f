package org.heaplab.view;

/** Something that a view does not show; it is named so that the account is complete. */
public sealed interface LeftOut {

  /** The command that shows it. */
  String command();

  /**
   * A class and what came into being with it.
   *
   * @param objects without the class itself
   * @param bytes of the class and of these objects
   */
  record OfClass(String name, long objects, long bytes, String command) implements LeftOut {}

  /** What the interpreter had made before the first cell ran. */
  record BeforeFirstCell(long objects, String command) implements LeftOut {}

  /** What only one name leads to, as a class and its methods. */
  record BehindName(String kind, String name, long objects, String command) implements LeftOut {}

  /** What imported modules hold and the notebook's own names do not lead to. */
  record OfModules(long objects, String command) implements LeftOut {}

  /** Strings that exist once because they spell names; nothing ever frees them. */
  record Interned(long objects, String command) implements LeftOut {}

  /** What did not fit within the bound. */
  record PastLimit(long objects, String command) implements LeftOut {}

  /** What lies further away than the depth asked for. */
  record Deeper(long objects, String command) implements LeftOut {}
}
