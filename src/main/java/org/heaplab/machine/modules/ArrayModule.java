package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.ArrayReconstruction;
import org.heaplab.types.ArrayType;
import org.heaplab.types.Attributes;
import org.heaplab.types.Calls;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeObject;

/** {@code array}. */
final class ArrayModule {

  private ArrayModule() {}

  static ModuleObject create(Machine machine) {
    Runtime rt = machine.rt;
    TypeObject array = ArrayType.create(rt);
    registerAsSequence(machine, array);
    String codes = rt.build.since(13) ? "bBuwhHiIlLqQfd" : "bBuhHiIlLqQfd";
    ModuleBuilder module = new ModuleBuilder(rt, "array");
    ArrayReconstruction.define(module, array);
    return module
        .constant("array", array)
        .constant("ArrayType", array)
        .steal("typecodes", rt.newStr(codes))
        .build();
  }

  /** Arrays count as {@code MutableSequence}. */
  private static void registerAsSequence(Machine machine, TypeObject array) {
    Runtime rt = machine.rt;
    HeapObject abc = machine.modules.importModule("collections.abc", true);
    HeapObject sequence = null;
    try {
      sequence = Attributes.get(rt, abc, rt.intern("MutableSequence"));
      rt.heap.decref(Calls.callMethod(rt, sequence, rt.intern("register"), array));
    } finally {
      rt.heap.decrefIfPresent(sequence);
      rt.heap.decref(abc);
    }
  }
}
