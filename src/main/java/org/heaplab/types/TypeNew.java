package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * {@code type(name, bases, namespace)}: makes a class.
 *
 * @see "type_new in Objects/typeobject.c (3.13)"
 */
final class TypeNew {

  private TypeNew() {}

  static HeapObject tpNew(Runtime rt, TypeObject metatype, TupleObject args, DictObject keywords) {
    check(rt, args);
    StrObject name = (StrObject) args.items[0];
    TupleObject bases = (TupleObject) args.items[1];
    if (bases.size() == 0) {
      TupleObject object = TupleObject.of(rt, rt.types.object);
      try {
        return make(rt, metatype, name, object, (DictObject) args.items[2], keywords);
      } finally {
        rt.heap.decref(object);
      }
    }
    refuseEntries(rt, bases);
    TypeObject winner = Metaclasses.winner(rt, metatype, bases);
    if (winner != metatype && winner.tpNew != rt.types.type.tpNew) {
      return winner.tpNew.call(rt, winner, args, keywords);
    }
    return make(rt, winner, name, bases, (DictObject) args.items[2], keywords);
  }

  private static void check(Runtime rt, TupleObject args) {
    if (args.size() != 3) {
      throw rt.typeError("type.__new__() takes exactly 3 arguments (" + args.size() + " given)");
    }
    checkArgument(rt, args, 0, rt.types.str);
    checkArgument(rt, args, 1, rt.types.tuple);
    checkArgument(rt, args, 2, rt.types.dict);
  }

  private static void checkArgument(Runtime rt, TupleObject args, int i, TypeObject wanted) {
    TypeObject given = (TypeObject) args.items[i].type;
    if (!given.isSubtypeOf(wanted)) {
      throw rt.typeError(
          "type.__new__() argument "
              + (i + 1)
              + " must be "
              + wanted.name()
              + ", not "
              + (args.items[i] == rt.none ? "None" : given.name()));
    }
  }

  private static void refuseEntries(Runtime rt, TupleObject bases) {
    for (HeapObject base : bases.items) {
      if (base instanceof TypeObject) {
        continue;
      }
      HeapObject entries = Attributes.getOrNull(rt, base, rt.intern("__mro_entries__"));
      if (entries != null) {
        rt.heap.decref(entries);
        throw rt.typeError("type() doesn't support MRO entry resolution; use types.new_class()");
      }
    }
  }

  private static TypeObject make(
      Runtime rt,
      TypeObject metatype,
      StrObject name,
      TupleObject bases,
      DictObject namespace,
      DictObject keywords) {
    TypeObject base = BestBase.of(rt, bases);
    DictObject dict = namespace.copy(rt);
    TypeObject type;
    try {
      ClassSlots slots = ClassSlots.of(rt, name, base, bases, dict);
      type = allocate(rt, metatype, name, base, bases, slots);
      type.dict = dict;
      dict.incref();
      ClassLayout.set(rt, type, base, slots);
    } finally {
      rt.heap.decref(dict);
    }
    try {
      ClassNamespace.complete(rt, type);
      ready(rt, type);
      ClassHooks.setNames(rt, type);
      ClassHooks.initSubclass(rt, type, keywords);
    } catch (RuntimeException e) {
      rt.heap.decref(type);
      throw e;
    }
    return type;
  }

  private static TypeObject allocate(
      Runtime rt,
      TypeObject metatype,
      StrObject name,
      TypeObject base,
      TupleObject bases,
      ClassSlots slots) {
    int flags = TypeObject.HEAPTYPE | TypeObject.BASETYPE | TypeObject.HAVE_GC;
    TypeObject type =
        new TypeObject(rt, name.toString(), false, flags, base.basicSize(), base.itemSize);
    base.incref();
    bases.incref();
    name.incref();
    type.base = base;
    type.bases = bases;
    type.nameObject = name;
    type.slotNames = slots.names();
    rt.heap.allocateGcObject(type, metatype, type.blockBytes(metatype));
    rt.heap.track(type);
    return type;
  }

  /** {@code PyType_Ready} and {@code fixup_slot_dispatchers}. */
  private static void ready(Runtime rt, TypeObject type) {
    Mro.set(rt, type);
    ClassNamespace.addDescriptors(rt, type);
    type.tpNew = type.base.tpNew;
    TypeReady.inherit(type);
    ClassLayout.prepareInstances(rt, type);
    hideHash(rt, type);
    type.registerWithBases();
    type.flags |= TypeObject.READY;
    SlotUpdates.all(rt, type);
  }

  /** A class that says how its instances are equal, but not how they hash, has no hash. */
  private static void hideHash(Runtime rt, TypeObject type) {
    StrObject hash = rt.intern("__hash__");
    if (type.dict.borrow(rt.intern("__eq__")) != null && type.dict.borrow(hash) == null) {
      type.dict.put(rt, hash, rt.none);
    }
  }
}
