package org.heaplab.heap;

/**
 * The shells of dead objects of one kind, kept for the next of that kind: last in, first out.
 *
 * <p>A shell's block stays allocated: it counts in {@code sys.getallocatedblocks()}.
 */
public final class FreeList {

  private final String name;
  private final int limit;
  private long[] addresses;
  private int size;

  public FreeList(String name, int limit) {
    this.name = name;
    this.limit = limit;
    this.addresses = new long[Math.min(limit, 16)];
  }

  public String name() {
    return name;
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
