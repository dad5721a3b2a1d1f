package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** Fills a module written in Java. */
public final class ModuleBuilder {

  private final Runtime rt;
  private final ModuleObject module;

  public ModuleBuilder(Runtime rt, String name) {
    this.rt = rt;
    this.module = ModuleObject.create(rt, name);
  }

  /** The module, owned. */
  public ModuleObject build() {
    return module;
  }

  public ModuleBuilder constant(String name, HeapObject value) {
    module.put(rt, name, value);
    return this;
  }

  /** Takes over the reference. */
  public ModuleBuilder steal(String name, HeapObject value) {
    module.put(rt, name, value);
    rt.heap.decref(value);
    return this;
  }

  /** An int. */
  public ModuleBuilder number(String name, long value) {
    return steal(name, LongObject.of(rt, value));
  }

  /** A function without arguments. */
  public ModuleBuilder function(String name, Slots.NoArgs function) {
    return add(MethodDef.noArgs(name, function));
  }

  /** A function with one argument. */
  public ModuleBuilder functionO(String name, Slots.OneArg function) {
    return add(MethodDef.oneArg(name, function));
  }

  /** A function with a parameter list in Python's notation. */
  public ModuleBuilder function(String name, String parameters, Slots.Bound function) {
    return add(MethodDef.bound(name, Signature.parse(name, parameters), function));
  }

  /** A function that reads its arguments itself. */
  public ModuleBuilder functionVarargs(String name, Slots.Variadic function) {
    return add(MethodDef.variadic(name, function));
  }

  /** As {@link #functionVarargs}, with arguments that stand in a tuple ({@code METH_VARARGS}). */
  public ModuleBuilder functionPacked(String name, Slots.Variadic function) {
    return add(MethodDef.packed(name, function));
  }

  private ModuleBuilder add(MethodDef def) {
    module.function(rt, def);
    return this;
  }
}
