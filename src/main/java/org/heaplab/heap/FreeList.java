package org.heaplab.heap;

/**
 * The shells of dead objects of one kind, kept for the next of that kind: last in, first out.
 *
 * <p>A shell's block stays allocated: it counts in {@code sys.getallocatedblocks()}.
 */
public final class FreeList {

  private final String name;
  private final String shell;
  private final int shownBytes;
  private final int shellBytes;
  private final int preHeader;
  private final int limit;
  private long[] addresses;
  private int size;

  /**
   * @param shell what {@code sys._debugmallocstats()} calls one
   * @param shownBytes what it says is one's size
   * @param shellBytes size of one from its address on
   * @param preHeader bytes of a shell's block in front of its address: 16 for containers
   */
  FreeList(String name, String shell, int shownBytes, int shellBytes, int preHeader, int limit) {
    this.name = name;
    this.shell = shell;
    this.shownBytes = shownBytes;
    this.shellBytes = shellBytes;
    this.preHeader = preHeader;
    this.limit = limit;
    this.addresses = new long[Math.min(limit, 16)];
  }

  public String name() {
    return name;
  }

  /** What {@code sys._debugmallocstats()} calls one. */
  public String shell() {
    return shell;
  }

  /** What {@code sys._debugmallocstats()} says is one's size. */
  public int shownBytes() {
    return shownBytes;
  }

  public int limit() {
    return limit;
  }

  public int size() {
    return size;
  }

  /** Shell number {@code i}, oldest first. */
  public long at(int i) {
    return addresses[i];
  }

  /** Where the block of shell number {@code i} starts. */
  public long blockAt(int i) {
    return addresses[i] - preHeader;
  }

  /** Makes shells of blocks fresh from the allocator, up to a count; says how many were made. */
  public int fill(Heap heap, int count) {
    int missing = Math.min(count, limit) - size;
    for (int i = 0; i < missing; i++) {
      push(heap.allocate(preHeader + shellBytes) + preHeader);
    }
    return Math.max(0, missing);
  }

  /** Frees every shell's block, the last kept first; containers are counted as freed. */
  void clear(Heap heap) {
    while (size > 0) {
      heap.free(addresses[--size] - preHeader);
      if (preHeader > 0) {
        heap.gc.countDeallocation();
      }
    }
  }

  /** The address of a shell, or 0 when there is none. */
  public long pop() {
    return size == 0 ? 0 : addresses[--size];
  }

  /** Keeps a shell; false when the list is full. */
  public boolean push(long address) {
    if (size == limit) {
      return false;
    }
    if (size == addresses.length) {
      addresses = java.util.Arrays.copyOf(addresses, Math.min(limit, size * 2));
    }
    addresses[size++] = address;
    return true;
  }
}
