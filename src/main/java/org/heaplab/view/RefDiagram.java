package org.heaplab.view;

import java.util.List;
import java.util.Optional;

/**
 * Names, objects and the references between them: {@code %refs}.
 *
 * @param cell number of the last cell that ran
 * @param changes since the last view; empty when this is the first
 * @param frames outermost first
 * @param boxes in the order in which the objects were made
 */
public record RefDiagram(
    int cell,
    Optional<Changes> changes,
    List<Frame> frames,
    List<Box> boxes,
    List<Cut> cuts,
    List<LeftOut> leftOut)
    implements View {

  public RefDiagram {
    frames = List.copyOf(frames);
    boxes = List.copyOf(boxes);
    cuts = List.copyOf(cuts);
    leftOut = List.copyOf(leftOut);
  }

  /** How many objects of each kind the last view did not show so. */
  public record Changes(int made, int freed, int recounted) {}

  /**
   * A namespace: the notebook's globals or a function's locals.
   *
   * @param running whether the code in it runs now
   */
  public record Frame(String name, boolean running, List<Entry> names) {
    public Frame {
      names = List.copyOf(names);
    }
  }

  /** A row of two columns; the key is a {@link Slot.Label} for names and attributes. */
  public record Entry(Slot key, Slot value) {
    public static Entry of(String name, Slot value) {
      return new Entry(new Slot.Label(name), value);
    }
  }

  /** What stands in one slot. */
  public sealed interface Slot {
    /** A name: text that is no object of the picture. */
    record Label(String text) implements Slot {}

    /** A small immutable object, written in its slot. */
    record Inline(String value, boolean immortal) implements Slot {}

    /** A reference to the box or cut with this id. */
    record Ref(long target) implements Slot {}

    /** Nothing is stored there yet. */
    record Unset() implements Slot {}
  }

  /** What has happened to an object since the last view. */
  public enum State {
    UNCHANGED,
    NEW,
    FREED
  }

  /**
   * An object.
   *
   * @param before its count at the last view, where that was another
   * @param named whether a name or frame holds it
   * @param elsewhere references from what is not drawn
   * @param near for a freed object, the box that held it last
   */
  public record Box(
      ObjectLabel object,
      RefCount refs,
      Optional<RefCount> before,
      State state,
      boolean named,
      Body body,
      long elsewhere,
      Optional<Long> near) {

    /** What {@link Slot.Ref} calls it: its address. */
    public long id() {
      return object.address();
    }
  }

  /** The inside of a box. */
  public sealed interface Body {
    /**
     * Elements in order.
     *
     * @param more elements that are not shown
     * @param indexed whether they have numbers, as those of a set do not
     */
    record Sequence(List<Slot> slots, long more, boolean indexed) implements Body {
      public Sequence {
        slots = List.copyOf(slots);
      }

      public Sequence(List<Slot> slots, long more) {
        this(slots, more, true);
      }
    }

    /**
     * Keys and values, or attributes.
     *
     * @param more entries that are not shown
     */
    record Rows(List<Entry> entries, long more) implements Body {
      public Rows {
        entries = List.copyOf(entries);
      }
    }

    /** A value without references of its own. */
    record Value(String text) implements Body {}
  }

  /**
   * Where the picture ends: objects that are not drawn.
   *
   * @param id what {@link Slot.Ref} calls it; no box has it
   * @param what leads there, such as {@code Node}
   * @param twin how the text names the target, such as {@code class Node}
   */
  public record Cut(long id, String what, String twin, long objects) {}
}
