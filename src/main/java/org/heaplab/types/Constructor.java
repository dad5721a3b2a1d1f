package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.FormatFault;

/**
 * A built-in type's {@code tp_new} and the short way to it for calls of the type itself, from one
 * parameter list and one function.
 */
record Constructor(Signature signature, Maker maker) {

  /** Makes an instance of the type, or of a subclass, from bound arguments. */
  @FunctionalInterface
  interface Maker {
    HeapObject make(Runtime rt, TypeObject type, HeapObject[] bound);
  }

  /**
   * Gives the type its constructor.
   *
   * @param parameters in Python's notation
   */
  static void define(TypeObject type, String parameters, Maker maker) {
    Constructor made = new Constructor(Signature.parse(type.name(), parameters), maker);
    type.tpNew = made::fromTuple;
    type.tpVectorcall = made::fromArguments;
  }

  private HeapObject fromTuple(Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    if (keywords == null || keywords.size() == 0) {
      return make(rt, type, args.items, 0, args.size(), null);
    }
    int count = args.size();
    HeapObject[] names = keywords.keysInOrder();
    HeapObject[] values = keywords.valuesInOrder();
    HeapObject[] all = new HeapObject[count + values.length];
    System.arraycopy(args.items, 0, all, 0, count);
    System.arraycopy(values, 0, all, count, values.length);
    TupleObject nameTuple = TupleObject.of(rt, names);
    try {
      return make(rt, type, all, 0, count, nameTuple);
    } finally {
      rt.heap.decref(nameTuple);
    }
  }

  private HeapObject fromArguments(
      Runtime rt,
      HeapObject callable,
      HeapObject[] args,
      int from,
      int count,
      TupleObject keywords) {
    return make(rt, (TypeObject) callable, args, from, count, keywords);
  }

  private HeapObject make(
      Runtime rt, TypeObject type, HeapObject[] args, int from, int count, TupleObject keywords) {
    HeapObject[] bound = signature.bind(rt, args, from, count, keywords);
    try {
      return maker.make(rt, type, bound);
    } catch (FormatFault fault) {
      throw Faults.raised(rt, fault);
    }
  }
}
