package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.Arguments;
import org.heaplab.types.Calls;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeObject;
import org.heaplab.types.itertools.ItertoolsTypes;
import org.heaplab.types.itertools.TeeObject;

/** {@code itertools}. */
final class ItertoolsModule {

  private ItertoolsModule() {}

  static ModuleObject create(Machine machine) {
    Runtime rt = machine.rt;
    ItertoolsTypes types = ItertoolsTypes.create(rt);
    ModuleBuilder module = new ModuleBuilder(rt, "itertools");
    for (TypeObject type : types.named()) {
      module.constant(type.name().substring("itertools.".length()), type);
    }
    module.function("tee", "iterable, n=2, /", (r, self, args) -> tee(r, types.tee, args));
    return module.build();
  }

  private static HeapObject tee(Runtime rt, TypeObject type, HeapObject[] args) {
    long n = Arguments.ssize(rt, args[1], 2);
    if (n < 0) {
      throw rt.valueError("n must be >= 0");
    }
    if (n > Integer.MAX_VALUE - 8) {
      throw rt.memoryError();
    }
    return TeeObject.tee(rt, args[0], (int) n, iterator -> Calls.call(rt, type, iterator));
  }
}
