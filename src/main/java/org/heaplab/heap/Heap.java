package org.heaplab.heap;

import java.util.ArrayDeque;
import org.heaplab.build.CPython;
import org.heaplab.build.Obmalloc;
import org.heaplab.build.SimulatorBug;
import org.heaplab.event.HeapEvent;
import org.heaplab.event.HeapListener;
import org.heaplab.event.ObjectEvent;
import org.heaplab.pymalloc.PyMalloc;

/**
 * The simulated heap: it hands out blocks, counts references and frees what nobody holds.
 *
 * <p>Who needs a new object asks a free list first, then {@link #allocateObject} or {@link
 * #allocateGcObject}; who lets go of a reference calls {@link #decref}. When a count reaches 0 the
 * object is gone at once, children first in the order of its {@code tp_dealloc}.
 */
public final class Heap {

  /** A dying container waits in the trash can when less C stack than this is left. */
  private static final int TRASHCAN_HEADROOM = 50;

  private static final long RESERVE = 1 << 20;
  private static final long LARGEST_FROM_RESERVE = 16 << 10;
  private static final long STATIC_BASE = 0x0000_5555_5570_0000L;

  public final CPython build;
  public final PyMalloc malloc;
  public final GcState gc;
  public final FreeLists freeLists;

  /** Java calls that may nest without CPython's counting them; the thread's stack has the room. */
  public static final int NATIVE_LIMIT = 50_000;

  /** C calls that may still nest; built-ins that recurse take from it. */
  public int cRecursionRemaining;

  /** Calls of that other kind that are nested now. */
  public int nativeDepth;

  /** Objects made so far: the serial number of the youngest. */
  private int objectsMade;

  private int objectsFreed;

  /** Null unless somebody wants to know. */
  private HeapHistory history;

  /** The object before which a sample of the history is due. */
  private int nextSample = -1;

  private final HeapHooks hooks;

  /** Told of all that happens: {@link #tracer}, {@link #observer}, both or null. */
  private HeapListener listener;

  private boolean reserveOpen;

  private final long[] startupBlocks = new long[Obmalloc.NB_SMALL_SIZE_CLASSES];
  private boolean settled;

  private HeapListener tracer;
  private HeapListener observer;
  private long nextStatic = STATIC_BASE;
  private HeapObject deleteLater;

  /** Dead objects that nest too deep and have no trash can in CPython; null for none. */
  private ArrayDeque<HeapObject> stranded;

  public Heap(CPython build, HeapHooks hooks) {
    this.build = build;
    this.hooks = hooks;
    this.malloc = new PyMalloc();
    this.gc = new GcState(build.gc().thresholds());
    this.freeLists = new FreeLists(build.freeLists());
    this.cRecursionRemaining = build.limits().cRecursionLimit();
  }

  /** Ends the interpreter's start: free lists and collector are as CPython has them by then. */
  public void settle() {
    freeLists.fill(this, build.startup());
    for (int szidx = 0; szidx < startupBlocks.length; szidx++) {
      startupBlocks[szidx] = allocate(Obmalloc.blockSize(szidx));
    }
    gc.untrackWhatCanBe(this);
    gc.settle(build.startup());
    settled = true;
  }

  /** Whether the interpreter's start is over. */
  public boolean isSettled() {
    return settled;
  }

  /** Blocks of CPython's own start, one of each size class, so that a pool of it stays open. */
  public void visitStartupBlocks(BlockVisitor visitor) {
    for (int szidx = 0; szidx < startupBlocks.length; szidx++) {
      if (startupBlocks[szidx] != 0) {
        visitor.visit(startupBlocks[szidx], Obmalloc.blockSize(szidx), "the interpreter's start");
      }
    }
  }

  /** Serial number of the youngest object. */
  public int objectsMade() {
    return objectsMade;
  }

  /** Objects that live now, those of the interpreter included. */
  public int liveObjects() {
    return objectsMade - objectsFreed;
  }

  /** Begins to keep a history. */
  public HeapHistory startHistory() {
    history = new HeapHistory(this);
    nextSample = history.nextSample();
    return history;
  }

  /** Null where none is kept. */
  public HeapHistory history() {
    return history;
  }

  public HeapHooks hooks() {
    return hooks;
  }

