package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.heaplab.build.Obmalloc;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.pymalloc.ArenaInfo;
import org.heaplab.pymalloc.PoolInfo;
import org.heaplab.pymalloc.PoolInspector;
import org.heaplab.view.PoolMap;
import org.heaplab.view.PoolMap.Arena;
import org.heaplab.view.PoolMap.Enlarged;
import org.heaplab.view.PoolMap.Pin;

/** Reads {@link PoolMap}s. */
public final class PoolMaps {

  private static final int MOST_ARENAS = 6;
  private static final int USUAL_BLOCK = 64;
  private static final int NONE = -1;

  /** An arena with no more blocks in use is held by these alone. */
  private static final int FEW_BLOCKS = 3;

  private final Machine machine;
  private final HeapGraph graph;
  private final LiveHeap live;
  private final List<ArenaInfo> arenas;
  private final List<Integer> usable;
  private final Map<HeapObject, List<String>> names;

  private PoolMaps(Machine machine) {
    this.machine = machine;
    this.graph = HeapGraph.of(machine);
    this.live = graph.live();
    PoolInspector inspector = machine.heap.malloc.inspect();
    this.arenas = inspector.arenas();
    this.usable = inspector.usableArenas();
    this.names = NotebookNames.byObject(machine);
  }

  /**
   * The map.
   *
   * @param sizeClass in bytes, 16 to 512; empty for the class of the youngest object with a name
   */
  public static PoolMap read(Machine machine, int cell, OptionalInt sizeClass) {
    return new PoolMaps(machine).map(cell, sizeClass);
  }

  private PoolMap map(int cell, OptionalInt sizeClass) {
    PoolInfo enlarged = enlarged(sizeClass);
    List<Arena> shown = new ArrayList<>();
    for (ArenaInfo arena : arenas) {
      shown.add(arena(arena));
    }
    long enlargedAddress = enlarged == null ? 0 : enlarged.address();
    if (shown.size() > MOST_ARENAS) {
      Comparator<Arena> deserving =
          Comparator.comparing(a -> a.pin().isPresent() ? 0 : contains(a, enlargedAddress) ? 1 : 2);
      shown.sort(deserving);
      shown = new ArrayList<>(shown.subList(0, MOST_ARENAS));
      shown.sort(Comparator.comparingInt(Arena::number));
    }
    return new PoolMap(
        cell,
        shown,
        arenas.size() - shown.size(),
        Optional.ofNullable(enlarged).map(this::blocks),
        sums(sizeClass));
  }

  private static boolean contains(Arena arena, long address) {
    return address >= arena.address() && address < arena.address() + arena.bytes();
  }

  private Arena arena(ArenaInfo info) {
    List<PoolMap.Pool> pools = new ArrayList<>();
    for (PoolInfo pool : info.pools()) {
      int bytes = pool.count() == 0 ? 0 : Obmalloc.blockSize(pool.sizeClass());
      pools.add(
          pool.count() == 0
              ? new PoolMap.Pool.Free()
              : new PoolMap.Pool.Carved(bytes, pool.count(), Obmalloc.numBlocks(pool.sizeClass())));
    }
    while (pools.size() < info.ntotalpools()) {
      pools.add(new PoolMap.Pool.Free());
    }
    return new Arena(info.index() + 1, info.address(), Obmalloc.ARENA_SIZE, pools, pin(info));
  }

  private Optional<Pin> pin(ArenaInfo info) {
    int inUse = info.pools().stream().mapToInt(PoolInfo::count).sum();
    if (inUse == 0 || inUse > FEW_BLOCKS) {
      return Optional.empty();
    }
    BlockOwners owners =
        new BlockOwners(live, machine.heap, info.address(), info.address() + Obmalloc.ARENA_SIZE);
    int pool = 0;
    List<BlockOwners.Owner> residents = new ArrayList<>();
    for (int i = 0; i < info.pools().size(); i++) {
      for (long block : info.pools().get(i).inUse()) {
        pool = i;
        BlockOwners.Owner owner = owners.at(block);
        if (owner != null) {
          residents.add(owner);
        }
      }
    }
    return Optional.of(pin(info, pool, inUse, residents));
  }

  private Pin pin(ArenaInfo info, int pool, int inUse, List<BlockOwners.Owner> residents) {
    long bytes = residents.stream().mapToLong(BlockOwners.Owner::asked).sum();
    boolean last = usable.indexOf(info.index()) == usable.size() - 1;
    HeapObject keeper = residents.size() == inUse ? keeper(residents) : null;
    if (keeper == null) {
      String what = String.join(", ", residents.stream().map(BlockOwners.Owner::what).toList());
      return new Pin(pool, inUse, what, bytes, "the interpreter", "", last);
    }
    List<String> held = names.get(keeper);
    boolean alone = residents.stream().allMatch(resident -> resident.owner() == keeper);
    String what = Labels.article(keeper.type.name()) + (alone ? "" : " and what it holds");
    boolean curable = keeper.refcount == held.size();
    String remedy = curable ? "del " + String.join(", ", held) : "";
    return new Pin(pool, inUse, what, bytes, String.join(" and ", held), remedy, last);
  }

  /** The one object with a name that alone keeps all the residents alive; null where none does. */
  private HeapObject keeper(List<BlockOwners.Owner> residents) {
    int[] keepers =
        Dominators.of(graph).inherit(node -> names.containsKey(live.at(node)) ? node : NONE);
    int common = NONE;
    for (BlockOwners.Owner resident : residents) {
      int keeper = resident.owner() == null ? NONE : keepers[live.indexOf(resident.owner())];
      if (keeper == NONE || (common != NONE && common != keeper)) {
        return null;
      }
      common = keeper;
    }
    return common == NONE ? null : live.at(common);
  }

