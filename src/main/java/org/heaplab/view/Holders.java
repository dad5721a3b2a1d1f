package org.heaplab.view;

import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Every holder of one object: {@code %who}.
 *
 * @param expression as it was asked for
 * @param refs the count in the object's header
 * @param getrefcount what {@code sys.getrefcount(expression)} returns
 * @param more references that further holders have, not listed
 * @param command shows those too; empty when there are none
 */
public record Holders(
    String expression,
    ObjectLabel object,
    RefCount refs,
    List<Holder> holders,
    OptionalLong getrefcount,
    long more,
    String command)
    implements View {

  public Holders {
    holders = List.copyOf(holders);
  }

  /** References that the listed holders have, and the further ones. */
  public long references() {
    return holders.stream().mapToLong(Holder::times).sum() + more;
  }

  /** What kind of thing holds a reference. */
  public enum Kind {
    NAME,
    LOCAL,
    CLOSURE,
    ATTRIBUTE,
    ELEMENT,
    KEY,
    VALUE,
    FIELD,
    CONSTANT,
    TEMPORARY,
    INTERPRETER
  }

  /**
   * One place that holds the object.
   *
   * @param where as an expression where there is one, such as {@code kid.parent}
   * @param in the namespace or object that the place belongs to
   * @param times how many references this place has
   * @param since number of the cell that stored it there, where known
   */
  public record Holder(Kind kind, String where, Place in, long times, OptionalInt since) {}

  /** What a place belongs to. */
  public sealed interface Place {
    /** A namespace, a frame or a table of the interpreter, by name. */
    record Named(String name) implements Place {}

    /** Another object. */
    record InObject(ObjectLabel object) implements Place {}
  }
}
