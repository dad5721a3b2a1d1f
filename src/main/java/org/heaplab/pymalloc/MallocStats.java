package org.heaplab.pymalloc;

import static org.heaplab.build.Obmalloc.ARENA_SIZE;
import static org.heaplab.build.Obmalloc.NB_SMALL_SIZE_CLASSES;
import static org.heaplab.build.Obmalloc.POOL_OVERHEAD;
import static org.heaplab.build.Obmalloc.POOL_SIZE;

import java.util.Locale;
import org.heaplab.build.Obmalloc;

/**
 * The text of {@code sys._debugmallocstats()}, as far as the allocator writes it.
 *
 * <p>Its last part is on the radix tree in which CPython looks an address up. Heaplab computes a
 * pool from an address instead, and reports the tree as CPython's would be: one middle and one
 * bottom node, which cover 16 GiB, once there has been an arena.
 *
 * @see <a href="https://github.com/python/cpython/blob/3.13/Objects/obmalloc.c">obmalloc.c,
 *     pymalloc_print_stats</a>
 */
public final class MallocStats {

  private static final int INTERIOR_NODE_BYTES = 8 << 15;
  private static final int BOTTOM_NODE_BYTES = 8 << 14;

  private final StringBuilder out = new StringBuilder();
  private final PoolInspector inspector;
  private final long[] numpools = new long[NB_SMALL_SIZE_CLASSES];
  private final long[] numblocks = new long[NB_SMALL_SIZE_CLASSES];
  private final long[] numfreeblocks = new long[NB_SMALL_SIZE_CLASSES];

  private long arenaAlignment;
  private long numfreepools;
  private long allocatedBytes;
  private long availableBytes;
  private long poolHeaderBytes;
  private long quantization;

  MallocStats(PoolInspector inspector) {
    this.inspector = inspector;
  }

  String text() {
    inspector.arenas().forEach(this::count);
    printf(
        "Small block threshold = %d, in %d size classes.\n",
        Obmalloc.SMALL_REQUEST_THRESHOLD, NB_SMALL_SIZE_CLASSES);
    printClasses();
    printArenas();
    printBytes();
    printArenaMap();
    return out.toString();
  }

  private void count(ArenaInfo arena) {
    numfreepools += arena.nfreepools();
    if (arena.address() % POOL_SIZE != 0) {
      arenaAlignment += POOL_SIZE;
    }
    for (PoolInfo pool : arena.pools()) {
      if (pool.count() > 0) {
        int szidx = pool.sizeClass();
        numpools[szidx]++;
        numblocks[szidx] += pool.count();
        numfreeblocks[szidx] += Obmalloc.numBlocks(szidx) - pool.count();
      }
    }
  }

  private void printClasses() {
    out.append(
        """

        class   size   num pools   blocks in use  avail blocks
        -----   ----   ---------   -------------  ------------
        """);
    for (int szidx = 0; szidx < NB_SMALL_SIZE_CLASSES; szidx++) {
      if (numpools[szidx] > 0) {
        int size = Obmalloc.blockSize(szidx);
        printf(
            "%5d %6d %11d %15d %13d\n",
            szidx, size, numpools[szidx], numblocks[szidx], numfreeblocks[szidx]);
        allocatedBytes += numblocks[szidx] * size;
        availableBytes += numfreeblocks[szidx] * size;
        poolHeaderBytes += numpools[szidx] * POOL_OVERHEAD;
        quantization += numpools[szidx] * ((POOL_SIZE - POOL_OVERHEAD) % size);
      }
    }
    out.append('\n');
  }

  private void printArenas() {
    long narenas = inspector.arenasAllocated();
    printOne("# arenas allocated total", inspector.arenasAllocatedTotal());
    printOne("# arenas reclaimed", inspector.arenasAllocatedTotal() - narenas);
    printOne("# arenas highwater mark", inspector.arenasHighwater());
    printOne("# arenas allocated current", narenas);
    printOne(narenas + " arenas * " + ARENA_SIZE + " bytes/arena", narenas * ARENA_SIZE);
    out.append('\n');
  }

  private void printBytes() {
    long total = printOne("# bytes in allocated blocks", allocatedBytes);
    total += printOne("# bytes in available blocks", availableBytes);
    total +=
        printOne(
            numfreepools + " unused pools * " + POOL_SIZE + " bytes", numfreepools * POOL_SIZE);
    total += printOne("# bytes lost to pool headers", poolHeaderBytes);
    total += printOne("# bytes lost to quantization", quantization);
    total += printOne("# bytes lost to arena alignment", arenaAlignment);
    printOne("Total", total);
  }

  private void printArenaMap() {
    long nodes = Math.min(1, inspector.arenasAllocatedTotal());
    out.append("\narena map counts\n");
    printOne("# arena map mid nodes", nodes);
    printOne("# arena map bot nodes", nodes);
    out.append('\n');
    long total = printOne("# bytes lost to arena map root", INTERIOR_NODE_BYTES);
    total += printOne("# bytes lost to arena map mid", nodes * INTERIOR_NODE_BYTES);
    total += printOne("# bytes lost to arena map bot", nodes * BOTTOM_NODE_BYTES);
    printOne("Total", total);
  }

  /**
   * A line on a free list, {@code _PyDebugAllocatorStats}.
   *
   * @param blockName {@code "free PyFloatObject"}
   * @param bytes size of one
   */
  public static String line(int count, String blockName, int bytes) {
    String message = count + " " + blockName + "s * " + bytes + " bytes each";
    return String.format(Locale.ROOT, "%48s =%,21d\n", message, (long) count * bytes);
  }

  private long printOne(String message, long value) {
    printf("%-35s=%,21d\n", message, value);
    return value;
  }

  private void printf(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }
}
