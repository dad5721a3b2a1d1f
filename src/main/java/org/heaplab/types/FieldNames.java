package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.WeakReferenceObject;

/** What a field of an object of C's is called in Python: {@code tb_frame}, {@code __self__}. */
final class FieldNames {

  private FieldNames() {}

  /** The first field that holds the target; empty where it has no name. */
  static String of(HeapObject owner, HeapObject target) {
    if (target == owner.dictOrNull()) {
      return "__dict__";
    }
    if (owner instanceof BaseExceptionObject e) {
      return exception(e, target);
    }
    if (owner instanceof TracebackObject t) {
      return target == t.next ? "tb_next" : "tb_frame";
    }
    if (owner instanceof SliceObject s) {
      return startStopStep(target, s.start, s.stop, s.step);
    }
    if (owner instanceof RangeObject r) {
      return startStopStep(target, r.start, r.stop, r.step);
    }
    if (owner instanceof BuiltinFunctionObject f) {
      return target == f.self ? "__self__" : "__module__";
    }
    if (owner instanceof Descriptor d) {
      return target == d.owner ? "__objclass__" : target == d.name ? "__name__" : "__doc__";
    }
    if (owner instanceof FieldsObject fields) {
      return fields.nameOf(target);
    }
    if (owner instanceof IteratorObject it) {
      return it.fieldName();
    }
    return owner instanceof WeakReferenceObject
        ? "__callback__"
        : "its " + withoutModule(target.type.name());
  }

  private static String withoutModule(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String exception(BaseExceptionObject e, HeapObject target) {
    if (target == e.args) {
      return "args";
    }
    if (target == e.traceback) {
      return "__traceback__";
    }
    if (target == e.context) {
      return "__context__";
    }
    return target == e.cause ? "__cause__" : "";
  }

  private static String startStopStep(
      HeapObject target, HeapObject start, HeapObject stop, HeapObject step) {
    if (target == start) {
      return "start";
    }
    return target == stop ? "stop" : target == step ? "step" : "";
  }
}
