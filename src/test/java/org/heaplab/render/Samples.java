package org.heaplab.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.heaplab.view.Block;
import org.heaplab.view.HeapTable;
import org.heaplab.view.Holders;
import org.heaplab.view.LeftOut;
import org.heaplab.view.ObjectLabel;
import org.heaplab.view.RefCount;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.RefDiagram.Body;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.Cut;
import org.heaplab.view.RefDiagram.Entry;
import org.heaplab.view.RefDiagram.Frame;
import org.heaplab.view.RefDiagram.Slot;
import org.heaplab.view.RefDiagram.State;
import org.heaplab.view.Tracking;
import org.heaplab.view.View;

/** Views made by hand: those of the mock-ups, and hard ones. */
final class Samples {
  static final ObjectLabel ROOT = new ObjectLabel(0x7f8000056ba0L, "Node", 48);
  static final ObjectLabel CHILDREN = new ObjectLabel(0x7f80000f48c0L, "list", 88);
  static final ObjectLabel KID = new ObjectLabel(0x7f8000090cd0L, "Node", 48);
  static final ObjectLabel EMPTY = new ObjectLabel(0x7f80000f4900L, "list", 56);
  static final ObjectLabel TUPLE = new ObjectLabel(0x7f80000bb640L, "tuple", 64);
  static final ObjectLabel OLD = new ObjectLabel(0x7f8000109ac0L, "list", 56);

  private Samples() {}

  /** Every sample by the name of its golden. */
  static Map<String, View> all() {
    Map<String, View> all = new LinkedHashMap<>();
    all.put("refs", refs());
    all.put("refs-list", aliasedList());
    all.put("refs-frames", frames());
    all.put("refs-doubly-linked", doublyLinked(5));
    all.put("refs-tree", tree(15));
    all.put("refs-long-list", longList(40));
    all.put("refs-dict", dict());
    all.put(
        "refs-nothing",
        new RefDiagram(0, Optional.empty(), List.of(), List.of(), List.of(), List.of()));
    all.put("heap", heap());
    all.put("heap-all", heapAll());
    all.put("who", who());
    all.put("who-immortal", whoImmortal());
    all.put("who-many", whoMany());
    all.put("pools", MemorySamples.pools());
    all.put("pools-small", MemorySamples.smallPools());
    all.put("freelists", MemorySamples.freeLists());
    all.put("gc", MemorySamples.gc());
    all.put("timeline", MemorySamples.timeline());
    all.put("timeline-long", MemorySamples.longTimeline());
    all.put("timeline-empty", MemorySamples.emptyTimeline());
    all.put("layout", LayoutSamples.list());
    all.put("layout-string", LayoutSamples.string());
    all.put("layout-many", LayoutSamples.manyItems());
    all.put("gc-plan", MemorySamples.plan());
    all.put("gc-untouched", MemorySamples.gcUntouched());
    return all;
  }

  static RefDiagram refs() {
    Frame frame =
        new Frame(
            "notebook",
            false,
            List.of(
                Entry.of("Node", new Slot.Ref(1)),
                Entry.of("root", ref(ROOT)),
                Entry.of("kid", ref(KID)),
                Entry.of("alias", ref(CHILDREN)),
                Entry.of("t", ref(TUPLE))));
    List<Box> boxes =
        List.of(
            new BoxMaker(ROOT, 3)
                .named()
                .rows("name", text("'root'"), "children", ref(CHILDREN), "parent", none())
                .box(),
            new BoxMaker(CHILDREN, 2).named().before(1).list(ref(KID)).box(),
            new BoxMaker(KID, 3)
                .named()
                .rows("name", text("'kid'"), "children", ref(EMPTY), "parent", ref(ROOT))
                .box(),
            new BoxMaker(EMPTY, 1).state(State.NEW).list().box(),
            new BoxMaker(TUPLE, 1).named().list(ref(ROOT), ref(KID), number("1000")).box(),
            new BoxMaker(OLD, 0).before(1).state(State.FREED).near(KID).list().box());
    return new RefDiagram(
        4,
        Optional.of(new RefDiagram.Changes(1, 1, 1)),
        List.of(frame),
        boxes,
        List.of(new Cut(1, "Node", "class Node", 12)),
        List.of(new LeftOut.BehindName("class", "Node", 12, "%refs Node")));
  }