  public HeapListener listener() {
    return listener;
  }

  /** At most one listener; null for none. */
  public void setListener(HeapListener listener) {
    observer = listener;
    connect();
  }

  /** At most one that the simulated program itself has set; null for none. */
  public void setTracer(HeapListener listener) {
    tracer = listener;
    connect();
  }

  private void connect() {
    listener = tracer == null ? observer : observer == null ? tracer : this::tellBoth;
    malloc.setListener(listener);
  }

  private void tellBoth(HeapEvent event) {
    tracer.on(event);
    observer.on(event);
  }

  // ---- blocks ----

  /** A block of the object allocator. */
  public long allocate(long bytes) {
    long address = malloc.alloc(bytes);
    return address != 0 ? address : allocatePastLimit(bytes);
  }

  /**
   * While a MemoryError lives, smaller blocks may go past the limit by the reserve: what handles it
   * needs some. So does code that is loaded to let go of what is too much.
   */
  private long allocatePastLimit(long bytes) {
    long address = 0;
    if (reserveOpen && bytes <= LARGEST_FROM_RESERVE) {
      long limit = malloc.limit();
      malloc.limit(limit + RESERVE);
      address = malloc.alloc(bytes);
      malloc.limit(limit);
    }
    if (address == 0) {
      throw outOfMemory();
    }
    return address;
  }

  private RuntimeException outOfMemory() {
    reserveOpen = true;
    return hooks.memoryError();
  }

  public void openReserve() {
    reserveOpen = true;
  }

  public void closeReserve() {
    reserveOpen = false;
  }

  /** Refuses a block that is past the limit, before its contents are computed. */
  public void requireRoom(long bytes) {
    if (bytes > malloc.limit() - malloc.bytesInUse()) {
      throw hooks.memoryError();
    }
  }

  /** Resizes a block in place or moves it; 0 stands for no block yet. */
  public long reallocate(long address, long bytes) {
    if (address == 0) {
      return allocate(bytes);
    }
    long moved = malloc.realloc(address, bytes);
    if (moved == 0) {
      throw outOfMemory();
    }
    return moved;
  }

  public void free(long address) {
    malloc.free(address);
  }

  /** Room in the program's own data, for what CPython allocates statically. */
  public long allocateStatic(long bytes) {
    long address = nextStatic;
    nextStatic += (bytes + 15) & ~15L;
    return address;
  }

  /** Whether an address lies in the program's own data. */
  public boolean isStatic(long address) {
    return address >= STATIC_BASE && address < nextStatic;
  }

  // ---- objects ----

  /** Gives a new object its type and block; the count is 1. */
  public void init(HeapObject object, HeapType type, long address) {
    if (type.isHeapType()) {
      type.incref();
    }
    place(object, type, address);
  }

  private void place(HeapObject object, HeapType type, long address) {
    object.serial = ++objectsMade;
    if (objectsMade == nextSample) {
      history.mark();
      nextSample = history.nextSample();
    }
    object.address = address;
    object.type = type;
    if (listener != null) {
      listener.on(new ObjectEvent.ObjectCreated(object.address, type.name()));
    }
  }

  /** Address of a new object of a type that the collector does not know. */
  public void allocateObject(HeapObject object, HeapType type, long bytes) {
    init(object, type, allocate(type.preHeader() + bytes) + type.preHeader());
  }

  /** As {@link #allocateObject}, for a type that {@link HeapType#isLeaf}. */
  public void allocateLeaf(HeapObject object, HeapType type, long bytes) {
    long shell = type.shells == null ? 0 : type.shells.pop();
    place(object, type, shell != 0 ? shell : allocate(bytes));
  }

  /** A container: its allocation is counted towards the next collection. */
  public void allocateGcObject(HeapObject object, HeapType type, long bytes) {
    init(object, type, allocateGcBlock(type, bytes));
  }

  /** Address for a container that is still to be made. */
  public long allocateGcBlock(HeapType type, long bytes) {
    long address = allocate(type.preHeader() + bytes) + type.preHeader();
    if (gc.countAllocation()) {
      hooks.collectionDue();
    }
    return address;
  }

  /** Counts containers that CPython makes, and this heap does not, towards the next collection. */
  public void countUnseen(int containers) {
    if (containers > 0 && gc.countUnseen(containers)) {
      hooks.collectionDue();
    }
  }

