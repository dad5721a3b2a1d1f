package org.heaplab.pymalloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.build.Obmalloc;
import org.heaplab.build.SimulatorBug;
import org.heaplab.event.HeapEvent;
import org.heaplab.event.MemoryEvent.ArenaAllocated;
import org.heaplab.event.MemoryEvent.BlockAllocated;
import org.heaplab.event.MemoryEvent.BlockFreed;
import org.heaplab.event.MemoryEvent.PoolFreed;
import org.heaplab.event.MemoryEvent.PoolOpened;
import org.junit.jupiter.api.Test;

class PyMallocTest {

  private final PyMalloc heap = new PyMalloc();

  @Test
  void blocksOfAPoolAreCarvedUpwards() {
    long first = heap.alloc(48);
    assertThat(first & (Obmalloc.POOL_SIZE - 1)).isEqualTo(Obmalloc.POOL_OVERHEAD);
    assertThat(heap.alloc(33)).isEqualTo(first + 48);
    assertThat(heap.alloc(40)).isEqualTo(first + 96);
  }

  @Test
  void lastFreedIsReusedFirst() {
    long a = heap.alloc(64);
    long b = heap.alloc(64);
    long c = heap.alloc(64);
    heap.free(a);
    heap.free(c);
    assertThat(heap.alloc(64)).isEqualTo(c);
    assertThat(heap.alloc(64)).isEqualTo(a);
    assertThat(heap.alloc(64)).isEqualTo(c + 64);
    assertThat(heap.sizeOfBlock(b)).isEqualTo(64);
  }

  @Test
  void fullPoolComesBackToTheFront() {
    List<Long> blocks = allocate(3 * Obmalloc.numBlocks(31), 512);
    long inFirst = blocks.get(5);
    long inSecond = blocks.get(Obmalloc.numBlocks(31) + 5);
    assertThat(heap.inspect().usedPools(31)).isEmpty();
    heap.free(inFirst);
    heap.free(inSecond);
    assertThat(heap.alloc(512)).isEqualTo(inSecond);
    assertThat(heap.alloc(512)).isEqualTo(inFirst);
  }

  @Test
  void requestOfNothingAndOfMoreThan512BytesGoToTheSystem() {
    long nothing = heap.alloc(0);
    long large = heap.alloc(513);
    assertThat(heap.isPymalloc(nothing)).isFalse();
    assertThat(heap.isPymalloc(large)).isFalse();
    assertThat(heap.isPymalloc(heap.alloc(512))).isTrue();
    assertThat(heap.allocatedBlocks()).isEqualTo(3);
    heap.free(large);
    heap.free(nothing);
    assertThat(heap.allocatedBlocks()).isEqualTo(1);
  }

  @Test
  void reallocMovesAShrinkingBlockOnlyIfAQuarterIsSaved() {
    long block = heap.alloc(512);
    assertThat(heap.realloc(block, 385)).isEqualTo(block);
    long moved = heap.realloc(block, 384);
    assertThat(moved).isNotEqualTo(block);
    assertThat(heap.sizeOfBlock(moved)).isEqualTo(384);
    assertThat(heap.realloc(moved, 384)).isEqualTo(moved);
    assertThat(heap.allocatedBlocks()).isEqualTo(1);
  }

  @Test
  void systemsBlockStaysTheSystemsWhenItShrinks() {
    long block = heap.realloc(heap.alloc(100), 1000);
    assertThat(heap.isPymalloc(block)).isFalse();
    assertThat(heap.realloc(block, 16)).isEqualTo(block);
    assertThat(heap.isPymalloc(block)).isFalse();
    assertThat(heap.allocatedBlocks()).isEqualTo(1);
  }

  @Test
  void pastTheLimitNothingChanges() {
    heap.limit(1024);
    long a = heap.alloc(512);
    assertThat(heap.alloc(600)).isZero();
    assertThat(heap.realloc(a, 600)).isZero();
    assertThat(heap.sizeOfBlock(a)).isEqualTo(512);
    long b = heap.alloc(512);
    assertThat(heap.alloc(1)).isZero();
    assertThat(heap.allocatedBlocks()).isEqualTo(2);
    assertThat(heap.bytesInUse()).isEqualTo(1024);
    heap.free(b);
    assertThat(heap.alloc(500)).isEqualTo(b);
  }

  @Test
  void freeingWhatIsNotInUseIsABug() {
    long block = heap.alloc(32);
    long other = heap.alloc(32);
    heap.free(block);
    assertThatThrownBy(() -> heap.free(block)).isInstanceOf(SimulatorBug.class);
    assertThatThrownBy(() -> heap.free(other + 16)).isInstanceOf(SimulatorBug.class);
    assertThatThrownBy(() -> heap.free(other + 1)).isInstanceOf(SimulatorBug.class);
    assertThatThrownBy(() -> heap.free(other + 32)).isInstanceOf(SimulatorBug.class);
    assertThatThrownBy(() -> heap.free(other & -Obmalloc.POOL_SIZE))
        .isInstanceOf(SimulatorBug.class);
    assertThatThrownBy(() -> heap.free(4096)).isInstanceOf(SimulatorBug.class);
    heap.free(0);
    assertThat(heap.allocatedBlocks()).isEqualTo(1);
  }

  @Test
  void everyBlockOfEveryClassCanBeFreed() {
    for (int szidx = 0; szidx < Obmalloc.NB_SMALL_SIZE_CLASSES; szidx++) {
      allocate(Obmalloc.numBlocks(szidx), Obmalloc.blockSize(szidx)).forEach(heap::free);
    }
    assertThat(heap.allocatedBlocks()).isZero();
    assertThat(heap.bytesInUse()).isZero();
  }

  @Test
  void emptyArenaGoesBackUnlessItIsTheLastUsable() {
    int blocksInArena = 63 * Obmalloc.numBlocks(31);
    List<Long> first = allocate(blocksInArena, 512);
    List<Long> second = allocate(blocksInArena, 512);
    assertThat(heap.inspect().arenasAllocated()).isEqualTo(2);
    assertThat(heap.inspect().usableArenas()).isEmpty();
    first.forEach(heap::free);
    assertThat(heap.inspect().arenasAllocated()).isEqualTo(2);
    second.forEach(heap::free);
    assertThat(heap.inspect().usableArenas()).containsExactly(0);
    assertThat(heap.inspect().arenasAllocated()).isEqualTo(1);
    assertThat(heap.inspect().arenasHighwater()).isEqualTo(2);
  }

  @Test
  void eventsTellWhatHappened() {
    List<HeapEvent> events = new ArrayList<>();
    PyMalloc observed = new PyMalloc();
    observed.setListener(events::add);
    long block = observed.alloc(20);
    observed.free(block);
    long pool = block - Obmalloc.POOL_OVERHEAD;
    assertThat(events)
        .containsExactly(
            new ArenaAllocated(observed.inspect().arenas().get(0).address()),
            new PoolOpened(pool, 1),
            new BlockAllocated(block, 20, 1),
            new BlockFreed(block, 1),
            new PoolFreed(pool, 1));
  }

  private List<Long> allocate(int count, int bytes) {
    List<Long> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(heap.alloc(bytes));
    }
    return blocks;
  }
}
