package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.BuiltinFunctionObject;
import org.heaplab.types.CodeObject;
import org.heaplab.types.DictObject;
import org.heaplab.types.FunctionObject;
import org.heaplab.types.GeneratorObject;
import org.heaplab.types.ListObject;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.ReferenceNames;
import org.heaplab.types.ReferenceNames.Role;
import org.heaplab.types.SetObject;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeObject;
import org.heaplab.types.deque.DequeObject;

/**
 * What a diagram draws inside an object: its elements, entries or attributes.
 *
 * @param text for an object that is drawn as a value; else null
 * @param more parts past the bound
 */
record Contents(boolean isSequence, List<Part> parts, long more, String text) {

  /**
   * One slot.
   *
   * @param key object under which it stands in a dict, else null
   */
  record Part(String name, HeapObject key, HeapObject value) {}

  /** Whether an object gets a box: not what is written in its slot. */
  static boolean isDrawn(HeapObject object, boolean all) {
    if (Labels.isInline(object)) {
      return false;
    }
    boolean machinery =
        object instanceof ModuleObject
            || object instanceof BuiltinFunctionObject
            || object instanceof TypeObject
            || object instanceof FunctionObject
            || object instanceof CodeObject;
    return all || !machinery;
  }

  /** How an object without a box is written. */
  static String inlineText(HeapObject object) {
    if (object instanceof ModuleObject module) {
      return "module " + module.name();
    }
    if (object instanceof FunctionObject function) {
      return "function " + function.qualname;
    }
    if (object instanceof CodeObject code) {
      return "code of " + code.qualname;
    }
    return Labels.value(object);
  }

  static Contents of(HeapObject object, int most) {
    if (object instanceof ListObject
        || object instanceof TupleObject
        || object instanceof SetObject
        || object instanceof DequeObject) {
      return collect(object, true, most);
    }
    if (object instanceof ModuleObject || object instanceof BuiltinFunctionObject) {
      return new Contents(false, List.of(), 0, inlineText(object));
    }
    Contents contents = collect(object, false, most);
    return contents.parts().isEmpty() && !(object instanceof DictObject)
        ? new Contents(false, List.of(), 0, Labels.value(object))
        : contents;
  }

  private static Contents collect(HeapObject object, boolean sequence, int most) {
    List<Part> parts = new ArrayList<>();
    long[] more = {0};
    ReferenceNames.describe(
        object,
        (role, name, key, target) -> {
          if (!isShown(object, role, name)) {
            return;
          }
          if (parts.size() < most) {
            parts.add(new Part(name, role == Role.VALUE ? key : null, target));
          } else {
            more[0]++;
          }
        });
    return new Contents(sequence, parts, more[0], null);
  }

  private static boolean isShown(HeapObject object, Role role, String name) {
    return switch (role) {
      case ELEMENT, ATTRIBUTE, CELL, LOCAL, TEMPORARY -> true;
      case VALUE -> object instanceof DictObject;
      case FIELD -> !name.isEmpty() && !name.equals("__class__") && showsFields(object);
      case KEY, CONSTANT -> false;
    };
  }

  private static boolean showsFields(HeapObject object) {
    return !(object instanceof TypeObject) && !(object instanceof GeneratorObject);
  }

  /** What the slots refer to, keys included: an object as often as it is referred to. */
  Stream<HeapObject> references() {
    return parts.stream()
        .flatMap(
            part ->
                part.key() == null ? Stream.of(part.value()) : Stream.of(part.key(), part.value()));
  }
}
