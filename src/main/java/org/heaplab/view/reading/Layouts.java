package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.InstanceObject;
import org.heaplab.types.ListObject;
import org.heaplab.types.StructRegion;
import org.heaplab.types.Structs;
import org.heaplab.types.TupleObject;
import org.heaplab.view.Block;
import org.heaplab.view.Layout;
import org.heaplab.view.Layout.Content;
import org.heaplab.view.Layout.Field;
import org.heaplab.view.Layout.Part;
import org.heaplab.view.Layout.Region;
import org.heaplab.view.Layout.Share;

/** Reads {@link Layout}s. */
public final class Layouts {

  private static final int FIELDS_TOLD = 4;

  /** A part that {@code getsizeof} leaves out. */
  private static final String NOT_COUNTED = "behind it";

  private final Machine machine;
  private final HeapObject object;
  private final List<StructRegion> structs;

  private Layouts(Machine machine, HeapObject object) {
    this.machine = machine;
    this.object = object;
    this.structs = Structs.of(machine.rt, object);
  }

  /**
   * An object's bytes.
   *
   * @param own references that the caller has added to its count
   */
  public static Layout read(Machine machine, String expression, HeapObject object, int own) {
    return new Layouts(machine, object).layout(expression, own);
  }

  private Layout layout(String expression, int own) {
    List<Region> regions = new ArrayList<>();
    long lost = 0;
    for (StructRegion struct : structs) {
      Region region = region(struct, own);
      regions.add(region);
      Field last = region.fields().get(region.fields().size() - 1);
      lost += last.name().equals("padding") ? last.bytes() : 0;
    }
    return new Layout(expression, Labels.of(object), what(), regions, shares(), sizeofNote(), lost);
  }

  private String what() {
    String value = Labels.value(object);
    boolean container = object instanceof ListObject || object instanceof TupleObject;
    boolean counted = container || value.startsWith("dict of");
    return Labels.article(counted ? value : object.type.name());
  }

  private Region region(StructRegion struct, int own) {
    List<Field> fields = new ArrayList<>();
    long offset = struct.start();
    for (StructRegion.Field field : struct.fields()) {
      Content content = content(field, own);
      fields.add(
          new Field(
              offset, field.bytes(), Part.valueOf(field.part().name()), field.name(), content));
      offset += field.bytes();
    }
    Block block = block(struct);
    long padding = bytes(block) - (offset - struct.start());
    if (padding > 0) {
      fields.add(new Field(offset, padding, Part.PADDING, "padding", new Content.Blank()));
    }
    return new Region(struct.name(), struct.address(), block, struct.note(), fields);
  }

  private Block block(StructRegion struct) {
    long start = struct.address() + struct.start();
    if (machine.heap.isStatic(struct.address())) {
      return new Block.Static();
    }
    long bytes = machine.heap.malloc.sizeOfBlock(start);
    return machine.heap.malloc.isPymalloc(start)
        ? new Block.InPool((int) bytes)
        : new Block.Large(bytes);
  }

  private static long bytes(Block block) {
    if (block instanceof Block.InPool pool) {
      return pool.bytes();
    }
    return block instanceof Block.Large large ? large.bytes() : 0;
  }

  private Content content(StructRegion.Field field, int own) {
    StructRegion.Content content = field.content();
    if (field.name().equals("ob_refcnt") && !object.isImmortal()) {
      return new Content.Value(Integer.toString(object.refcount - own));
    }
    if (content instanceof StructRegion.Content.Text text) {
      return text.text().isEmpty() ? new Content.Blank() : new Content.Value(text.text());
    }
    if (content instanceof StructRegion.Content.Away away) {
      return switch (away.where()) {
        case "" -> new Content.Blank();
        case "NULL" -> new Content.Value("NULL");
        default -> new Content.Away(away.where());
      };
    }
    if (content instanceof StructRegion.Content.Block to) {
      return new Content.ToRegion(regionNamed(to.region()));
    }
    HeapObject target = ((StructRegion.Content.Pointer) content).target();
    if (target == null) {
      return new Content.Value("NULL");
    }
    if (field.name().equals("ob_type")) {
      return new Content.Value(object.type.name());
    }
    return new Content.ToObject(target.type.name(), value(target), target.isImmortal());
  }

  /** Empty where it would only repeat the type. */
  private static String value(HeapObject object) {
    String value = Previews.of(object);
    return value.equals(object.type.name()) ? "" : value;
  }

  private int regionNamed(String name) {
    for (int i = 0; i < structs.size(); i++) {
      if (structs.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no block " + name);
  }

  // ---- the sum ----

  /** Parts of the object's own block, then one for each block apart. */
  private List<Share> shares() {
    Map<String, List<StructRegion.Field>> parts = new LinkedHashMap<>();
    long offset = structs.get(0).start();
    for (StructRegion.Field field : structs.get(0).fields()) {
      parts.computeIfAbsent(partOf(field, offset), key -> new ArrayList<>()).add(field);
      offset += field.bytes();
    }
    List<Share> shares = new ArrayList<>();
    parts.remove(NOT_COUNTED);
    parts.forEach((name, fields) -> shares.add(share(name, fields)));
    for (StructRegion region : countedApart()) {
      shares.add(share(region.name(), region.fields()));
    }
    return shares;
  }

  private String partOf(StructRegion.Field field, long offset) {
    if (offset < 0) {
      return field.part() == StructRegion.Part.GC_HEAD ? "GC head" : "managed";
    }
    if (offset >= counted()) {
      return NOT_COUNTED;
    }
    return switch (field.part()) {
      case HEADER -> "header";
      case DATA, SPARE -> "data";
      default -> "fields";
    };
  }

  /** The blocks apart that {@code getsizeof} counts: all but an instance's values. */
  private List<StructRegion> countedApart() {
    return object instanceof InstanceObject ? List.of() : structs.subList(1, structs.size());
  }

  /** Bytes of the object's own block, from its address on, that {@code getsizeof} counts. */
  private long counted() {
    long apart =
        countedApart().stream()
            .flatMap(region -> region.fields().stream())
            .mapToLong(StructRegion.Field::bytes)
            .sum();
    return object.basicBytes() - apart;
  }

  private static Share share(String name, List<StructRegion.Field> fields) {
    long bytes = fields.stream().mapToLong(StructRegion.Field::bytes).sum();
    List<String> told = new ArrayList<>();
    for (StructRegion.Field field : fields.subList(0, Math.min(FIELDS_TOLD, fields.size()))) {
      told.add(field.name() + " " + field.bytes());
    }
    String more = fields.size() > FIELDS_TOLD ? " …" : "";
    return new Share(name, bytes, String.join(", ", told) + more);
  }

  private String sizeofNote() {
    if (object.ownBytes() > counted()) {
      return "what lies behind the object in its block is not counted";
    }
    if (countedApart().size() < structs.size() - 1) {
      return "the attribute values in a block of their own are not counted";
    }
    return structs.size() > 1 || object instanceof TupleObject
        ? "what the pointers lead to is not in it"
        : "";
  }
}
