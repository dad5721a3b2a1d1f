package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/** The words of AttributeError, which also carries the object and the name. */
final class AttributeErrors {

  private AttributeErrors() {}

  static PyRaise missing(Runtime rt, HeapObject object, StrObject name) {
    String owner =
        object instanceof TypeObject type
            ? "type object '" + type.name() + "'"
            : object instanceof ModuleObject module
                ? ModuleAttributes.described(rt, module)
                : "'" + object.type.name() + "' object";
    return make(rt, owner + " has no attribute '" + name + "'", object, name);
  }

  /** A slot of an object without a value. */
  static PyRaise emptySlot(Runtime rt, HeapObject object, StrObject name) {
    String owner = "'" + Objects.shownTypeName(rt, object) + "' object";
    return make(rt, owner + " has no attribute '" + name + "'", object, name);
  }

  /**
   * @param found what the class has under the name, or null
   */
  static PyRaise notAssignable(Runtime rt, HeapObject object, StrObject name, HeapObject found) {
    String message = "'" + object.type.name() + "' object ";
    if (found != null) {
      return make(rt, message + "attribute '" + name + "' is read-only", object, name);
    }
    message += "has no attribute '" + name + "'";
    if (((TypeObject) object.type).tpSetattro == rt.genericSetattr
        && rt.build.wording().saysNoDict()) {
      message += " and no __dict__ for setting new attributes";
    }
    return make(rt, message, object, name);
  }

  private static PyRaise make(Runtime rt, String message, HeapObject object, StrObject name) {
    TupleObject args = TupleObject.steal(rt, rt.newStr(message));
    BaseExceptionObject error = BaseExceptionObject.create(rt, rt.exceptions.attributeError, args);
    error.setField(rt, 0, object);
    error.setField(rt, 1, name);
    return new PyRaise(error);
  }
}
