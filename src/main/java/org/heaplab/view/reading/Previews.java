package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.DictObject;
import org.heaplab.types.InstanceObject;
import org.heaplab.types.ListObject;
import org.heaplab.types.SetObject;
import org.heaplab.types.TupleObject;
import org.heaplab.types.deque.DequeObject;

/**
 * An object's value on one short line, without running its class's code: containers show their
 * first elements, instances their first attributes, and what lies deeper shows its brackets or its
 * type.
 */
final class Previews {

  private static final int PARTS = 6;
  private static final int LENGTH = 60;

  private Previews() {}

  static String of(HeapObject object) {
    if (object.type == null || !opens(object)) {
      return Labels.value(object);
    }
    Contents contents = Contents.of(object, PARTS);
    if (contents.text() != null) {
      return contents.text();
    }
    List<String> parts = new ArrayList<>();
    for (Contents.Part part : contents.parts()) {
      parts.add(part(object, part));
    }
    if (contents.more() > 0) {
      parts.add("…");
    }
    String inside = String.join(", ", parts);
    String one = object instanceof TupleObject && parts.size() == 1 ? "," : "";
    return cut(isContainer(object) ? open(object) + inside + one + close(object) : inside);
  }

  private static boolean opens(HeapObject object) {
    return isContainer(object) || object instanceof InstanceObject;
  }

  private static boolean isContainer(HeapObject object) {
    return object instanceof ListObject
        || object instanceof TupleObject
        || object instanceof DictObject
        || object instanceof SetObject
        || object instanceof DequeObject;
  }

  private static String part(HeapObject owner, Contents.Part part) {
    if (part.key() != null) {
      return inner(part.key()) + ": " + inner(part.value());
    }
    return isContainer(owner) ? inner(part.value()) : part.name() + "=" + inner(part.value());
  }

  private static String inner(HeapObject object) {
    if (object.type.isClass() || !isContainer(object)) {
      return Contents.inlineText(object);
    }
    return open(object) + (isEmpty(object) ? "" : "…") + close(object);
  }

  private static boolean isEmpty(HeapObject object) {
    if (object instanceof ListObject list) {
      return list.size() == 0;
    } else if (object instanceof TupleObject tuple) {
      return tuple.size() == 0;
    } else if (object instanceof DictObject dict) {
      return dict.size() == 0;
    }
    return Contents.of(object, 1).parts().isEmpty();
  }

  private static String open(HeapObject object) {
    if (object instanceof ListObject) {
      return "[";
    } else if (object instanceof TupleObject) {
      return "(";
    }
    return object instanceof DequeObject ? "deque([" : "{";
  }

  private static String close(HeapObject object) {
    if (object instanceof ListObject) {
      return "]";
    } else if (object instanceof TupleObject) {
      return ")";
    }
    return object instanceof DequeObject ? "])" : "}";
  }

  private static String cut(String text) {
    return text.length() <= LENGTH ? text : text.substring(0, LENGTH - 1) + "…";
  }
}
