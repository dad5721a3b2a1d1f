package org.heaplab.pymalloc;

import java.util.Map;
import java.util.TreeMap;

/** Places mappings as Linux does: in the highest gap that is large enough. */
final class MappedArea {

  static final int PAGE = 4096;

  private final TreeMap<Long, Long> gaps = new TreeMap<>();
  private long lowest = AddressSpace.MMAP_TOP;

  /**
   * @param size bytes, whole pages
   */
  long map(long size) {
    for (Map.Entry<Long, Long> gap : gaps.descendingMap().entrySet()) {
      long start = gap.getKey();
      long length = gap.getValue();
      if (length >= size) {
        gaps.remove(start);
        addGap(start, length - size);
        return start + length - size;
      }
    }
    lowest -= size;
    return lowest;
  }

  void unmap(long start, long size) {
    long from = start;
    long to = start + size;
    Map.Entry<Long, Long> before = gaps.lowerEntry(start);
    if (before != null && before.getKey() + before.getValue() == start) {
      from = before.getKey();
      gaps.remove(from);
    }
    Long after = gaps.remove(to);
    if (after != null) {
      to += after;
    }
    if (from == lowest) {
      lowest = to;
    } else {
      addGap(from, to - from);
    }
  }

  /** Whether a mapping can grow upwards to the size where it is; if so, it has. */
  boolean extend(long start, long size, long newSize) {
    Long room = gaps.get(start + size);
    if (room == null || room < newSize - size) {
      return false;
    }
    gaps.remove(start + size);
    addGap(start + newSize, room - (newSize - size));
    return true;
  }

  private void addGap(long start, long length) {
    if (length > 0) {
      gaps.put(start, length);
    }
  }
}
