package org.heaplab.view;

import java.util.List;

/**
 * An object's bytes: {@code %layout}.
 *
 * @param expression as it was asked for
 * @param what a phrase, such as "a list of 3"
 * @param regions its own block first, then those that it owns elsewhere
 * @param shares add up to {@code sys.getsizeof}
 * @param sizeofNote what {@code sys.getsizeof} leaves out; may be empty
 * @param lost bytes of the blocks that nothing uses
 */
public record Layout(
    String expression,
    ObjectLabel object,
    String what,
    List<Region> regions,
    List<Share> shares,
    String sizeofNote,
    long lost)
    implements View {

  public Layout {
    regions = List.copyOf(regions);
    shares = List.copyOf(shares);
  }

  /**
   * A run of bytes.
   *
   * @param name the field that points to it; the type's name for the object itself
   * @param address where the object begins, which is offset 0
   * @param note a phrase, such as "room for 4, used 3"; may be empty
   * @param fields without gaps, by offset
   */
  public record Region(String name, long address, Block block, String note, List<Field> fields) {
    public Region {
      fields = List.copyOf(fields);
    }

    public long bytes() {
      return fields.stream().mapToLong(Field::bytes).sum();
    }
  }

  /** What a field belongs to. */
  public enum Part {
    GC_HEAD,
    HEADER,
    FIELDS,
    DATA,
    SPARE,
    PADDING
  }

  /**
   * One field.
   *
   * @param offset from the object's address; negative in the collector's head
   */
  public record Field(long offset, long bytes, Part part, String name, Content content) {}

  /** What a field holds. */
  public sealed interface Content {
    /** A number or text. */
    record Value(String text) implements Content {}

    /** A pointer that leads out of the picture; the text says where. */
    record Away(String text) implements Content {}

    /** A pointer to another region, by its index. */
    record ToRegion(int region) implements Content {}

    /** A pointer to an object. */
    record ToObject(String type, String value, boolean immortal) implements Content {}

    /** Nothing to say. */
    record Blank() implements Content {}
  }

  /** A line of the sum. */
  public record Share(String part, long bytes, String ofWhich) {}
}
