package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.heaplab.build.Immortality;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.machine.Machine;
import org.heaplab.types.CodeObject;
import org.heaplab.types.DictObject;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.ReferenceNames;
import org.heaplab.types.ReferenceNames.Role;
import org.heaplab.view.Holders;
import org.heaplab.view.Holders.Holder;
import org.heaplab.view.Holders.Kind;
import org.heaplab.view.Holders.Place;

/** Reads {@link Holders}. */
public final class HolderLists {

  private static final int MOST_ROWS = 40;

  /** A longer way says less than the owner's type and address, which the row has. */
  private static final int LONGEST_PATH = 24;

  private final Machine machine;
  private final HeapObject target;
  private final int most;
  private final LiveHeap live;
  private final Paths paths;

  /** Which object a dictionary is the {@code __dict__} of; filled when a dictionary is met. */
  private IdentityHashMap<HeapObject, HeapObject> dictOwners;

  private final List<Holder> holders = new ArrayList<>();

  /** Where in {@link #holders} a place is. */
  private final Map<Holder, Integer> rows = new HashMap<>();

  private long beyond;

  private HolderLists(Machine machine, HeapObject target, int most) {
    this.machine = machine;
    this.target = target;
    this.most = most;
    HeapGraph graph = HeapGraph.of(machine);
    this.live = graph.live();
    this.paths = new Paths(machine, graph);
  }

  /**
   * Every holder of an object.
   *
   * @param own references that the caller has added and that are not told
   * @param all whether to list them all
   */
  public static Holders read(
      Machine machine, String expression, HeapObject target, int own, boolean all) {
    HolderLists lists = new HolderLists(machine, target, all ? Integer.MAX_VALUE : MOST_ROWS);
    lists.walk();
    lists.addStart();
    lists.addUnseen(own);
    return new Holders(
        expression,
        Labels.of(target),
        Labels.count(target, own),
        lists.holders,
        lists.getrefcount(own),
        lists.beyond,
        lists.beyond > 0 ? "%who " + expression + " --all" : "");
  }

  /** Nothing for a value that the expression itself has made. */
  private OptionalLong getrefcount(int own) {
    if (target.isImmortal()) {
      return OptionalLong.of(machine.rt.build.immortality().refcount());
    }
    boolean temporary = own > 0 && holders.isEmpty();
    return temporary ? OptionalLong.empty() : OptionalLong.of(target.refcount - own + 1L);
  }

  private void walk() {
    addNames();
    FrameHolders.read(machine, target, this::add);
    for (int i = 0; i < live.size(); i++) {
      HeapObject owner = live.at(i);
      boolean[] holds = {false};
      owner.visitAll(held -> holds[0] |= held == target);
      if (holds[0]) {
        ReferenceNames.describe(
            owner,
            (role, name, key, held) -> {
              if (held == target) {
                add(owner, role, name, key);
              }
            });
      }
    }
    addTable("the interpreter's tables", machine::visitInterpreterTables);
    addTable("the syntax tree of what runs", machine::visitSyntaxTrees);
  }

  private void addTable(String name, Consumer<ReferenceVisitor> table) {
    table.accept(
        held -> {
          if (held == target) {
            add(Kind.INTERPRETER, "", new Place.Named(name));
          }
        });
  }

  /** The notebook's names come first, in the order in which they were made. */
  private void addNames() {
    for (NotebookNames.Binding binding : NotebookNames.of(machine)) {
      if (binding.value() == target) {
        add(Kind.NAME, binding.name(), new Place.Named("notebook"));
      }
    }
  }

  /** Before there were immortal objects, the static ones began with a count that lasts. */
  private void addStart() {
    Immortality immortality = machine.rt.build.immortality();
    if (!immortality.exists() && target.refcount >= immortality.refcount()) {
      Place place = new Place.Named("CPython, so that it never dies");
      holders.add(
          new Holder(
              Kind.INTERPRETER, "static", place, immortality.refcount(), OptionalInt.empty()));
    }
  }

