package org.heaplab.view.reading;

import java.util.Arrays;
import java.util.function.Predicate;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.Sizes;

/** The notebook's objects at one point, with counts, generations and sizes. */
public final class HeapSnapshot {

  private final String name;
  private HeapObject[] objects = new HeapObject[256];
  private int[] serials = new int[256];
  private String[] types = new String[256];
  private int[] counts = new int[256];
  private byte[] generations = new byte[256];
  private long[] sizes = new long[256];
  private int size;

  private HeapSnapshot(String name) {
    this.name = name;
  }

  /**
   * A snapshot of now, without classes, functions and code.
   *
   * @param name what it is called in a sentence
   * @param firstSerial objects made before this one are not the notebook's
   */
  public static HeapSnapshot take(Machine machine, String name, int firstSerial) {
    HeapGraph graph = HeapGraph.of(machine);
    Machinery machinery = new Machinery(machine, graph, Dominators.of(graph), firstSerial);
    return of(graph.live(), name, firstSerial, machinery::leavesOut);
  }

  /** A snapshot of all, for the time when no cell runs. */
  public static HeapSnapshot takeBetweenCells(Machine machine, String name, int firstSerial) {
    return of(LiveHeap.of(machine), name, firstSerial, object -> false);
  }

  static HeapSnapshot of(
      LiveHeap live, String name, int firstSerial, Predicate<HeapObject> leftOut) {
    HeapSnapshot snapshot = new HeapSnapshot(name);
    for (int i = 0; i < live.size(); i++) {
      if (live.at(i).serial > firstSerial && !leftOut.test(live.at(i))) {
        snapshot.add(live.at(i), live.generationOf(live.at(i)));
      }
    }
    return snapshot;
  }

  private void add(HeapObject object, int generation) {
    if (size == objects.length) {
      objects = Arrays.copyOf(objects, 2 * size);
      serials = Arrays.copyOf(serials, 2 * size);
      types = Arrays.copyOf(types, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
      generations = Arrays.copyOf(generations, 2 * size);
      sizes = Arrays.copyOf(sizes, 2 * size);
    }
    objects[size] = object;
    serials[size] = object.serial;
    types[size] = object.type.name();
    counts[size] = object.refcount;
    generations[size] = (byte) generation;
    sizes[size] = Sizes.sizeWithoutUserCode(object);
    size++;
  }

  String name() {
    return name;
  }

  int size() {
    return size;
  }

  HeapObject object(int i) {
    return objects[i];
  }

  /** When it was made; no two objects have the same. */
  int serial(int i) {
    return serials[i];
  }

  /** All positions, that of the oldest object first. */
  int[] byAge() {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = (long) serials[i] << Integer.SIZE | i;
    }
    Arrays.sort(keys);
    int[] positions = new int[size];
    for (int i = 0; i < size; i++) {
      positions[i] = (int) keys[i];
    }
    return positions;
  }

  String type(int i) {
    return types[i];
  }

  /** -1 where it was immortal. */
  int count(int i) {
    return Math.max(-1, counts[i]);
  }

  /** -1 where it was not tracked. */
  int generation(int i) {
    return Math.max(-1, generations[i]);
  }

  long bytes(int i) {
    return sizes[i];
  }
}
