package org.heaplab.view;

import java.util.List;
import java.util.OptionalLong;

/**
 * The free lists: {@code %freelists}.
 *
 * @param lists in CPython's order
 */
public record FreeLists(int cell, List<FreeList> lists) implements View {

  public FreeLists {
    lists = List.copyOf(lists);
  }

  /**
   * One list.
   *
   * @param type whose objects it keeps
   * @param what it keeps of them, such as "of length 3"; empty for all
   * @param held objects on it now
   * @param limit the most that it keeps
   * @param bytes that its objects take, with the collector's head
   * @param next address that it hands out next; absent when it is empty
   */
  public record FreeList(
      String type, String what, int held, int limit, long bytes, OptionalLong next) {}
}
