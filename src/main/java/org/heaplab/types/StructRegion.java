package org.heaplab.types;

import java.util.List;
import org.heaplab.heap.HeapObject;

/**
 * A block of an object's, field by field as C has it.
 *
 * @param name the field that points to it; the type's name for the object itself
 * @param start offset of the first field from {@code address}: not 0 where something lies in front
 * @param note a phrase, such as "room for 4, used 3"; may be empty
 */
public record StructRegion(
    String name, long address, long start, String note, List<StructRegion.Field> fields) {

  /** What a field belongs to. */
  public enum Part {
    GC_HEAD,
    HEADER,
    FIELDS,
    DATA,
    SPARE,
    PADDING
  }

  /** One field. */
  public record Field(Part part, String name, long bytes, Content content) {}

  /** What a field holds. */
  public sealed interface Content {
    /** A number or text; empty for what is not told. */
    record Text(String text) implements Content {}

    /** A pointer to an object; null for NULL. */
    record Pointer(HeapObject target) implements Content {}

    /** A pointer that leads elsewhere, in words. */
    record Away(String where) implements Content {}

    /** A pointer to another block of the object, by its name. */
    record Block(String region) implements Content {}
  }
}
