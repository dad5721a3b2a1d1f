package org.heaplab.audit;

import org.heaplab.heap.Heap;

/** Walks a heap and tells what does not agree. */
public final class HeapAudit {

  private HeapAudit() {}

  /** Nothing is changed; the heap must be between two instructions. */
  public static Findings run(Heap heap, Roots roots, Memory memory) {
    Findings findings = new Findings();
    LiveObjects live = new LiveObjects(heap, roots);
    new CountCheck(heap, roots, live, findings).run();
    new GenerationCheck(heap, live, findings).run();
    new WeakReferenceCheck(live, findings).run();
    new NameCheck(live, findings).run();
    BlockMap blocks = readBlocks(memory, findings);
    new BlockCheck(heap, blocks, findings).run(live, roots);
    if (blocks.inUse() != memory.allocatedBlocks()) {
      findings.add(
          "sys.getallocatedblocks() says "
              + memory.allocatedBlocks()
              + ", but "
              + blocks.inUse()
              + " blocks are in use.");
    }
    return findings;
  }

  private static BlockMap readBlocks(Memory memory, Findings findings) {
    BlockMap blocks = new BlockMap();
    MemoryReader reader = new MemoryReader(memory);
    PoolCheck pools = new PoolCheck(reader, blocks, findings);
    new ArenaCheck(memory, reader, pools, findings).run();
    memory.visitLarge(blocks::addLarge);
    return blocks;
  }
}
