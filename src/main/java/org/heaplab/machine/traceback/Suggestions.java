package org.heaplab.machine.traceback;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.build.ModuleNames;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.machine.Machine;
import org.heaplab.types.Attributes;
import org.heaplab.types.BaseExceptionObject;
import org.heaplab.types.DictObject;
import org.heaplab.types.FrameObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.Sequences;
import org.heaplab.types.StrObject;
import org.heaplab.types.TracebackObject;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeObject;
import org.heaplab.types.text.ClosestName;

/**
 * {@code Did you mean: 'x'?} behind a wrong name.
 *
 * @see "_compute_suggestion_error in Lib/traceback.py (3.13), Python/suggestions.c"
 */
final class Suggestions {

  private static final int OBJ = 0;
  private static final int ATTRIBUTE_NAME = 1;
  private static final int MODULE_NAME = 1;
  private static final int NAME_FROM = 3;

  private final Machine machine;
  private final Runtime rt;
  private final BaseExceptionObject error;

  private Suggestions(Machine machine, BaseExceptionObject error) {
    this.machine = machine;
    this.rt = machine.rt;
    this.error = error;
  }

  /** What stands behind the message, or nothing. */
  static String of(Machine machine, BaseExceptionObject error) {
    try {
      return new Suggestions(machine, error).text();
    } catch (PyRaise e) {
      machine.heap.decref(e.exception());
      return "";
    }
  }

  private boolean isA(TypeObject type) {
    return ((TypeObject) error.type).isSubtypeOf(type);
  }

  private String text() {
    if (isA(rt.exceptions.importError)) {
      return didYouMean(error.field(NAME_FROM) instanceof StrObject name ? ofModule(name) : null);
    }
    if (isA(rt.exceptions.attributeError)) {
      HeapObject name = error.field(ATTRIBUTE_NAME);
      return didYouMean(name instanceof StrObject str ? ofAttribute(str) : null);
    }
    if (!isA(rt.exceptions.nameError) || !(error.field(0) instanceof StrObject name)) {
      return "";
    }
    String suggestion = didYouMean(ofName(name));
    String wrong = name.toString();
    if (!rt.build.flow().proposesImports()
        || !ModuleNames.standardLibrary(rt.build).contains(wrong)) {
      return suggestion;
    }
    return suggestion
        + (suggestion.isEmpty() ? ". Did" : " Or did")
        + " you forget to import '"
        + wrong
        + "'"
        + "?";
  }

  private static String didYouMean(String suggestion) {
    return suggestion == null ? "" : ". Did you mean: '" + suggestion + "'?";
  }

  // ---- candidates ----

  private String ofModule(StrObject name) {
    if (!(error.field(MODULE_NAME) instanceof StrObject module)) {
      return null;
    }
    HeapObject found = machine.modules.importModule(module.toString(), true);
    try {
      return closest(visible(dir(found), name), name);
    } finally {
      rt.heap.decref(found);
    }
  }

  private String ofAttribute(StrObject name) {
    HeapObject object = error.field(OBJ);
    if (object == null) {
      object = rt.none;
    }
    List<String> all = dir(object);
    return closest(isSelf(object) ? all : visible(all, name), name);
  }

  private List<String> dir(HeapObject object) {
    HeapObject names = machine.modules.callBuiltin("dir", object);
    List<String> result = strings(names);
    rt.heap.decref(names);
    return result;
  }

  private List<String> strings(HeapObject iterable) {
    TupleObject tuple = TupleObject.from(rt, iterable);
    List<String> result = new ArrayList<>();
    for (HeapObject item : tuple.items) {
      if (item instanceof StrObject) {
        result.add(item.toString());
      }
    }
    rt.heap.decref(tuple);
    return result;
  }

  /** From 3.13 on a name without underscore is not answered by one with it. */
  private List<String> visible(List<String> names, StrObject wrong) {
    if (!rt.build.flow().marksCalls() || wrong.toString().startsWith("_")) {
      return names;
    }
    return names.stream().filter(name -> !name.startsWith("_")).toList();
  }

  /** Whether the innermost function is a method of the object. */
  private boolean isSelf(HeapObject object) {
    FrameObject frame = innermost();
    if (frame == null) {
      return false;
    }
    HeapObject self = local(frame, "self");
    rt.heap.decrefIfPresent(self);
    return self == object;
  }

  private FrameObject innermost() {
    HeapObject last = error.traceback;
    while (last != null && ((TracebackObject) last).next != null) {
      last = ((TracebackObject) last).next;
    }
    return last == null ? null : ((TracebackObject) last).frame;
  }

  /** A variable of a frame, owned; null where there is none. */
  private HeapObject local(FrameObject frame, String name) {
    HeapObject locals = frame.activation.locals();
    try {
      return Sequences.contains(rt, locals, rt.intern(name))
          ? Sequences.getItem(rt, locals, rt.intern(name))
          : null;
    } finally {
      rt.heap.decref(locals);
    }
  }

  private String ofName(StrObject name) {
    FrameObject frame = innermost();
    if (frame == null) {
      return null;
    }
    HeapObject self = rt.build.flow().proposesImports() ? local(frame, "self") : null;
    if (self != null) {
      HeapObject own = Attributes.getOrNull(rt, self, name);
      rt.heap.decref(self);
      if (own != null) {
        rt.heap.decref(own);
        return "self." + name;
      }
    }
    List<List<String>> scopes = new ArrayList<>();
    HeapObject locals = frame.activation.locals();
    scopes.add(
        rt.build.flow().marksCalls()
            ? strings(locals)
            : strings(frame.activation.code().localsPlusNames));
    rt.heap.decref(locals);
    scopes.add(names(frame.activation.globals()));
    scopes.add(names(frame.activation.builtins()));
    return closestIn(scopes, name);
  }

  private static List<String> names(DictObject dict) {
    List<String> names = new ArrayList<>();
    for (HeapObject key : dict.keysInOrder()) {
      if (key instanceof StrObject) {
        names.add(key.toString());
      }
    }
    return names;
  }

  /** 3.13 looks at all scopes at once, before one after the other. */
  private String closestIn(List<List<String>> scopes, StrObject name) {
    if (rt.build.flow().marksCalls()) {
      List<String> all = new ArrayList<>();
      scopes.forEach(all::addAll);
      return closest(all, name);
    }
    for (List<String> scope : scopes) {
      String found = closest(scope, name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static String closest(List<String> candidates, StrObject wrong) {
    return ClosestName.of(candidates, wrong.toString());
  }
}
