package org.heaplab.machine.modules;

import org.heaplab.machine.Machine;
import org.heaplab.types.BuiltinTypes;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeObject;

/** {@code builtins}. */
final class BuiltinsModule {

  private BuiltinsModule() {}

  static ModuleObject create(Machine machine) {
    Runtime rt = machine.rt;
    ModuleBuilder module = new ModuleBuilder(rt, "builtins");
    addTypes(module, rt);
    NumberFunctions.addTo(module);
    IterationFunctions.add(module, rt);
    module
        .constant("None", rt.none)
        .constant("True", rt.true_)
        .constant("False", rt.false_)
        .constant("Ellipsis", rt.ellipsis)
        .constant("NotImplemented", rt.notImplemented)
        .constant("__debug__", rt.true_)
        .functionVarargs(
            "print",
            (r, self, args, from, count, keywords) ->
                PrintFunction.print(machine, args, from, count, keywords));
    ObjectFunctions.define(module, machine);
    ImportFunction.define(module, machine);
    OutwardFunctions.define(module, machine);
    return module.build();
  }

  private static void addTypes(ModuleBuilder module, Runtime rt) {
    BuiltinTypes t = rt.types;
    TypeObject[] types = {
      t.bool,
      t.byteArray,
      t.memoryView,
      t.bytes,
      t.classMethod,
      t.complex,
      t.dict,
      t.float_,
      t.frozenset,
      t.int_,
      t.list,
      t.object,
      t.property,
      t.range,
      t.set,
      t.slice,
      t.staticMethod,
      t.str,
      t.super_,
      t.tuple,
      t.type
    };
    for (TypeObject type : types) {
      module.constant(type.name(), type);
    }
    rt.exceptions.all().forEach(module::constant);
    module.constant("EnvironmentError", rt.exceptions.osError);
    module.constant("IOError", rt.exceptions.osError);
  }
}
