package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.FormatFault;

/**
 * A built-in type's {@code tp_new} and the short way to it for calls of the type itself, from one
 * parameter list and one function.
 */
public record Constructor(TypeObject base, Signature signature, Maker maker) {

  /** Makes an instance of the type, or of a subclass, from bound arguments. */
  @FunctionalInterface
  public interface Maker {
    HeapObject make(Runtime rt, TypeObject type, HeapObject[] bound);
  }

  /**
   * Gives the type its constructor, called with a tuple and a dict.
   *
   * @param parameters in Python's notation
   */
  public static Constructor define(TypeObject type, String parameters, Maker maker) {
    Constructor made = new Constructor(type, Signature.parse(type.shortName(), parameters), maker);
    type.tpNew = made::fromTuple;
    return made;
  }

  /** Calls of the type itself make no tuple ({@code tp_vectorcall}). */
  void vectorcalled(TypeObject type) {
    type.tpVectorcall = this::fromArguments;
  }

  private HeapObject fromTuple(Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    boolean ignoresKeywords =
        signature.isPositionalOnly() && type != base && type.tpInit != base.tpInit;
    return make(rt, type, signature.bind(rt, args, ignoresKeywords ? null : keywords));
  }

  private HeapObject fromArguments(
      Runtime rt,
      HeapObject callable,
      HeapObject[] args,
      int from,
      int count,
      TupleObject keywords) {
    return make(rt, (TypeObject) callable, signature.bind(rt, args, from, count, keywords));
  }

  private HeapObject make(Runtime rt, TypeObject type, HeapObject[] bound) {
    try {
      return maker.make(rt, type, bound);
    } catch (FormatFault fault) {
      throw Faults.raised(rt, fault);
    }
  }
}
