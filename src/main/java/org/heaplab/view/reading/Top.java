package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.ToIntFunction;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.Sizes;
import org.heaplab.view.HeapTable;

/** The first so many objects in an order, and sums over all that were offered. */
final class Top {

  private final Comparator<HeapObject> order;
  private final int most;
  private final ToIntFunction<HeapObject> own;

  /** The last of those kept comes out first. */
  private final PriorityQueue<HeapObject> kept;

  private long objects;
  private long bytes;
  private long refs;

  /**
   * @param own references to an object that looking has added
   */
  Top(Comparator<HeapObject> order, int most, ToIntFunction<HeapObject> own) {
    this.order = order;
    this.most = most;
    this.own = own;
    this.kept = new PriorityQueue<>(order.reversed());
  }

  void add(HeapObject object) {
    objects++;
    bytes += Sizes.sizeWithoutUserCode(object);
    refs += object.isImmortal() ? 0 : object.refcount - own.applyAsInt(object);
    if (kept.size() < most) {
      kept.add(object);
    } else if (most > 0 && order.compare(object, kept.peek()) < 0) {
      kept.remove();
      kept.add(object);
    }
  }

  List<HeapObject> listed() {
    List<HeapObject> result = new ArrayList<>(kept);
    result.sort(order);
    return result;
  }

  long beyond() {
    return objects - kept.size();
  }

  HeapTable.Total total() {
    return new HeapTable.Total(objects, bytes, refs);
  }
}
