package org.heaplab.machine.modules;

import org.heaplab.machine.Machine;
import org.heaplab.types.ArrayType;
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
    String codes = rt.build.since(13) ? "bBuwhHiIlLqQfd" : "bBuhHiIlLqQfd";
    return new ModuleBuilder(rt, "array")
        .constant("array", array)
        .constant("ArrayType", array)
        .steal("typecodes", rt.newStr(codes))
        .build();
  }
}
