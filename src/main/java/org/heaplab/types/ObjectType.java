package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.number.Hashes;

/** {@code object}: what every object can do. */
final class ObjectType {

  private ObjectType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    Runtime rt = type.runtime();
    type.tpRepr = Objects::genericRepr;
    type.tpStr = Objects::genericStr;
    type.tpHash = (runtime, self) -> identityHash(self);
    type.tpRichcompare = ObjectType::compare;
    type.tpGetattro = rt.genericGetattr;
    type.tpSetattro = rt.genericSetattr;
    type.tpNew = ObjectType::tpNew;
    type.tpInit = ObjectType::tpInit;
    ObjectReduction.define(builder);
    builder
        .classMethodO(
            "__subclasshook__", (runtime, self, other) -> Runtime.owned(runtime.notImplemented))
        .classMethod("__init_subclass__", (runtime, self) -> Runtime.owned(runtime.none))
        .methodO("__format__", Formatting::genericFormat)
        .method("__sizeof__", ObjectType::sizeof)
        .method("__dir__", Directories::ofObject)
        .getset(
            "__class__", (runtime, self) -> Runtime.owned(self.type), ClassCompatibility::setClass);
  }

  static long identityHash(HeapObject self) {
    return Hashes.pointer(self.address);
  }

  /** What the type says, whatever the object owns beside its own block. */
  private static HeapObject sizeof(Runtime rt, HeapObject self) {
    TypeObject type = (TypeObject) self.type;
    if (self instanceof LongObject || self instanceof TypeObject) {
      return LongObject.ofSize(rt, type.basicSize() + type.itemSize * obSize(rt, self));
    }
    return LongObject.ofSize(rt, type.itemSize > 0 ? self.basicBytes() : type.basicSize());
  }

  /** {@code ob_size}, or from 3.12 on {@code lv_tag} in its place. */
  private static long obSize(Runtime rt, HeapObject self) {
    if (self instanceof TypeObject type) {
      return type.slotNames == null ? 0 : type.slotNames.size();
    }
    LongObject number = (LongObject) self;
    int sign = number.signum();
    return rt.build.since(12)
        ? number.digits() * 8L + (sign < 0 ? 2 : 1 - sign)
        : (long) number.digits() * sign;
  }

  private static HeapObject compare(Runtime rt, HeapObject self, HeapObject other, int op) {
    if (op == CompareOp.EQ) {
      return self == other ? rt.bool(true) : Runtime.owned(rt.notImplemented);
    }
    if (op != CompareOp.NE) {
      return Runtime.owned(rt.notImplemented);
    }
    Slots.RichCmpFunc equality = ((TypeObject) self.type).tpRichcompare;
    if (equality == null) {
      return Runtime.owned(rt.notImplemented);
    }
    HeapObject equal = equality.call(rt, self, other, CompareOp.EQ);
    if (equal == rt.notImplemented) {
      return equal;
    }
    boolean truth;
    try {
      truth = Objects.isTrue(rt, equal);
    } finally {
      rt.heap.decref(equal);
    }
    return rt.bool(!truth);
  }

  private static boolean hasArguments(TupleObject args, DictObject keywords) {
    return args.size() > 0 || (keywords != null && keywords.size() > 0);
  }

  private static HeapObject tpNew(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    if (hasArguments(args, keywords)) {
      TypeObject object = rt.types.object;
      if (type.tpNew != object.tpNew) {
        throw rt.typeError("object.__new__() takes exactly one argument (the type to instantiate)");
      }
      if (type.tpInit == object.tpInit) {
        throw rt.typeError(type.name() + "() takes no arguments");
      }
    }
    if (type.has(TypeObject.IS_ABSTRACT)) {
      throw AbstractMethods.refuse(rt, type);
    }
    return InstanceObject.create(rt, type);
  }

  private static void tpInit(Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    TypeObject type = (TypeObject) self.type;
    TypeObject object = rt.types.object;
    if (!hasArguments(args, keywords)) {
      return;
    }
    if (type.tpInit != object.tpInit) {
      throw rt.typeError(
          "object.__init__() takes exactly one argument (the instance to initialize)");
    }
    if (type.tpNew == object.tpNew) {
      throw rt.typeError(
          type.name() + ".__init__() takes exactly one argument (the instance to initialize)");
    }
  }
}
