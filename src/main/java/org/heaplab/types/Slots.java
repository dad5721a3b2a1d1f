package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * The shapes of a type's slots, named as in {@code Include/object.h}. Arguments are borrowed, what
 * is returned is owned; null from {@link IterNextFunc} means the end.
 */
public final class Slots {
  private Slots() {}

  /** {@code repr}, {@code iter}, {@code neg} … */
  @FunctionalInterface
  public interface UnaryFunc {
    HeapObject call(Runtime rt, HeapObject self);
  }

  /** {@code nb_add} …; the slot's owner may stand on either side. */
  @FunctionalInterface
  public interface BinaryFunc {
    HeapObject call(Runtime rt, HeapObject left, HeapObject right);
  }

  /** {@code nb_power}. */
  @FunctionalInterface
  public interface TernaryFunc {
    HeapObject call(Runtime rt, HeapObject first, HeapObject second, HeapObject third);
  }

  /** {@code sq_length}, {@code mp_length}. */
  @FunctionalInterface
  public interface LenFunc {
    long call(Runtime rt, HeapObject self);
  }

  /** {@code nb_bool}. */
  @FunctionalInterface
  public interface Inquiry {
    boolean call(Runtime rt, HeapObject self);
  }

  /** {@code tp_hash}. */
  @FunctionalInterface
  public interface HashFunc {
    long call(Runtime rt, HeapObject self);
  }

  /** {@code sq_item}, {@code sq_repeat}. */
  @FunctionalInterface
  public interface SsizeArgFunc {
    HeapObject call(Runtime rt, HeapObject self, long index);
  }

  /** {@code sq_ass_item}; a null value deletes. */
  @FunctionalInterface
  public interface SsizeObjArgProc {
    void call(Runtime rt, HeapObject self, long index, HeapObject value);
  }

  /** {@code mp_ass_subscript}, {@code tp_setattro}, {@code tp_descr_set}; a null value deletes. */
  @FunctionalInterface
  public interface ObjObjArgProc {
    void call(Runtime rt, HeapObject self, HeapObject key, HeapObject value);
  }

  /** {@code sq_contains}. */
  @FunctionalInterface
  public interface ObjObjProc {
    boolean call(Runtime rt, HeapObject self, HeapObject element);
  }

  /** {@code tp_richcompare}; {@code op} is one of {@link CompareOp}'s numbers. */
  @FunctionalInterface
  public interface RichCmpFunc {
    HeapObject call(Runtime rt, HeapObject self, HeapObject other, int op);
  }

  /** {@code tp_iternext}: the next element, or null at the end. */
  @FunctionalInterface
  public interface IterNextFunc {
    HeapObject call(Runtime rt, HeapObject self);
  }

  /** {@code tp_descr_get}; {@code object} is null for access through the class. */
  @FunctionalInterface
  public interface DescrGetFunc {
    HeapObject call(Runtime rt, HeapObject descriptor, HeapObject object, HeapObject type);
  }

  /**
   * {@code vectorcall}: positional arguments at {@code args[from …)}, {@code count} of them, then a
   * value for each of {@code keywords}, which may be null.
   */
  @FunctionalInterface
  public interface VectorcallFunc {
    HeapObject call(
        Runtime rt,
        HeapObject callable,
        HeapObject[] args,
        int from,
        int count,
        TupleObject keywords);
  }

  /** {@code tp_call}; keywords may be null. */
  @FunctionalInterface
  public interface CallFunc {
    HeapObject call(Runtime rt, HeapObject callable, TupleObject args, DictObject keywords);
  }

  /** {@code tp_init}; keywords may be null. */
  @FunctionalInterface
  public interface InitProc {
    void call(Runtime rt, HeapObject self, TupleObject args, DictObject keywords);
  }

  /** {@code tp_new}; keywords may be null. */
  @FunctionalInterface
  public interface NewFunc {
    HeapObject call(Runtime rt, TypeObject type, TupleObject args, DictObject keywords);
  }

  /** {@code tp_finalize}. */
  @FunctionalInterface
  public interface Finalizer {
    void call(Runtime rt, HeapObject self);
  }

  /** A method without arguments. */
  @FunctionalInterface
  public interface NoArgs {
    HeapObject call(Runtime rt, HeapObject self);
  }

  /** A method with exactly one argument. */
  @FunctionalInterface
  public interface OneArg {
    HeapObject call(Runtime rt, HeapObject self, HeapObject argument);
  }

  /** A method with positional arguments bound by a {@link Signature}; missing ones are null. */
  @FunctionalInterface
  public interface Bound {
    HeapObject call(Runtime rt, HeapObject self, HeapObject[] bound);
  }

  /** A method with any number of positional arguments. */
  @FunctionalInterface
  public interface Positional {
    HeapObject call(Runtime rt, HeapObject self, HeapObject[] args, int from, int count);
  }

  /** A method that takes its arguments as they come. */
  @FunctionalInterface
  public interface Variadic {
    HeapObject call(
        Runtime rt, HeapObject self, HeapObject[] args, int from, int count, TupleObject keywords);
  }
}
