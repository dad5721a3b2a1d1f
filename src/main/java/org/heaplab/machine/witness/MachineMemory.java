package org.heaplab.machine.witness;

import org.heaplab.audit.Memory;
import org.heaplab.pymalloc.MemoryImage;
import org.heaplab.pymalloc.PyMalloc;

/** The allocator's words and variables. */
final class MachineMemory implements Memory {

  private final PyMalloc malloc;
  private final MemoryImage image;

  MachineMemory(PyMalloc malloc) {
    this.malloc = malloc;
    this.image = malloc.image();
  }

  @Override
  public long word(long address) {
    return image.word(address);
  }

  @Override
  public long arenas() {
    return MemoryImage.ARENAS;
  }

  @Override
  public int maxArenas() {
    return image.maxArenas();
  }

  @Override
  public long usableArenas() {
    return image.usableArenas();
  }

  @Override
  public long unusedArenaObjects() {
    return image.unusedArenaObjects();
  }

  @Override
  public long nfp2lasta() {
    return MemoryImage.NFP2LASTA;
  }

  @Override
  public long usedPools() {
    return MemoryImage.USED_POOLS;
  }

  @Override
  public long allocatedBlocks() {
    return malloc.allocatedBlocks();
  }

  @Override
  public void visitLarge(LargeBlocks visitor) {
    malloc.system().visitInUse(visitor::block);
  }
}
