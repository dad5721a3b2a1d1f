package org.heaplab.pymalloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heaplab.build.SimulatorBug;
import org.junit.jupiter.api.Test;

class SystemHeapTest {

  private final SystemHeap heap = new SystemHeap();

  @Test
  void chunksFollowEachOtherWithEightBytesOfOverhead() {
    long a = heap.malloc(1000);
    long b = heap.malloc(1001);
    assertThat(b - a).isEqualTo(1008);
    assertThat(heap.malloc(1) - b).isEqualTo(1024);
    assertThat(heap.usableSize(a)).isEqualTo(1000);
    assertThat(heap.usableSize(b)).isEqualTo(1016);
  }

  @Test
  void smallFreedChunkIsReusedLastFreedFirst() {
    long a = heap.malloc(600);
    long b = heap.malloc(600);
    heap.malloc(600);
    heap.free(a);
    heap.free(b);
    assertThat(heap.malloc(600)).isEqualTo(b);
    assertThat(heap.malloc(600)).isEqualTo(a);
  }

  @Test
  void largerFreedChunksMergeAndTheBestFitIsSplit() {
    long a = heap.malloc(2000);
    long b = heap.malloc(2000);
    heap.malloc(2000);
    long c = heap.malloc(3000);
    heap.malloc(2000);
    heap.free(a);
    heap.free(b);
    heap.free(c);
    assertThat(heap.malloc(2900)).isEqualTo(c);
    assertThat(heap.malloc(3900)).isEqualTo(a);
  }

  @Test
  void ofEqualChunksTheOneFreeLongestIsReused() {
    long a = heap.malloc(2000);
    heap.malloc(2000);
    long b = heap.malloc(2000);
    heap.malloc(2000);
    heap.free(b);
    heap.free(a);
    assertThat(heap.malloc(2000)).isEqualTo(b);
    assertThat(heap.malloc(2000)).isEqualTo(a);
  }

  @Test
  void whatTouchesTheTopBecomesPartOfIt() {
    long a = heap.malloc(2000);
    heap.free(a);
    assertThat(heap.malloc(5000)).isEqualTo(a);
  }

  @Test
  void reallocGrowsInPlaceAtTheTopOrIntoAFreeNeighbour() {
    long a = heap.malloc(2000);
    long b = heap.malloc(2000);
    assertThat(heap.realloc(b, 9000)).isEqualTo(b);
    long c = heap.malloc(2000);
    heap.free(b);
    assertThat(heap.realloc(a, 5000)).isEqualTo(a);
    long moved = heap.realloc(a, 20_000);
    assertThat(moved).isGreaterThan(c);
    assertThat(heap.usableSize(moved)).isGreaterThanOrEqualTo(20_000);
    assertThat(heap.blocksInUse()).isEqualTo(2);
  }

  @Test
  void hugeBlockIsMappedAndFreeingItRaisesTheBoundary() {
    long mapped = heap.malloc(200_000);
    assertThat(mapped % 4096).isEqualTo(16);
    assertThat(heap.usableSize(mapped)).isEqualTo(200_688);
    heap.free(mapped);
    assertThat(heap.malloc(200_000)).isLessThan(mapped);
    assertThat(heap.malloc(300_000)).isGreaterThan(1L << 46);
  }

  @Test
  void mappedBlockGrowsAndShrinksByPages() {
    long first = heap.malloc(200_000);
    long second = heap.malloc(200_000);
    assertThat(second).isLessThan(first);
    assertThat(heap.realloc(second, 150_000)).isEqualTo(second);
    assertThat(heap.realloc(second, 190_000)).isEqualTo(second);
    long moved = heap.realloc(second, 1_000_000);
    assertThat(moved).isNotEqualTo(second);
    heap.free(moved);
    heap.free(first);
    assertThat(heap.bytesInUse()).isZero();
  }

  @Test
  void impossibleRequestGetsNothing() {
    assertThat(heap.malloc(Long.MAX_VALUE)).isZero();
    long block = heap.malloc(600);
    assertThat(heap.realloc(block, Long.MAX_VALUE - 7)).isZero();
    assertThat(heap.blocksInUse()).isEqualTo(1);
  }

  @Test
  void freeingWhatIsNotInUseIsABug() {
    long block = heap.malloc(600);
    heap.free(block);
    assertThatThrownBy(() -> heap.free(block)).isInstanceOf(SimulatorBug.class);
    assertThatThrownBy(() -> heap.usableSize(block)).isInstanceOf(SimulatorBug.class);
    assertThatThrownBy(() -> heap.malloc(-1)).isInstanceOf(SimulatorBug.class);
  }
}