  static RefDiagram aliasedList() {
    return diagram(
        List.of(
            new Frame(
                "notebook",
                false,
                List.of(Entry.of("a", ref(CHILDREN)), Entry.of("b", ref(CHILDREN))))),
        List.of(new BoxMaker(CHILDREN, 2).named().list(small("1"), small("2"), small("3")).box()));
  }

  static RefDiagram frames() {
    ObjectLabel set = new ObjectLabel(0x7f80000e1230L, "set", 216);
    return diagram(
        List.of(
            new Frame(
                "notebook",
                false,
                List.of(
                    Entry.of("items", ref(CHILDREN)),
                    Entry.of("n", small("3")),
                    Entry.of("名前", text("'日本語のテキスト'")))),
            new Frame(
                "collect(items, seen)",
                false,
                List.of(
                    Entry.of("items", ref(CHILDREN)),
                    Entry.of("seen", ref(set)),
                    Entry.of("later", new Slot.Unset()))),
            new Frame(
                "visit(item)", true, List.of(Entry.of("item", ref(TUPLE)), Entry.of("k", none())))),
        List.of(
            new BoxMaker(CHILDREN, 3).named().list(ref(TUPLE), ref(TUPLE), ref(EMPTY)).box(),
            new BoxMaker(set, 1).named().list(text("'a'")).box(),
            new BoxMaker(TUPLE, 3).named().list(small("1"), number("1000"), ref(ROOT)).box(),
            new BoxMaker(EMPTY, 1).list().box(),
            new BoxMaker(ROOT, 4)
                .rows("self", ref(ROOT), "size", number("123456789"))
                .elsewhere(2)
                .box()));
  }

