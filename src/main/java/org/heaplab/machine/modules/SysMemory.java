package org.heaplab.machine.modules;

import org.heaplab.heap.FreeList;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.pymalloc.MallocStats;
import org.heaplab.types.Arguments;
import org.heaplab.types.LongObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.Runtime;
import org.heaplab.types.Sizes;
import org.heaplab.types.StrObject;

/** The functions of {@code sys} that tell of memory. */
final class SysMemory {

  private SysMemory() {}

  static void addTo(ModuleBuilder module, Machine machine) {
    Heap heap = machine.heap;
    module
        .functionO("getrefcount", SysMemory::getrefcount)
        .function("getsizeof", "object, default=None", SysMemory::getsizeof)
        .functionO("intern", SysMemory::intern)
        .function(
            "getallocatedblocks",
            (rt, self) -> LongObject.ofSize(rt, heap.malloc.allocatedBlocks()))
        .function("_debugmallocstats", (rt, self) -> debugMallocStats(machine));
    if (machine.rt.build.immortality().exists()) {
      module.function(
          "getunicodeinternedsize", (rt, self) -> LongObject.ofSize(rt, rt.internedCount()));
    }
    if (machine.rt.build.gc().rechecksEnabled()) {
      module.functionO("_is_interned", SysMemory::isInterned);
    }
  }

  private static HeapObject getrefcount(Runtime rt, HeapObject self, HeapObject o) {
    return LongObject.ofSize(rt, o.isImmortal() ? rt.build.immortality().refcount() : o.refcount);
  }

  private static HeapObject getsizeof(Runtime rt, HeapObject self, HeapObject[] args) {
    return args[1] == null ? Sizes.sizeOf(rt, args[0]) : Sizes.sizeOr(rt, args[0], args[1]);
  }

  private static HeapObject intern(Runtime rt, HeapObject self, HeapObject argument) {
    StrObject string = requireStr(rt, "intern", argument);
    if (string.type != rt.types.str) {
      throw rt.typeError("can't intern " + string.type.name());
    }
    return Runtime.owned(rt.intern(string));
  }

  private static HeapObject isInterned(Runtime rt, HeapObject self, HeapObject argument) {
    return rt.bool(requireStr(rt, "_is_interned", argument).isInterned());
  }

  private static StrObject requireStr(Runtime rt, String function, HeapObject argument) {
    return Arguments.str(rt, argument, function + "() argument");
  }

  private static HeapObject debugMallocStats(Machine machine) {
    Runtime rt = machine.rt;
    StringBuilder text = new StringBuilder(machine.heap.malloc.debugMallocStats());
    text.append('\n');
    for (FreeList list : machine.heap.freeLists.reported()) {
      text.append(MallocStats.line(list.size(), "free " + list.shell(), list.shownBytes()));
    }
    machine.output().stderr(text.toString());
    return Runtime.owned(rt.none);
  }
}