  /** Gives back a container's block that is no object. */
  public void freeGcBlock(long address, HeapType type) {
    gc.countDeallocation();
    malloc.free(address - type.preHeader());
  }

  /** Gives an object that one reference holds a block of another size, which may lie elsewhere. */
  public void resize(HeapObject object, long bytes) {
    long head = object.type.preHeader();
    long old = object.address;
    object.address = reallocate(old - head, head + bytes) + head;
    if (listener != null && object.address != old) {
      listener.on(new ObjectEvent.ObjectFreed(old, object.type.name()));
      listener.on(new ObjectEvent.ObjectCreated(object.address, object.type.name()));
    }
  }

  /** Frees a dead object's own block. */
  public void release(HeapObject object) {
    HeapType type = object.type;
    if (type.isGc()) {
      gc.countDeallocation();
    }
    malloc.free(object.address - type.preHeader());
    forget(object);
  }

  private void releaseLeaf(HeapObject object) {
    FreeList shells = object.type.shells;
    if (shells == null || !shells.push(object.address)) {
      malloc.free(object.address);
    }
    objectsFreed++;
    if (listener != null) {
      listener.on(new ObjectEvent.ObjectFreed(object.address, object.type.name()));
    }
    object.type = null;
  }

  /** Marks a dead object whose block lives on, in a free list. */
  public void forget(HeapObject object) {
    HeapType type = object.type;
    objectsFreed++;
    if (listener != null) {
      listener.on(new ObjectEvent.ObjectFreed(object.address, type.name()));
    }
    object.type = null;
    if (type.isHeapType()) {
      decref(type);
    }
  }

  public void track(HeapObject object) {
    gc.generation(0).append(object);
  }

  /** Takes an object out of the collector's sight; nothing happens if it is out already. */
  public void untrack(HeapObject object) {
    if (object.gcNext != null) {
      GcList.remove(object);
    }
  }

  // ---- counts ----

  public void decref(HeapObject object) {
    int count = object.refcount;
    if (count > 1) {
      object.refcount = count - 1;
    } else if (count == 1) {
      object.refcount = 0;
      destroy(object);
    } else if (count == 0) {
      throw new SimulatorBug("a reference is dropped that nobody holds");
    }
  }

  private void destroy(HeapObject object) {
    if (object.type.isLeaf) {
      releaseLeaf(object);
      return;
    }
    if (nativeDepth >= NATIVE_LIMIT) {
      strand(object);
      return;
    }
    nativeDepth++;
    object.type.deallocInstance(object);
    nativeDepth--;
    if (stranded != null && nativeDepth < NATIVE_LIMIT / 2) {
      destroyStranded();
    }
  }

  private void strand(HeapObject object) {
    untrack(object);
    if (stranded == null) {
      stranded = new ArrayDeque<>();
    }
    stranded.add(object);
  }

  private void destroyStranded() {
    ArrayDeque<HeapObject> waiting = stranded;
    stranded = null;
    waiting.forEach(this::destroy);
  }

  /** As {@link #decref}, or nothing for null. */
  public void decrefIfPresent(HeapObject object) {
    if (object != null) {
      decref(object);
    }
  }

  // ---- trash can ----

  /**
   * Starts a container's destruction. False when it nests too deep: the object then waits, and is
   * destroyed when the calls above have returned.
   *
   * @see "Py_TRASHCAN_BEGIN in Include/cpython/object.h (3.13)"
   */
  public boolean beginDestruction(HeapObject object) {
    if (cRecursionRemaining <= TRASHCAN_HEADROOM) {
      object.gcPrev = deleteLater;
      deleteLater = object;
      return false;
    }
    cRecursionRemaining--;
    return true;
  }

  public void endDestruction() {
    cRecursionRemaining++;
    if (deleteLater != null && cRecursionRemaining > TRASHCAN_HEADROOM * 2) {
      emptyTrash();
    }
  }

  private void emptyTrash() {
    cRecursionRemaining--;
    while (deleteLater != null) {
      HeapObject object = deleteLater;
      deleteLater = object.gcPrev;
      object.gcPrev = null;
      object.type.deallocInstance(object);
    }
    cRecursionRemaining++;
  }
}