  // ---- one pool ----

  /** The pool that its class asks next, or a full one; null when the class has none. */
  private PoolInfo enlarged(OptionalInt sizeClass) {
    int szidx = sizeClass.isPresent() ? Obmalloc.sizeClass(sizeClass.getAsInt()) : youngestClass();
    List<Long> used = machine.heap.malloc.inspect().usedPools(szidx);
    PoolInfo found = null;
    for (ArenaInfo arena : arenas) {
      for (PoolInfo pool : arena.pools()) {
        boolean ofClass = pool.count() > 0 && pool.sizeClass() == szidx;
        boolean next = !used.isEmpty() && pool.address() == used.get(0);
        if (ofClass && (found == null || next)) {
          found = pool;
        }
      }
    }
    return found;
  }

  /** The class of the youngest object with a name, or of most containers where there is none. */
  private int youngestClass() {
    HeapObject youngest = null;
    for (NotebookNames.Binding binding : NotebookNames.of(machine)) {
      HeapObject object = binding.value();
      boolean pooled = machine.heap.malloc.isPymalloc(object.address - object.type.preHeader());
      boolean drawn = pooled && Contents.isDrawn(object, false);
      if (drawn && (youngest == null || object.serial > youngest.serial)) {
        youngest = object;
      }
    }
    if (youngest == null) {
      return Obmalloc.sizeClass(USUAL_BLOCK);
    }
    long start = youngest.address - youngest.type.preHeader();
    return Obmalloc.sizeClass((int) machine.heap.malloc.sizeOfBlock(start));
  }

  private Enlarged blocks(PoolInfo pool) {
    int size = Obmalloc.blockSize(pool.sizeClass());
    int number = Obmalloc.numBlocks(pool.sizeClass());
    BlockOwners owners =
        new BlockOwners(live, machine.heap, pool.address(), pool.address() + Obmalloc.POOL_SIZE);
    PoolMap.Cell[] cells = new PoolMap.Cell[number];
    java.util.Arrays.fill(cells, new PoolMap.Cell.Never());
    int order = 1;
    for (long block : pool.freeBlocks()) {
      int i = (int) (block - pool.address() - Obmalloc.POOL_OVERHEAD) / size;
      cells[i] = new PoolMap.Cell.Freed(order++);
    }
    for (long block : pool.inUse()) {
      int i = (int) (block - pool.address() - Obmalloc.POOL_OVERHEAD) / size;
      BlockOwners.Owner owner = owners.at(block);
      cells[i] = new PoolMap.Cell.Used(owner == null ? "" : resident(owner));
    }
    return new Enlarged(arenaOf(pool), indexOf(pool), size, Obmalloc.POOL_SIZE, List.of(cells));
  }

  /** Who lives in a block, with the value, and the names where there are any. */
  private String resident(BlockOwners.Owner owner) {
    if (owner.owner() == null) {
      return owner.what();
    }
    List<String> held = names.getOrDefault(owner.owner(), List.of());
    return owner.what()
        + (held.isEmpty() ? "" : ", named " + String.join(", ", held))
        + ": "
        + Previews.of(owner.owner());
  }

  private int arenaOf(PoolInfo pool) {
    return arenas.stream().filter(a -> a.pools().contains(pool)).findFirst().orElseThrow().index()
        + 1;
  }

  private int indexOf(PoolInfo pool) {
    return arenas.stream()
        .filter(a -> a.pools().contains(pool))
        .findFirst()
        .orElseThrow()
        .pools()
        .indexOf(pool);
  }

  // ---- sums ----

  private PoolMap.Sums sums(OptionalInt sizeClass) {
    int szidx = sizeClass.isPresent() ? Obmalloc.sizeClass(sizeClass.getAsInt()) : -1;
    long pools = 0;
    long blocks = 0;
    long used = 0;
    long bytes = 0;
    for (ArenaInfo arena : arenas) {
      for (PoolInfo pool : arena.pools()) {
        if (pool.count() > 0 && (szidx < 0 || pool.sizeClass() == szidx)) {
          pools++;
          blocks += Obmalloc.numBlocks(pool.sizeClass());
          used += pool.count();
          bytes += (long) pool.count() * Obmalloc.blockSize(pool.sizeClass());
        }
      }
    }
    int shown = szidx < 0 ? 0 : Obmalloc.blockSize(szidx);
    return new PoolMap.Sums(shown, pools, blocks, used, asked(szidx), bytes);
  }

  /** Bytes asked for in these classes; shells count with the whole block that they keep. */
  private OptionalLong asked(int szidx) {
    long[] sum = {0};
    for (int i = 0; i < live.size(); i++) {
      BlockOwners.visit(
          machine.heap,
          live.at(i),
          (owner, start, asked, what) -> sum[0] += inClass(start, szidx) ? asked : 0);
    }
    for (org.heaplab.heap.FreeList list : machine.heap.freeLists.all()) {
      for (int i = 0; i < list.size(); i++) {
        long start = list.blockAt(i);
        sum[0] += inClass(start, szidx) ? machine.heap.malloc.sizeOfBlock(start) : 0;
      }
    }
    return OptionalLong.of(sum[0]);
  }

  private boolean inClass(long start, int szidx) {
    return machine.heap.malloc.isPymalloc(start)
        && (szidx < 0 || machine.heap.malloc.sizeOfBlock(start) == Obmalloc.blockSize(szidx));
  }
}
