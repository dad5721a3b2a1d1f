package org.heaplab.types;

import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.StructRegion.Part;

/** The tables of containers, field by field: items, keys, entries, values. */
final class TableStructs {

  /** Of a longer table the rest is one field. */
  static final int MOST_ITEMS = 48;

  private static final int SET_ENTRY = 16;

  private TableStructs() {}

  static void items(StructBuilder region, HeapObject[] items, int count) {
    int shown = Math.min(count, MOST_ITEMS);
    for (int i = 0; i < shown; i++) {
      region.pointer(Part.DATA, "[" + i + "]", items[i]);
    }
    region.text(Part.DATA, "further items", 8L * (count - shown), (count - shown) + " pointers");
  }

  static void list(StructBuilder own, List<StructRegion> regions, ListObject list) {
    own.number("ob_size", list.size());
    list.visitBlocks(
        (address, bytes, purpose) -> {
          long allocated = bytes / 8;
          StructBuilder block = new StructBuilder(purpose, address, 0);
          items(block, list.items, list.size());
          block.text(Part.SPARE, "spare", bytes - 8L * list.size(), "");
          block.note("room for " + allocated + ", used " + list.size());
          regions.add(block.build());
          own.block("ob_item", purpose).number("allocated", allocated);
        });
    if (regions.isEmpty()) {
      own.away(Part.FIELDS, "ob_item", "NULL").number("allocated", 0);
    }
  }

  static void dict(StructBuilder own, List<StructRegion> regions, DictObject dict) {
    own.number("ma_used", dict.size()).text(Part.FIELDS, "ma_version_tag", 8, "");
    DictKeys keys = dict.keys;
    if (dict.values != null) {
      own.away(Part.FIELDS, "ma_keys", "the class’s keys");
      own.away(Part.FIELDS, "ma_values", "values");
    } else if (keys.address == 0) {
      own.away(Part.FIELDS, "ma_keys", "the empty table").away(Part.FIELDS, "ma_values", "NULL");
    } else {
      own.block("ma_keys", "ma_keys").away(Part.FIELDS, "ma_values", "NULL");
      regions.add(keys(keys));
    }
  }

  private static StructRegion keys(DictKeys keys) {
    StructBuilder block = new StructBuilder("ma_keys", keys.address, 0);
    long entry = keys.unicode ? 16 : 24;
    long room = (long) keys.entries + keys.usable;
    long indices = keys.bytes() - 32 - DictKeys.usableFraction(1 << keys.log2Size) * entry;
    block.number("dk_refcnt", keys.references);
    block.text(Part.FIELDS, "dk_log2_size", 1, Integer.toString(keys.log2Size));
    block.text(Part.FIELDS, "dk_log2_index_bytes", 1, "");
    block.text(Part.FIELDS, "dk_kind", 1, keys.unicode ? "str keys" : "any keys");
    block.text(Part.PADDING, "pad", 1, "").text(Part.FIELDS, "dk_version", 4, "");
    block.number("dk_usable", keys.usable).number("dk_nentries", keys.entries);
    block.text(Part.DATA, "dk_indices", indices, (1 << keys.log2Size) + " indices");
    int shown = Math.min(keys.entries, MOST_ITEMS / 2);
    for (int i = 0; i < shown; i++) {
      if (!keys.unicode) {
        block.text(Part.DATA, "[" + i + "].me_hash", 8, Long.toString(keys.hashes[i]));
      }
      block.pointer(Part.DATA, "[" + i + "].me_key", keys.keys[i]);
      block.pointer(Part.DATA, "[" + i + "].me_value", keys.values[i]);
    }
    block.text(Part.DATA, "further entries", (keys.entries - shown) * entry, "");
    block.text(Part.SPARE, "spare", keys.bytes() - block.bytes(), "");
    return block.note("room for " + room + ", used " + keys.entries).build();
  }

  static void set(StructBuilder own, List<StructRegion> regions, SetObject set) {
    own.number("fill", set.fill).number("used", set.used).number("mask", set.keys.length - 1L);
    boolean[] apart = {false};
    set.visitBlocks(
        (address, bytes, purpose) -> {
          apart[0] = true;
          StructBuilder block = new StructBuilder("table", address, 0);
          entries(block, set, Part.DATA);
          regions.add(block.note("room for " + set.keys.length + ", used " + set.fill).build());
        });
    if (apart[0]) {
      own.block("table", "table");
    } else {
      own.away(Part.FIELDS, "table", "smalltable");
    }
    own.number("hash", set.hash).text(Part.FIELDS, "finger", 8, "");
    if (apart[0]) {
      own.text(Part.SPARE, "smalltable", (long) SetObject.MIN_SIZE * SET_ENTRY, "unused");
    } else {
      entries(own, set, Part.DATA);
    }
    own.away(Part.FIELDS, "weakreflist", set.weakrefs() == null ? "NULL" : "the newest");
  }

  private static void entries(StructBuilder block, SetObject set, Part part) {
    int shown = Math.min(set.keys.length, MOST_ITEMS / 2);
    for (int i = 0; i < shown; i++) {
      HeapObject key = set.keyOrNull(i);
      Part used = key == null ? Part.SPARE : part;
      block.pointer(used, "[" + i + "].key", key);
      block.text(used, "[" + i + "].hash", 8, key == null ? "" : Long.toString(set.hashes[i]));
    }
    long rest = (long) (set.keys.length - shown) * SET_ENTRY;
    block.text(part, "further entries", rest, (set.keys.length - shown) + " entries");
  }

  static void instance(StructBuilder own, InstanceObject instance) {
    HeapObject[] slots = instance.slots();
    for (int i = 0; slots != null && i < slots.length; i++) {
      own.pointer(ReferenceNames.slotName((TypeObject) instance.type, i), slots[i]);
    }
    long inline = instance.inlineBytes();
    long fixed = instance.ownBytes() - inline + instance.type.preHeader() - own.bytes();
    own.text(Part.FIELDS, fixed == 8 ? "weakreflist" : "further fields", fixed, "");
    if (inline > 0 && instance.values != null && instance.values.embedded) {
      values(own, instance, inline);
    } else {
      own.text(Part.SPARE, "values", inline, "unused: they are in a dict");
    }
  }

  private static void values(StructBuilder own, InstanceObject instance, long bytes) {
    DictValues values = instance.values;
    int capacity = values.values.length;
    int named = Math.min(capacity, ((TypeObject) instance.type).cachedKeys.entries);
    own.text(Part.DATA, "capacity, size", 8, capacity + ", " + values.size);
    for (int i = 0; i < named; i++) {
      HeapObject name = ((TypeObject) instance.type).cachedKeys.keys[i];
      own.pointer(Part.DATA, name.toString(), values.values[i]);
    }
    long room = (long) capacity - named;
    own.text(Part.SPARE, "spare", 8 * room, "room for " + room + " more");
    own.text(Part.DATA, "order", bytes - 8 - 8L * capacity, "order of insertion");
  }
}
