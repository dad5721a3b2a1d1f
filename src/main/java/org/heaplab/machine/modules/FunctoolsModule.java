package org.heaplab.machine.modules;

import org.heaplab.machine.Machine;
import org.heaplab.types.KeyWrapper;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.Reduce;
import org.heaplab.types.Runtime;

/**
 * {@code _functools}: the part of {@code functools} that CPython writes in C.
 *
 * @see "Modules/_functoolsmodule.c (3.13)"
 */
final class FunctoolsModule {

  private FunctoolsModule() {}

  static ModuleObject create(Machine machine) {
    Runtime rt = machine.rt;
    return new ModuleBuilder(rt, "_functools")
        .constant("partial", rt.types.partial)
        .constant("_lru_cache_wrapper", rt.types.lruCache)
        .functionVarargs("cmp_to_key", KeyWrapper::make)
        .function("reduce", "function, iterable, initial=None, /", Reduce::call)
        .build();
  }
}