  /**
   * What has no other holder: the start, for what is static and yet counted; else variables of C's
   * in a built-in function that runs now.
   */
  private void addUnseen(int own) {
    long found = beyond + holders.stream().mapToLong(Holder::times).sum();
    long times = target.refcount - own - found;
    if (target.isImmortal() || times <= 0) {
      return;
    }
    if (machine.heap.isStatic(target.address)) {
      Place place = new Place.Named("CPython's own start");
      holders.add(new Holder(Kind.INTERPRETER, "", place, times, OptionalInt.empty()));
    } else if (machine.depth() > 1) {
      Place place = new Place.Named("a built-in function that runs");
      holders.add(new Holder(Kind.TEMPORARY, "C variable", place, times, OptionalInt.empty()));
    }
  }

  private void add(Kind kind, String where, Place place) {
    Holder key = new Holder(kind, where, place, 0, OptionalInt.empty());
    Integer row = rows.get(key);
    if (row != null) {
      Holder known = holders.get(row);
      holders.set(row, new Holder(kind, where, place, known.times() + 1, known.since()));
    } else if (holders.size() >= most) {
      beyond++;
    } else {
      rows.put(key, holders.size());
      holders.add(new Holder(kind, where, place, 1, OptionalInt.empty()));
    }
  }

  private void add(HeapObject owner, Role role, String name, HeapObject key) {
    if (owner instanceof DictObject dict && (role == Role.VALUE || role == Role.KEY)) {
      addEntry(dict, role, key);
      return;
    }
    if (holders.size() >= most) {
      beyond++;
      return;
    }
    String path = pathTo(owner);
    switch (role) {
      case ELEMENT -> add(Kind.ELEMENT, path + name, inObject(owner));
      case ATTRIBUTE -> add(Kind.ATTRIBUTE, path + "." + name, inObject(owner));
      case KEY -> add(Kind.KEY, path + " " + name + " " + Labels.value(key), inObject(owner));
      case CELL -> add(Kind.CLOSURE, path + ".cell_contents", inObject(owner));
      case CONSTANT -> add(Kind.CONSTANT, path + ".co_consts", inObject(owner));
      case LOCAL -> add(Kind.LOCAL, name, inObject(owner));
      case TEMPORARY -> add(Kind.TEMPORARY, name, inObject(owner));
      default -> addField(owner, path, name);
    }
  }

  private void addField(HeapObject owner, String path, String name) {
    boolean constants = owner instanceof CodeObject;
    String where = name.isEmpty() ? path : path + "." + name;
    add(constants ? Kind.CONSTANT : Kind.FIELD, where, inObject(owner));
  }

  private void addEntry(DictObject dict, Role role, HeapObject key) {
    HeapObject owner = ownerOf(dict);
    boolean isKey = role == Role.KEY;
    String shown = Labels.isInline(key) ? Labels.value(key) : "…";
    if (owner == machine.modules.main()) {
      if (isKey) {
        add(Kind.KEY, "the name " + shown, new Place.Named("notebook"));
      } else if (!NotebookNames.isNotebooks(key)) {
        add(Kind.NAME, key.toString(), new Place.Named("notebook"));
      }
    } else if (holders.size() >= most) {
      beyond++;
    } else if (owner instanceof ModuleObject module) {
      String where = isKey ? "the name " + shown : module.name() + "." + key;
      add(isKey ? Kind.KEY : Kind.NAME, where, new Place.Named("module " + module.name()));
    } else if (owner != null) {
      String where = isKey ? ".__dict__ key " + shown : "." + key;
      add(isKey ? Kind.KEY : Kind.ATTRIBUTE, pathTo(owner) + where, inObject(owner));
    } else {
      String where = isKey ? " key " + shown : "[" + shown + "]";
      add(isKey ? Kind.KEY : Kind.VALUE, pathTo(dict) + where, inObject(dict));
    }
  }

  private HeapObject ownerOf(DictObject dict) {
    if (dictOwners == null) {
      dictOwners = new IdentityHashMap<>();
      for (int i = 0; i < live.size(); i++) {
        HeapObject own = NamespaceOwners.dictOf(live.at(i));
        if (own != null) {
          dictOwners.put(own, live.at(i));
        }
      }
    }
    return dictOwners.get(dict);
  }

  private static Place inObject(HeapObject owner) {
    return new Place.InObject(Labels.of(owner));
  }

  /** How a reader would write the owner; by its type where no name leads to it. */
  private String pathTo(HeapObject owner) {
    String path = paths.of(owner);
    if (path != null && path.length() <= LONGEST_PATH) {
      return path;
    }
    return owner.type.isClass() ? owner.type.name() + " object" : Labels.value(owner);
  }
}
