package org.heaplab.types;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.StructRegion.Content;
import org.heaplab.types.StructRegion.Field;
import org.heaplab.types.StructRegion.Part;

/** Gathers the fields of one region. */
final class StructBuilder {
  private final String name;
  private final long address;
  private final long start;
  private final List<Field> fields = new ArrayList<>();
  private String note = "";
  private long bytes;

  StructBuilder(String name, long address, long start) {
    this.name = name;
    this.address = address;
    this.start = start;
  }

  private StructBuilder add(Part part, String field, long size, Content content) {
    if (size > 0) {
      fields.add(new Field(part, field, size, content));
      bytes += size;
    }
    return this;
  }

  StructBuilder text(Part part, String field, long size, String text) {
    return add(part, field, size, new Content.Text(text));
  }

  StructBuilder number(String field, long value) {
    return text(Part.FIELDS, field, 8, Long.toString(value));
  }

  StructBuilder pointer(Part part, String field, HeapObject target) {
    return add(part, field, 8, new Content.Pointer(target));
  }

  StructBuilder pointer(String field, HeapObject target) {
    return pointer(Part.FIELDS, field, target);
  }

  StructBuilder away(Part part, String field, String where) {
    return add(part, field, 8, new Content.Away(where));
  }

  StructBuilder block(String field, String region) {
    return add(Part.FIELDS, field, 8, new Content.Block(region));
  }

  StructBuilder note(String text) {
    note = text;
    return this;
  }

  /** Bytes of the fields so far. */
  long bytes() {
    return bytes;
  }

  StructRegion build() {
    return new StructRegion(name, address, start, note, List.copyOf(fields));
  }
}
