package org.heaplab.types;

import org.heaplab.heap.PyRaise;

/** The words of NameError, which also carries the name. */
public final class Names {

  private Names() {}

  public static PyRaise undefined(Runtime rt, StrObject name) {
    return make(rt, rt.exceptions.nameError, "name '" + name + "' is not defined", name);
  }

  public static PyRaise unboundLocal(Runtime rt, StrObject name) {
    return make(
        rt,
        rt.exceptions.unboundLocalError,
        "cannot access local variable '" + name + "' where it is not associated with a value",
        name);
  }

  public static PyRaise unboundFree(Runtime rt, StrObject name) {
    return make(
        rt,
        rt.exceptions.nameError,
        "cannot access free variable '"
            + name
            + "' where it is not associated with a value in enclosing scope",
        name);
  }

  private static PyRaise make(Runtime rt, TypeObject type, String message, StrObject name) {
    BaseExceptionObject error = BaseExceptionObject.create(rt, type, rt.newStr(message));
    error.setField(rt, 0, name);
    return new PyRaise(error);
  }
}
