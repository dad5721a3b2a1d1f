package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.heaplab.heap.FreeList;
import org.heaplab.machine.Machine;
import org.heaplab.view.FreeLists;

/** Reads {@link FreeLists}. */
public final class FreeListReading {

  private FreeListReading() {}

  public static FreeLists read(Machine machine, int cell) {
    List<FreeLists.FreeList> lists = new ArrayList<>();
    for (FreeList list : machine.heap.freeLists.all()) {
      lists.add(one(machine, list));
    }
    return new FreeLists(cell, lists);
  }

  private static FreeLists.FreeList one(Machine machine, FreeList list) {
    long bytes = 0;
    for (int i = 0; i < list.size(); i++) {
      bytes += machine.heap.malloc.sizeOfBlock(list.blockAt(i));
    }
    int bracket = list.name().indexOf('[');
    String type = bracket < 0 ? list.name() : list.name().substring(0, bracket);
    String which =
        bracket < 0
            ? ""
            : "of length " + list.name().substring(bracket + 1, list.name().length() - 1);
    OptionalLong next =
        list.size() == 0 ? OptionalLong.empty() : OptionalLong.of(list.at(list.size() - 1));
    return new FreeLists.FreeList(type, which, list.size(), list.limit(), bytes, next);
  }
}
