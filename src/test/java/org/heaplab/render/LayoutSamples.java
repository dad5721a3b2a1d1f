package org.heaplab.render;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.view.Block;
import org.heaplab.view.Layout;
import org.heaplab.view.Layout.Content;
import org.heaplab.view.Layout.Field;
import org.heaplab.view.Layout.Part;
import org.heaplab.view.Layout.Region;
import org.heaplab.view.Layout.Share;
import org.heaplab.view.ObjectLabel;

/** Layouts made by hand. */
final class LayoutSamples {
  private LayoutSamples() {}

  static Layout list() {
    Region object =
        new Region(
            "list",
            0x7f80000f48c0L,
            new Block.InPool(64),
            "",
            List.of(
                field(-16, Part.GC_HEAD, "_gc_next", new Content.Away("next")),
                field(-8, Part.GC_HEAD, "_gc_prev", new Content.Away("before")),
                field(0, Part.HEADER, "ob_refcnt", new Content.Value("1")),
                field(8, Part.HEADER, "ob_type", new Content.Value("list")),
                field(16, Part.FIELDS, "ob_size", new Content.Value("3")),
                field(24, Part.FIELDS, "ob_item", new Content.ToRegion(1)),
                field(32, Part.FIELDS, "allocated", new Content.Value("4")),
                field(40, Part.PADDING, "padding", new Content.Blank())));
    Region items =
        new Region(
            "ob_item",
            0x7f8000097d20L,
            new Block.InPool(32),
            "room for 4, used 3",
            List.of(
                field(0, Part.DATA, "[0]", new Content.ToObject("int", "1", true)),
                field(8, Part.DATA, "[1]", new Content.ToObject("int", "2", true)),
                field(16, Part.DATA, "[2]", new Content.ToObject("int", "3", true)),
                field(24, Part.SPARE, "spare", new Content.Blank())));
    return new Layout(
        "x",
        new ObjectLabel(0x7f80000f48c0L, "list", 88),
        "a list of 3",
        List.of(object, items),
        List.of(
            new Share("GC head", 16, "links of the collector’s list; only containers have it"),
            new Share("header", 16, "reference count 8, type 8"),
            new Share("fields", 24, "ob_size 8, ob_item 8, allocated 8"),
            new Share("ob_item", 32, "3 pointers 24, spare 8: a list keeps room to grow")),
        "the ints are not in it: a list holds pointers",
        8);
  }

  static Layout string() {
    List<Field> fields = new ArrayList<>();
    fields.add(field(0, Part.HEADER, "ob_refcnt", new Content.Value("1")));
    fields.add(field(8, Part.HEADER, "ob_type", new Content.Value("str")));
    fields.add(field(16, Part.FIELDS, "length", new Content.Value("1000")));
    fields.add(field(24, Part.FIELDS, "hash", new Content.Value("-1")));
    fields.add(new Field(32, 4, Part.FIELDS, "state", new Content.Value("0xe4")));
    fields.add(new Field(36, 4, Part.PADDING, "pad", new Content.Blank()));
    fields.add(new Field(40, 1_001, Part.DATA, "data", new Content.Value("'aaaaaaaaaaaaaaaa'")));
    return new Layout(
        "'a' * 1000",
        new ObjectLabel(0x7f8000212340L, "str", 1_041),
        "a str of 1000",
        List.of(
            new Region("str", 0x7f8000212340L, new Block.Large(1_041), "compact, ASCII", fields)),
        List.of(
            new Share("header", 16, ""), new Share("fields", 24, ""), new Share("data", 1_001, "")),
        "",
        0);
  }

  static Layout manyItems() {
    List<Field> items = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      items.add(
          field(i * 8L, Part.DATA, "[" + i + "]", new Content.ToObject("Node", "object", false)));
    }
    Region object =
        new Region(
            "dict",
            0x7f80000d2240L,
            new Block.InPool(64),
            "",
            List.of(
                field(-16, Part.GC_HEAD, "_gc_next", new Content.Away("next")),
                field(-8, Part.GC_HEAD, "_gc_prev", new Content.Away("before")),
                field(0, Part.HEADER, "ob_refcnt", new Content.Value("2")),
                field(8, Part.HEADER, "ob_type", new Content.Value("dict")),
                field(16, Part.FIELDS, "ma_used", new Content.Value("40")),
                field(24, Part.FIELDS, "ma_keys", new Content.ToRegion(1)),
                field(32, Part.FIELDS, "ma_values", new Content.ToRegion(2)),
                field(40, Part.FIELDS, "last", new Content.Blank())));
    Region keys =
        new Region("ma_keys", 0x7f80000d9000L, new Block.InPool(320), "40 of 42 used", items);
    Region values =
        new Region(
            "ma_values",
            0x7f80000d9900L,
            new Block.InPool(16),
            "",
            List.of(
                field(0, Part.DATA, "[0]", new Content.ToObject("Connection", "long name", false)),
                field(8, Part.DATA, "[1]", new Content.ToObject("NoneType", "None", true))));
    return new Layout(
        "d",
        new ObjectLabel(0x7f80000d2240L, "dict", 400),
        "a dict of 40",
        List.of(object, keys, values),
        List.of(new Share("all", 400, "")),
        "",
        0);
  }

  private static Field field(long offset, Part part, String name, Content content) {
    return new Field(offset, 8, part, name, content);
  }
}
