package org.heaplab.view.reading;

import java.util.Arrays;
import org.heaplab.heap.GcList;
import org.heaplab.heap.GcState;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.machine.Machine;
import org.heaplab.types.Runtime;

/**
 * All objects that live on an interpreter's heap, each once and by number.
 *
 * <p>The number is written into the object ({@link HeapObject#walkIndex}), so that a million
 * objects need no table. Only the newest walk may be asked for numbers.
 */
final class LiveHeap {

  private static final byte UNTRACKED = -2;
  private static final byte PERMANENT = -1;

  /** Room at first: for as many as the heap counts, and static ones. */
  private static final int LITTLE = 1 << 12;

  private static final int MOST_ROOM = 1 << 24;

  private HeapObject[] objects;
  private byte[] generations;
  private int size;

  private final Runtime rt;

  /** Null unless the walk writes down who refers to whom. */
  private final HeapGraph.Edges edges;

  private LiveHeap(Machine machine, HeapGraph.Edges edges) {
    rt = machine.rt;
    this.edges = edges;
    int room = Math.min(machine.heap.liveObjects(), MOST_ROOM) + LITTLE;
    objects = new HeapObject[room];
    generations = new byte[room];
  }

  static LiveHeap of(Machine machine) {
    return new LiveHeap(machine, null).walk(machine);
  }

  /** A walk that gives the edges of a graph, object after object. */
  static LiveHeap of(Machine machine, HeapGraph.Edges edges) {
    return new LiveHeap(machine, edges).walk(machine);
  }

  private LiveHeap walk(Machine machine) {
    machine.visitRoots(this::add);
    for (int n = 0; n < GcState.GENERATIONS; n++) {
      addGeneration(machine.heap.gc.generation(n), (byte) n);
    }
    addGeneration(machine.heap.gc.permanent(), PERMANENT);
    machine.rt.visitInterned(this::add);
    ReferenceVisitor visitor = edges == null ? this::add : this::addEdge;
    for (int i = 0; i < size; i++) {
      if (edges != null) {
        edges.startNode(i);
      }
      at(i).visitAll(visitor);
    }
    return this;
  }

  private void addEdge(HeapObject target) {
    add(target);
    edges.add(target.walkIndex);
  }

  /** Unreachable cycles live until they are collected. */
  private void addGeneration(GcList list, byte generation) {
    for (HeapObject o = list.first(); o != list.end(); o = o.gcNext()) {
      poll();
      add(o);
      generations[o.walkIndex] = generation;
    }
  }

  private void add(HeapObject object) {
    if (indexOf(object) >= 0) {
      return;
    }
    if (size == objects.length) {
      objects = Arrays.copyOf(objects, 2 * size);
      generations = Arrays.copyOf(generations, 2 * size);
    }
    object.walkIndex = size;
    generations[size] = UNTRACKED;
    objects[size++] = object;
  }

  int size() {
    return size;
  }

  /** The object of a number; looking at one after the other can be interrupted. */
  HeapObject at(int index) {
    poll();
    return objects[index];
  }

  /** Ends the reading when the user asks for it. */
  void poll() {
    rt.poll();
  }

  /** An object's number, or -1 where it does not live. */
  int indexOf(HeapObject object) {
    int index = object.walkIndex;
    return index >= 0 && index < size && objects[index] == object ? index : -1;
  }

  /** The generation of a tracked object; negative where {@code gc.freeze()} put it aside. */
  int generationOf(HeapObject object) {
    int index = indexOf(object);
    return index < 0 ? UNTRACKED : generations[index];
  }
}
