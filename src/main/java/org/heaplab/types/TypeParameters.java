package org.heaplab.types;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.heap.HeapObject;

/**
 * Free variables of generic aliases and unions, and their substitution. A variable is whatever has
 * {@code __typing_subst__}; those of the typing module are outside Heaplab's Python.
 *
 * @see "_Py_make_parameters, _Py_subs_parameters in Objects/genericaliasobject.c (3.13)"
 */
final class TypeParameters {

  private TypeParameters() {}

  /** The variables among the arguments, each once; owned. */
  static TupleObject of(Runtime rt, TupleObject args) {
    List<HeapObject> found = new ArrayList<>();
    for (HeapObject arg : args.items) {
      if (arg instanceof TypeObject) {
        continue;
      }
      HeapObject substitute = Attributes.getOrNull(rt, arg, rt.intern("__typing_subst__"));
      if (substitute != null) {
        rt.heap.decref(substitute);
        addOnce(found, arg);
        continue;
      }
      TupleObject inner = innerOrNull(rt, arg);
      if (inner != null) {
        for (HeapObject parameter : inner.items) {
          addOnce(found, parameter);
        }
        rt.heap.decref(inner);
      }
    }
    return TupleObject.of(rt, found.toArray(new HeapObject[0]));
  }

  private static void addOnce(List<HeapObject> found, HeapObject parameter) {
    if (!found.contains(parameter)) {
      found.add(parameter);
    }
  }

  /** {@code arg.__parameters__} where that is a tuple; owned, or null. */
  private static TupleObject innerOrNull(Runtime rt, HeapObject arg) {
    HeapObject inner = Attributes.getOrNull(rt, arg, rt.intern("__parameters__"));
    if (inner == null || inner instanceof TupleObject) {
      return (TupleObject) inner;
    }
    rt.heap.decref(inner);
    return null;
  }

  /** The arguments with the variables replaced, owned. */
  static TupleObject substitute(
      Runtime rt, HeapObject self, TupleObject args, TupleObject parameters, HeapObject item) {
    int wanted = parameters.size();
    if (wanted == 0) {
      throw rt.typeError(Calls.reprOf(rt, self) + " is not a generic class");
    }
    HeapObject[] given = item instanceof TupleObject tuple ? tuple.items : new HeapObject[] {item};
    if (given.length != wanted) {
      throw rt.typeError(
          "Too "
              + (given.length > wanted ? "many" : "few")
              + " arguments for "
              + Calls.reprOf(rt, self)
              + "; actual "
              + given.length
              + ", expected "
              + wanted);
    }
    HeapObject[] result = new HeapObject[args.size()];
    try {
      for (int i = 0; i < result.length; i++) {
        result[i] = replace(rt, args.items[i], parameters, given);
      }
    } catch (RuntimeException e) {
      for (HeapObject made : result) {
        rt.heap.decrefIfPresent(made);
      }
      throw e;
    }
    return TupleObject.steal(rt, result);
  }

  private static HeapObject replace(
      Runtime rt, HeapObject arg, TupleObject parameters, HeapObject[] given) {
    if (arg instanceof TypeObject) {
      return Runtime.owned(arg);
    }
    HeapObject substitute = Attributes.getOrNull(rt, arg, rt.intern("__typing_subst__"));
    if (substitute != null) {
      try {
        return Calls.call(rt, substitute, given[indexOf(parameters, arg)]);
      } finally {
        rt.heap.decref(substitute);
      }
    }
    TupleObject inner = innerOrNull(rt, arg);
    if (inner == null || inner.size() == 0) {
      rt.heap.decrefIfPresent(inner);
      return Runtime.owned(arg);
    }
    HeapObject[] values = new HeapObject[inner.size()];
    for (int i = 0; i < values.length; i++) {
      int place = indexOf(parameters, inner.items[i]);
      values[i] = place < 0 ? inner.items[i] : given[place];
    }
    TupleObject innerItem = TupleObject.of(rt, values);
    try {
      return Sequences.getItem(rt, arg, innerItem);
    } finally {
      rt.heap.decref(innerItem);
      rt.heap.decref(inner);
    }
  }

  private static int indexOf(TupleObject parameters, HeapObject parameter) {
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.items[i] == parameter) {
        return i;
      }
    }
    return -1;
  }
}
