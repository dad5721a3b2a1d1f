package org.heaplab.machine.modules;

import org.heaplab.code.CodeUnit;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.CountElements;
import org.heaplab.types.DictObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.deque.DequeType;

/**
 * {@code _collections}: the part of {@code collections} that CPython writes in C.
 *
 * @see "Modules/_collectionsmodule.c (3.13)"
 */
final class CollectionsModule {

  private CollectionsModule() {}

  static ModuleObject create(Machine machine) {
    Runtime rt = machine.rt;
    return new ModuleBuilder(rt, "_collections")
        .constant("defaultdict", rt.types.defaultDict)
        .constant("deque", DequeType.create(rt))
        .constant("OrderedDict", rt.types.orderedDict)
        .constant("_tuplegetter", rt.types.tupleGetter)
        .function("_count_elements", "mapping, iterable, /", CountElements::call)
        .function(
            "_evaluate", "text, names, /", (r, self, args) -> evaluate(machine, args[0], args[1]))
        .build();
  }

  /** The value of an expression of {@code namedtuple}'s in a dictionary of names. */
  private static HeapObject evaluate(Machine machine, HeapObject text, HeapObject names) {
    String target = "__new__";
    CodeUnit code = machine.modules.expression(text.toString(), target);
    machine.runLibrary(code, (DictObject) names);
    return ((DictObject) names).remove(machine.rt, machine.rt.intern(target));
  }
}
