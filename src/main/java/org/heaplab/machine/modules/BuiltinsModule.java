package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.BuiltinTypes;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.StrObject;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeObject;
import org.heaplab.types.text.TextBuilder;

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
            (r, self, args, from, count, keywords) -> print(machine, args, from, count, keywords));
    ObjectFunctions.define(module, machine);
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
  }

  private static HeapObject print(
      Machine m, HeapObject[] args, int from, int count, TupleObject keywords) {
    Runtime rt = m.rt;
    String separator = " ";
    String end = "\n";
    int named = keywords == null ? 0 : keywords.size();
    for (int i = 0; i < named; i++) {
      String name = keywords.items[i].toString();
      HeapObject value = args[from + count + i];
      switch (name) {
        case "sep" -> separator = textOr(rt, name, value, " ");
        case "end" -> end = textOr(rt, name, value, "\n");
        case "flush" -> {}
        default -> throw rt.typeError(rt.build.wording().unexpectedKeyword("print", name));
      }
    }
    TextBuilder text = new TextBuilder();
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        text.append(separator);
      }
      text.append(Objects.strText(rt, args[from + i]));
    }
    m.output().stdout(text.append(end).build().toString());
    return Runtime.owned(rt.none);
  }

  private static String textOr(Runtime rt, String name, HeapObject value, String missing) {
    if (value == rt.none) {
      return missing;
    }
    if (value instanceof StrObject str) {
      return str.toString();
    }
    throw rt.typeError(name + " must be None or a string, not " + value.type.name());
  }
}
