package org.heaplab.types;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.heaplab.build.CPython;
import org.heaplab.heap.HeapObject;

/**
 * Fills a built-in type: its slots through {@link #type}, its dictionary through the methods here.
 *
 * <p>{@link #ready} then adds the wrappers of the slots ({@code __len__} for {@code sq_length} …)
 * and inherits what the base has.
 */
public final class TypeBuilder {

  /** The type under construction; its slots are set directly. */
  public final TypeObject type;

  private final Runtime rt;

  /** Owned, in the order of the dictionary. */
  private final Map<String, HeapObject> attributes = new LinkedHashMap<>();

  TypeBuilder(Runtime rt, TypeObject type) {
    this.rt = rt;
    this.type = type;
  }

  /** A method without arguments ({@code METH_NOARGS}). */
  public TypeBuilder method(String name, Slots.NoArgs function) {
    return add(MethodDef.noArgs(name, function));
  }

  /** A method with one argument ({@code METH_O}). */
  public TypeBuilder methodO(String name, Slots.OneArg function) {
    return add(MethodDef.oneArg(name, function));
  }

  /** A method with a parameter list in Python's notation, such as {@code "x, /, *, key=None"}. */
  public TypeBuilder method(String name, String parameters, Slots.Bound function) {
    return add(MethodDef.bound(name, Signature.parse(name, parameters), function));
  }

  /** A method that before 3.13 parsed a tuple of its arguments. */
  TypeBuilder methodOnceOfTuple(String name, String parameters, Slots.Bound function) {
    Signature signature = Signature.parse(name, parameters);
    return add(
        MethodDef.bound(name, rt.build.since(13) ? signature : signature.ofTuple(), function));
  }

  /** A method with any number of positional arguments. */
  public TypeBuilder methodPositional(String name, Slots.Positional function) {
    return add(MethodDef.positional(name, function));
  }

  /** A method that reads its arguments itself, from a tuple ({@code METH_VARARGS}). */
  public TypeBuilder methodVarargs(String name, Slots.Variadic function) {
    return add(MethodDef.packed(name, function));
  }

  /** As {@link #methodVarargs}, but the function makes the tuple itself. */
  public TypeBuilder methodPacking(String name, Slots.Variadic function) {
    return add(MethodDef.variadic(name, function));
  }

  public TypeBuilder staticMethod(String name, String parameters, Slots.Bound function) {
    MethodDef def = MethodDef.bound(name, Signature.parse(name, parameters), function);
    BuiltinFunctionObject builtin = BuiltinFunctionObject.create(rt, def, null, null);
    return steal(name, StaticMethodObject.steal(rt, builtin));
  }

  /** A class method without arguments. */
  public TypeBuilder classMethod(String name, Slots.NoArgs function) {
    return addToClass(MethodDef.noArgs(name, function));
  }

  /** A class method with one argument. */
  public TypeBuilder classMethodO(String name, Slots.OneArg function) {
    return addToClass(MethodDef.oneArg(name, function));
  }

  public TypeBuilder classMethod(String name, String parameters, Slots.Bound function) {
    return addToClass(MethodDef.bound(name, Signature.parse(name, parameters), function));
  }

  public TypeBuilder classMethodVarargs(String name, Slots.Variadic function) {
    return addToClass(MethodDef.variadic(name, function));
  }

  /** {@code T[x]}: an alias of the type ({@code __class_getitem__}). */
  public TypeBuilder generic() {
    return classMethodO(
        "__class_getitem__",
        (runtime, self, item) -> GenericAliasObject.create(runtime, self, item));
  }

  private TypeBuilder addToClass(MethodDef def) {
    return steal(def.name(), ClassMethodDescriptor.create(rt, type, def));
  }

  /** {@code __sizeof__} of a type whose objects own more than their type says. */
  public TypeBuilder ownSize() {
    return method("__sizeof__", (runtime, self) -> LongObject.ofSize(runtime, self.basicBytes()));
  }

  /** A read-only attribute that is computed. */
  public TypeBuilder getter(String name, Slots.UnaryFunc get) {
    return getset(name, get, null);
  }

  /** A computed attribute; a null value given to {@code set} deletes it. */
  public TypeBuilder getset(String name, Slots.UnaryFunc get, GetSetDescriptor.Setter set) {
    return steal(name, GetSetDescriptor.create(rt, type, name, get, set));
  }

  /** A read-only field of the object ({@code member_descriptor}). */
  public TypeBuilder member(String name, Slots.UnaryFunc get) {
    return steal(name, MemberDescriptor.createReadOnly(rt, type, name, get));
  }

  /** A field of the object that can be set; a null value given to {@code set} deletes it. */
  public TypeBuilder member(String name, Slots.UnaryFunc get, GetSetDescriptor.Setter set) {
    return steal(name, MemberDescriptor.createField(rt, type, name, get, set));
  }

  /** The CPython that the type belongs to. */
  CPython build() {
    return rt.build;
  }

  public TypeBuilder constant(String name, HeapObject value) {
    value.incref();
    return steal(name, value);
  }

  /** {@code __doc__}. */
  public TypeBuilder doc(String text) {
    return steal("__doc__", rt.newStr(text));
  }

  public TypeBuilder slots(Consumer<TypeObject> setter) {
    setter.accept(type);
    return this;
  }

  private TypeBuilder add(MethodDef def) {
    return steal(def.name(), MethodDescriptor.create(rt, type, def));
  }

  private TypeBuilder steal(String name, HeapObject value) {
    HeapObject before = attributes.put(name, value);
    rt.heap.decrefIfPresent(before);
    return this;
  }

  /**
   * Ends the construction ({@code PyType_Ready}): the dictionary gets the slots' wrappers, then the
   * attributes, each method in the place of the wrapper whose name it has.
   */
  void ready() {
    TypeReady.addSlotWrappers(rt, type, attributes);
    attributes.forEach(this::put);
    if (type.dict.borrow(rt.intern("__doc__")) == null) {
      type.putAttribute("__doc__", rt.none);
    }
    TypeReady.hideHash(rt, type);
    TypeReady.refuseInstances(type);
    TypeReady.inherit(type);
    type.flags |= TypeObject.READY | TypeObject.IMMUTABLETYPE;
  }

  private void put(String name, HeapObject value) {
    type.putAttribute(name, value);
    rt.heap.decref(value);
  }
}
