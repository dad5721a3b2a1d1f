package org.heaplab.view;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * pymalloc's memory as a map: {@code %pools}.
 *
 * @param arenas by number
 * @param arenasNotShown how many more there are
 * @param enlarged one pool, block by block
 * @param sums of the size class asked for, or of all
 */
public record PoolMap(
    int cell, List<Arena> arenas, int arenasNotShown, Optional<Enlarged> enlarged, Sums sums)
    implements View {

  public PoolMap {
    arenas = List.copyOf(arenas);
  }

  /**
   * One arena.
   *
   * @param number from 1
   * @param bytes that it takes
   * @param pools in the order of their addresses
   * @param pin what keeps it alone from going back to the operating system
   */
  public record Arena(int number, long address, long bytes, List<Pool> pools, Optional<Pin> pin) {
    public Arena {
      pools = List.copyOf(pools);
    }

    /** Pools that hold a block in use. */
    public long inUse() {
      return pools.stream().filter(Pool.Carved.class::isInstance).count();
    }
  }

  /** One pool of an arena. */
  public sealed interface Pool {
    /** It serves a size class. */
    record Carved(int sizeClass, int used, int blocks) implements Pool {}

    /** It is empty and ready for any size class. */
    record Free() implements Pool {}
  }

  /**
   * The few objects that keep an arena.
   *
   * @param pool index of the pool that they live in
   * @param blocks in use in the arena
   * @param what lives there, such as "a list"
   * @param bytes by {@code sys.getsizeof}
   * @param heldBy such as {@code survivor}
   * @param remedy Python that would empty the arena; empty where there is none so short
   * @param last whether the arena would be kept even then, being the last with free pools
   */
  public record Pin(
      int pool, int blocks, String what, long bytes, String heldBy, String remedy, boolean last) {}

  /**
   * A pool, block by block.
   *
   * @param arena number of its arena
   * @param pool index in it
   * @param poolBytes that the pool takes
   */
  public record Enlarged(int arena, int pool, int sizeClass, long poolBytes, List<Cell> blocks) {
    public Enlarged {
      blocks = List.copyOf(blocks);
    }
  }

  /** One block. */
  public sealed interface Cell {
    /** In use; what lives there, as far as it is known. */
    record Used(String what) implements Cell {}

    /** Freed; it is handed out as the so-manieth, from 1. */
    record Freed(int order) implements Cell {}

    /** Never handed out. */
    record Never() implements Cell {}
  }

  /**
   * Sums over the pools of a size class, or of all.
   *
   * @param sizeClass in bytes; 0 for all
   * @param asked bytes that were asked for, where known
   * @param bytes that the blocks in use take
   */
  public record Sums(
      int sizeClass, long pools, long blocks, long used, OptionalLong asked, long bytes) {}
}
