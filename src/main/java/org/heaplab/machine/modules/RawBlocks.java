package org.heaplab.machine.modules;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.heaplab.heap.BlockVisitor;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.machine.tracemalloc.Site;
import org.heaplab.types.LongObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.Numbers;
import org.heaplab.types.Runtime;

/**
 * {@code _heap}: raw blocks by their addresses, for the module {@code heap}. A block that nobody
 * frees stays in use, as in C.
 */
public final class RawBlocks {

  private final Machine machine;

  /** The blocks in use by address, with what they hold. */
  private final TreeMap<Long, byte[]> blocks = new TreeMap<>();

  RawBlocks(Machine machine) {
    this.machine = machine;
  }

  static ModuleObject create(Machine machine) {
    RawBlocks raw = machine.modules.rawBlocks();
    return new ModuleBuilder(machine.rt, "_heap")
        .functionO("malloc", (rt, self, size) -> raw.malloc(rt, size))
        .function("realloc", "address, size, /", (rt, self, args) -> raw.realloc(rt, args))
        .functionO("free", (rt, self, address) -> raw.free(rt, address))
        .functionO("load", (rt, self, address) -> raw.load(rt, address))
        .function("store", "address, value, /", (rt, self, args) -> raw.store(rt, args))
        .function("place", (rt, self) -> raw.place(rt))
        .build();
  }

  private static long number(Runtime rt, HeapObject o) {
    return Numbers.asSsize(rt, o, rt.exceptions.overflowError);
  }

  private static long size(Runtime rt, HeapObject o) {
    long size = number(rt, o);
    if (size < 0) {
      throw rt.valueError("a block cannot have " + size + " bytes");
    }
    rt.heap.requireRoom(size);
    return size;
  }

  private HeapObject malloc(Runtime rt, HeapObject bytes) {
    long size = size(rt, bytes);
    long address = rt.heap.allocate(size);
    blocks.put(address, new byte[(int) size]);
    return LongObject.of(rt, address);
  }

  private HeapObject realloc(Runtime rt, HeapObject[] args) {
    long address = number(rt, args[0]);
    long size = size(rt, args[1]);
    long moved = rt.heap.reallocate(address, size);
    blocks.put(moved, Arrays.copyOf(blocks.remove(address), (int) size));
    return LongObject.of(rt, moved);
  }

  private HeapObject free(Runtime rt, HeapObject block) {
    long address = number(rt, block);
    blocks.remove(address);
    rt.heap.free(address);
    return Runtime.owned(rt.none);
  }

  private HeapObject load(Runtime rt, HeapObject place) {
    long address = number(rt, place);
    Map.Entry<Long, byte[]> block = blocks.floorEntry(address);
    return LongObject.of(rt, block.getValue()[(int) (address - block.getKey())] & 0xff);
  }

  private HeapObject store(Runtime rt, HeapObject[] args) {
    long address = number(rt, args[0]);
    Map.Entry<Long, byte[]> block = blocks.floorEntry(address);
    block.getValue()[(int) (address - block.getKey())] = (byte) number(rt, args[1]);
    return Runtime.owned(rt.none);
  }

  /** The line of the program itself that runs, past the library's. */
  private HeapObject place(Runtime rt) {
    for (Site site : machine.callStack(Integer.MAX_VALUE).frames()) {
      if (!site.filename().toString().startsWith("<frozen ")) {
        return rt.newStr(site.filename() + ", line " + site.line());
      }
    }
    return rt.newStr("an unknown place");
  }

  /** The blocks in use. */
  public void visitBlocks(BlockVisitor visitor) {
    blocks.forEach((address, bytes) -> visitor.visit(address, bytes.length, "raw block"));
  }
}
