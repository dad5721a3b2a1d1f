package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.CodeObject;
import org.heaplab.types.DictObject;
import org.heaplab.types.InstanceObject;
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

  private final Machine machine;
  private final HeapObject target;
  private final Map<HeapObject, List<String>> names;

  /** Which object a dictionary is the {@code __dict__} of. */
  private final IdentityHashMap<HeapObject, HeapObject> dictOwners = new IdentityHashMap<>();

  private final List<Holder> holders = new ArrayList<>();
  private long beyond;

  private HolderLists(Machine machine, HeapObject target) {
    this.machine = machine;
    this.target = target;
    this.names = NotebookNames.byObject(machine);
  }

  /**
   * Every holder of an object.
   *
   * @param own references that the caller has added and that are not told
   * @param all whether to list them all
   */
  public static Holders read(
      Machine machine, String expression, HeapObject target, int own, boolean all) {
    HolderLists lists = new HolderLists(machine, target);
    lists.walk(all ? Integer.MAX_VALUE : MOST_ROWS);
    OptionalLong shown =
        target.isImmortal()
            ? OptionalLong.of(machine.rt.build.immortality().refcount())
            : OptionalLong.of(target.refcount - own + 1L);
    return new Holders(
        expression,
        Labels.of(target),
        Labels.count(target, own),
        lists.holders,
        shown,
        lists.beyond,
        lists.beyond > 0 ? "%who " + expression + " --all" : "");
  }

  private void walk(int most) {
    List<HeapObject> objects = LiveHeap.of(machine).objects();
    for (HeapObject object : objects) {
      HeapObject dict = object.dictOrNull();
      if (dict != null) {
        dictOwners.put(dict, object);
      }
    }
    FrameHolders.read(machine, target, (kind, where, frame) -> add(kind, where, frame, most));
    for (HeapObject object : objects) {
      ReferenceNames.describe(
          object,
          (role, name, key, held) -> {
            if (held == target) {
              add(object, role, name, key, most);
            }
          });
    }
    machine.rt.visitRoots(
        held -> {
          if (held == target) {
            add(Kind.INTERPRETER, "", new Place.Named("the interpreter's tables"), most);
          }
        });
  }

  private void add(Kind kind, String where, Place place, int most) {
    for (int i = 0; i < holders.size(); i++) {
      Holder h = holders.get(i);
      if (h.kind() == kind && h.where().equals(where) && h.in().equals(place)) {
        holders.set(i, new Holder(kind, where, place, h.times() + 1, h.since()));
        return;
      }
    }
    if (holders.size() >= most) {
      beyond++;
      return;
    }
    holders.add(new Holder(kind, where, place, 1, OptionalInt.empty()));
  }

  private void add(HeapObject owner, Role role, String name, HeapObject key, int most) {
    if (owner instanceof DictObject dict && role == Role.VALUE) {
      addEntry(dict, key, most);
      return;
    }
    String path = pathTo(owner);
    switch (role) {
      case ELEMENT -> add(Kind.ELEMENT, path + name, inObject(owner), most);
      case ATTRIBUTE -> add(Kind.ATTRIBUTE, path + "." + name, inObject(owner), most);
      case KEY -> add(Kind.KEY, path + " key " + Labels.value(key), inObject(owner), most);
      case CELL -> add(Kind.CLOSURE, path + ".cell_contents", inObject(owner), most);
      case CONSTANT -> add(Kind.CONSTANT, path + ".co_consts", inObject(owner), most);
      default -> addField(owner, path, name, most);
    }
  }

  private void addField(HeapObject owner, String path, String name, int most) {
    boolean constants = owner instanceof CodeObject;
    String where = name.isEmpty() ? path : path + "." + name;
    add(constants ? Kind.CONSTANT : Kind.FIELD, where, inObject(owner), most);
  }

  private void addEntry(DictObject dict, HeapObject key, int most) {
    String shown = Labels.isInline(key) ? Labels.value(key) : "…";
    HeapObject owner = dictOwners.get(dict);
    if (owner instanceof ModuleObject module) {
      String scope =
          module.name().equals("__main__") ? "the notebook's globals" : "module " + module.name();
      add(Kind.NAME, key.toString(), new Place.Named(scope), most);
    } else if (owner != null) {
      Kind kind = Kind.ATTRIBUTE;
      add(kind, pathTo(owner) + "." + key, inObject(owner), most);
    } else {
      add(Kind.VALUE, pathTo(dict) + "[" + shown + "]", inObject(dict), most);
    }
  }

  private static Place inObject(HeapObject owner) {
    return new Place.InObject(Labels.of(owner));
  }

  /** How a reader would write the owner: its name, or a name and a step, or its type. */
  private String pathTo(HeapObject owner) {
    List<String> own = names.get(owner);
    if (own != null) {
      return own.get(0);
    }
    for (NotebookNames.Binding binding : NotebookNames.of(machine)) {
      String[] found = {null};
      ReferenceNames.describe(
          binding.value(),
          (role, name, key, held) -> {
            if (held == owner && found[0] == null) {
              found[0] = binding.name() + step(role, name, key);
            }
          });
      if (found[0] != null && !(binding.value() instanceof ModuleObject)) {
        return found[0];
      }
    }
    return owner instanceof InstanceObject ? owner.type.name() + " object" : owner.type.name();
  }

  private static String step(Role role, String name, HeapObject key) {
    return switch (role) {
      case ELEMENT -> name;
      case VALUE -> "[" + (Labels.isInline(key) ? Labels.value(key) : "…") + "]";
      default -> name.isEmpty() ? "" : "." + name;
    };
  }
}