  static RefDiagram doublyLinked(int count) {
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int holders = (i > 0 ? 1 : 0) + (i + 1 < count ? 1 : 0) + (i == 0 || i + 1 == count ? 1 : 0);
      BoxMaker box =
          new BoxMaker(node(i), holders)
              .rows(
                  "value",
                  small(Integer.toString(i)),
                  "next",
                  i + 1 < count ? ref(node(i + 1)) : none(),
                  "prev",
                  i > 0 ? ref(node(i - 1)) : none());
      boxes.add((i == 0 || i + 1 == count ? box.named() : box).box());
    }
    return diagram(
        List.of(
            new Frame(
                "notebook",
                false,
                List.of(Entry.of("head", ref(node(0))), Entry.of("tail", ref(node(count - 1)))))),
        boxes);
  }

  static RefDiagram tree(int count) {
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int left = 2 * i + 1;
      int right = 2 * i + 2;
      BoxMaker box =
          new BoxMaker(node(i), 1)
              .rows(
                  "key",
                  small(Integer.toString(i)),
                  "left",
                  left < count ? ref(node(left)) : none(),
                  "right",
                  right < count ? ref(node(right)) : none());
      boxes.add((i == 0 ? box.named() : box).box());
    }
    return diagram(
        List.of(new Frame("notebook", false, List.of(Entry.of("tree", ref(node(0)))))), boxes);
  }

  static RefDiagram longList(int count) {
    List<Slot> slots = new ArrayList<>();
    List<Box> boxes = new ArrayList<>();
    boxes.add(null);
    for (int i = 0; i < count; i++) {
      if (i % 4 == 0) {
        ObjectLabel label = new ObjectLabel(0x7f8000200000L + i * 64L, "Item", 48);
        slots.add(ref(label));
        boxes.add(new BoxMaker(label, 1).rows("n", small(Integer.toString(i))).box());
      } else {
        slots.add(i % 4 == 1 ? ref(CHILDREN) : small(Integer.toString(i)));
      }
    }
    boxes.set(
        0, new BoxMaker(CHILDREN, count / 4 + 1L).named().list(slots.toArray(Slot[]::new)).box());
    return diagram(
        List.of(new Frame("notebook", false, List.of(Entry.of("items", ref(CHILDREN))))), boxes);
  }

  static RefDiagram dict() {
    ObjectLabel dict = new ObjectLabel(0x7f80000d2240L, "dict", 232);
    Box box =
        new Box(
            dict,
            RefCount.of(1),
            Optional.empty(),
            State.UNCHANGED,
            true,
            new Body.Rows(
                List.of(
                    new Entry(text("'one'"), small("1")),
                    new Entry(text("'list'"), ref(CHILDREN)),
                    new Entry(ref(TUPLE), text("'a tuple as key, cut here'")),
                    new Entry(text("'self'"), ref(dict))),
                3),
            0,
            Optional.empty());
    return diagram(
        List.of(new Frame("notebook", false, List.of(Entry.of("d", ref(dict))))),
        List.of(
            box,
            new BoxMaker(CHILDREN, 1).list(ref(EMPTY), ref(EMPTY)).box(),
            new BoxMaker(TUPLE, 1).list(small("1"), small("2")).box(),
            new BoxMaker(EMPTY, 2).list().box()));
  }

  static HeapTable heap() {
    List<HeapTable.Row> rows =
        List.of(
            row(CHILDREN, "[Node …0cd0]", 88, 2, 64, "alias"),
            row(TUPLE, "(Node, Node, 1000)", 92, 1, 64, "t"),
            row(EMPTY, "[]", 56, 1, 64),
            row(ROOT, "name='root', …", 48, 3, 336, "root"),
            row(KID, "name='kid', …", 104, 3, 320, "kid"),
            new HeapTable.Row(
                new ObjectLabel(0x7f8000031c30L, "int", 28),
                "1000",
                OptionalLong.of(28),
                RefCount.of(1),
                new Tracking.Untracked("an int holds no references"),
                new Block.InPool(32),
                List.of()));
    return new HeapTable(
        4,
        new HeapTable.Scope.Notebook(),
        HeapTable.Filter.NONE,
        HeapTable.Sort.SIZE,
        rows,
        new HeapTable.Total(6, 332, 11),
        List.of(
            new LeftOut.OfClass("Node", 12, 2958, "%heap --all"),
            new LeftOut.BeforeFirstCell(1849, "%heap --all")));
  }

  static HeapTable heapAll() {
    List<HeapTable.Row> rows =
        List.of(
            new HeapTable.Row(
                new ObjectLabel(0x7f8001000010L, "bytes", 1_048_609),
                "b'\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00\\x00'",
                OptionalLong.empty(),
                RefCount.of(1),
                new Tracking.Untracked("bytes hold no references"),
                new Block.Large(1_048_609),
                List.of("buffer", "data", "blob", "payload_of_the_last_request", "copy")),
            new HeapTable.Row(
                new ObjectLabel(0x55d0c0a81230L, "NoneType", 16),
                "None",
                OptionalLong.empty(),
                RefCount.immortal(),
                new Tracking.Untracked("None holds no references"),
                new Block.Static(),
                List.of()),
            new HeapTable.Row(
                new ObjectLabel(0x7f8000211230L, "dict", 64),
                "{}",
                OptionalLong.of(64),
                RefCount.of(1),
                new Tracking.Permanent(),
                new Block.InPool(64),
                List.of()));
    return new HeapTable(
        7,
        new HeapTable.Scope.All(),
        new HeapTable.Filter(Optional.empty(), OptionalInt.of(2)),
        HeapTable.Sort.RETAINED,
        rows,
        new HeapTable.Total(1_234, 1_250_000, 4_321),
        List.of(new LeftOut.PastLimit(1_231, "%heap --all --limit 1234")));
  }

  static Holders who() {
    return new Holders(
        "root",
        ROOT,
        RefCount.of(3),
        List.of(
            holder(Holders.Kind.NAME, "root", named("notebook"), 2),
            holder(Holders.Kind.ATTRIBUTE, "kid.parent", in(KID), 2),
            holder(Holders.Kind.ELEMENT, "t[0]", in(TUPLE), 3)),
        OptionalLong.of(4),
        0,
        "");
  }

  static Holders whoImmortal() {
    return new Holders(
        "None",
        new ObjectLabel(0x55d0c0a81230L, "NoneType", 16),
        RefCount.immortal(),
        List.of(
            holder(Holders.Kind.ATTRIBUTE, "root.parent", in(ROOT), 2),
            new Holders.Holder(
                Holders.Kind.CONSTANT,
                "co_consts[0]",
                named("code of wrap"),
                1,
                OptionalInt.empty())),
        OptionalLong.of(4_294_967_295L),
        5_120,
        "%who None --limit 6000");
  }

  static Holders whoMany() {
    return new Holders(
        "x",
        EMPTY,
        RefCount.of(106),
        List.of(
            holder(Holders.Kind.NAME, "x", named("notebook"), 1),
            new Holders.Holder(
                Holders.Kind.ELEMENT, "many[0:100]", in(CHILDREN), 100, OptionalInt.of(2)),
            holder(Holders.Kind.LOCAL, "y", named("f()"), 3),
            holder(Holders.Kind.CLOSURE, "y", named("inner"), 3),
            holder(Holders.Kind.TEMPORARY, "value stack [1]", named("f()"), 3),
            holder(Holders.Kind.INTERPRETER, "sys.modules", named("interpreter"), 3)),
        OptionalLong.of(107),
        0,
        "");
  }

  private static RefDiagram diagram(List<Frame> frames, List<Box> boxes) {
    return new RefDiagram(2, Optional.empty(), frames, boxes, List.of(), List.of());
  }

  static ObjectLabel node(int i) {
    return new ObjectLabel(0x7f8000300000L + i * 48L, "Node", 48);
  }

  private static HeapTable.Row row(
      ObjectLabel object, String value, long retained, long refs, int block, String... names) {
    return new HeapTable.Row(
        object,
        value,
        OptionalLong.of(retained),
        RefCount.of(refs),
        new Tracking.Generation(0),
        new Block.InPool(block),
        List.of(names));
  }

  private static Holders.Holder holder(
      Holders.Kind kind, String where, Holders.Place place, int cell) {
    return new Holders.Holder(kind, where, place, 1, OptionalInt.of(cell));
  }

  private static Holders.Place named(String name) {
    return new Holders.Place.Named(name);
  }

  private static Holders.Place in(ObjectLabel object) {
    return new Holders.Place.InObject(object);
  }

  static Slot ref(ObjectLabel object) {
    return new Slot.Ref(object.address());
  }

  static Slot none() {
    return new Slot.Inline("None", true);
  }

  static Slot small(String number) {
    return new Slot.Inline(number, true);
  }

  static Slot number(String number) {
    return new Slot.Inline(number, false);
  }

  static Slot text(String value) {
    return new Slot.Inline(value, true);
  }

  /** Makes boxes with what most of them leave out. */
  static final class BoxMaker {
    private final ObjectLabel object;
    private final long refs;
    private Optional<RefCount> before = Optional.empty();
    private State state = State.UNCHANGED;
    private boolean named;
    private Body body = new Body.Value("");
    private long elsewhere;
    private Optional<Long> near = Optional.empty();

    BoxMaker(ObjectLabel object, long refs) {
      this.object = object;
      this.refs = refs;
    }

    BoxMaker named() {
      named = true;
      return this;
    }

    BoxMaker before(long count) {
      before = Optional.of(RefCount.of(count));
      return this;
    }

    BoxMaker state(State now) {
      state = now;
      return this;
    }

    BoxMaker near(ObjectLabel holder) {
      near = Optional.of(holder.address());
      return this;
    }

    BoxMaker elsewhere(long count) {
      elsewhere = count;
      return this;
    }

    BoxMaker list(Slot... slots) {
      body = new Body.Sequence(List.of(slots), 0);
      return this;
    }

    BoxMaker rows(Object... namesAndSlots) {
      List<Entry> entries = new ArrayList<>();
      for (int i = 0; i < namesAndSlots.length; i += 2) {
        entries.add(Entry.of((String) namesAndSlots[i], (Slot) namesAndSlots[i + 1]));
      }
      body = new Body.Rows(entries, 0);
      return this;
    }

    Box box() {
      return new Box(object, RefCount.of(refs), before, state, named, body, elsewhere, near);
    }
  }
}
