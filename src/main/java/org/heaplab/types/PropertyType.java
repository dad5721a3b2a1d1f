package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;

/** What properties can do. */
final class PropertyType {

  private static final Signature INIT =
      Signature.parse("property", "fget=None, fset=None, fdel=None, doc=None");

  private PropertyType() {}

  static void define(TypeBuilder builder) {
    TypeObject type = builder.type;
    Runtime runtime = type.runtime();
    type.tpNew = PropertyType::tpNew;
    type.tpInit = PropertyType::tpInit;
    type.tpGetattro = runtime.genericGetattr;
    type.tpDescrGet = PropertyType::get;
    type.tpDescrSet = PropertyType::set;
    builder
        .methodO("getter", (rt, self, function) -> copy(rt, self, function, null, null))
        .methodO("setter", (rt, self, function) -> copy(rt, self, null, function, null))
        .methodO("deleter", (rt, self, function) -> copy(rt, self, null, null, function))
        .methodVarargs("__set_name__", PropertyType::setName)
        .member("fget", (rt, self) -> orNone(rt, ((PropertyObject) self).getter))
        .member("fset", (rt, self) -> orNone(rt, ((PropertyObject) self).setter))
        .member("fdel", (rt, self) -> orNone(rt, ((PropertyObject) self).deleter))
        .member(
            "__doc__", (rt, self) -> orNone(rt, ((PropertyObject) self).doc), PropertyType::setDoc);
    if (runtime.build.descriptors().namesProperties()) {
      builder.getset("__name__", PropertyType::getNameOrThrow, PropertyType::assignName);
    }
    builder.getter("__isabstractmethod__", PropertyType::isAbstract);
  }

  private static HeapObject orNone(Runtime rt, HeapObject value) {
    return Runtime.owned(value == null ? rt.none : value);
  }

  private static HeapObject tpNew(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    PropertyObject property = new PropertyObject();
    rt.allocate(property, type, 0);
    return property;
  }

  private static void tpInit(Runtime rt, HeapObject self, TupleObject args, DictObject keywords) {
    HeapObject[] bound = INIT.bind(rt, args, keywords);
    PropertyObject property = (PropertyObject) self;
    property.stealFunctions(rt.heap, given(rt, bound[0]), given(rt, bound[1]), given(rt, bound[2]));
    property.stealName(rt.heap, null);
    property.getterDoc = false;
    PropertyDoc.set(rt, property, bound[3]);
  }

  /** Owned; null for None and for what was left out. */
  private static HeapObject given(Runtime rt, HeapObject argument) {
    return argument == null || argument == rt.none ? null : Runtime.owned(argument);
  }

  private static void setDoc(Runtime rt, HeapObject self, HeapObject value) {
    ((PropertyObject) self).stealDoc(rt.heap, value == null ? null : Runtime.owned(value));
  }

  private static HeapObject get(Runtime rt, HeapObject self, HeapObject object, HeapObject type) {
    if (object == null || object == rt.none) {
      return Runtime.owned(self);
    }
    PropertyObject property = (PropertyObject) self;
    if (property.getter == null) {
      throw missing(rt, property, object, "getter");
    }
    return Calls.call(rt, property.getter, object);
  }

  private static void set(Runtime rt, HeapObject self, HeapObject object, HeapObject value) {
    PropertyObject property = (PropertyObject) self;
    HeapObject function = value == null ? property.deleter : property.setter;
    if (function == null) {
      throw missing(rt, property, object, value == null ? "deleter" : "setter");
    }
    HeapObject result =
        value == null ? Calls.call(rt, function, object) : Calls.call(rt, function, object, value);
    rt.heap.decref(result);
  }

  private static PyRaise missing(
      Runtime rt, PropertyObject property, HeapObject object, String what) {
    HeapObject name = getName(rt, property);
    String shown = name == null ? "" : " " + Calls.reprOf(rt, name);
    rt.heap.decrefIfPresent(name);
    StrObject owner = ((TypeObject) object.type).qualname(rt);
    String of = Calls.reprOf(rt, owner);
    rt.heap.decref(owner);
    return rt.attributeError("property" + shown + " of " + of + " object has no " + what);
  }

  /** The name it was given, or in 3.13 its getter's; owned, or null. */
  private static HeapObject getName(Runtime rt, PropertyObject property) {
    if (property.name != null) {
      return Runtime.owned(property.name);
    }
    if (property.getter == null || !rt.build.descriptors().namesProperties()) {
      return null;
    }
    return Attributes.getOrNull(rt, property.getter, rt.intern("__name__"));
  }

  private static HeapObject getNameOrThrow(Runtime rt, HeapObject self) {
    HeapObject name = getName(rt, (PropertyObject) self);
    if (name == null) {
      throw rt.attributeError("'property' object has no attribute '__name__'");
    }
    return name;
  }

  private static void assignName(Runtime rt, HeapObject self, HeapObject value) {
    ((PropertyObject) self).stealName(rt.heap, value == null ? null : Runtime.owned(value));
  }

  private static HeapObject setName(
      Runtime rt, HeapObject self, HeapObject[] args, int from, int count, TupleObject keywords) {
    if (count != 2) {
      throw rt.typeError(
          "__set_name__() takes 2 positional arguments but " + count + " were given");
    }
    assignName(rt, self, args[from + 1]);
    return Runtime.owned(rt.none);
  }

  /** A property of the same class with another function; arguments may be null. */
  private static HeapObject copy(
      Runtime rt, HeapObject self, HeapObject get, HeapObject set, HeapObject delete) {
    PropertyObject old = (PropertyObject) self;
    HeapObject getter = either(rt, get, old.getter);
    boolean docOfGetter = old.getterDoc && getter != rt.none;
    HeapObject doc = docOfGetter || old.doc == null ? rt.none : old.doc;
    HeapObject copy =
        Calls.call(
            rt,
            self.type,
            getter,
            either(rt, set, old.setter),
            either(rt, delete, old.deleter),
            doc);
    if (copy instanceof PropertyObject property) {
      property.stealName(rt.heap, old.name == null ? null : Runtime.owned(old.name));
    }
    return copy;
  }

  private static HeapObject either(Runtime rt, HeapObject replacement, HeapObject old) {
    if (replacement != null && replacement != rt.none) {
      return replacement;
    }
    return old == null ? rt.none : old;
  }

  private static HeapObject isAbstract(Runtime rt, HeapObject self) {
    PropertyObject property = (PropertyObject) self;
    return rt.bool(
        WrappedCallables.isAbstract(rt, property.getter)
            || WrappedCallables.isAbstract(rt, property.setter)
            || WrappedCallables.isAbstract(rt, property.deleter));
  }
}
