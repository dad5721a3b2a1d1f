package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.Sizes;
import org.heaplab.view.HeapTable;
import org.heaplab.view.HeapTable.Row;
import org.heaplab.view.HeapTable.Sort;
import org.heaplab.view.LeftOut;

/** Reads {@link HeapTable}s. */
public final class HeapTables {

  private final Machine machine;
  private final HeapGraph graph;
  private final LiveHeap live;
  private final Map<HeapObject, List<String>> names;

  private HeapTables(Machine machine) {
    this.machine = machine;
    this.graph = HeapGraph.of(machine);
    this.live = graph.live();
    this.names = NotebookNames.byObject(machine);
  }

  /**
   * What to show.
   *
   * @param values objects asked for by expression; empty for all in scope
   * @param firstSerial objects made before this one are not the notebook's
   * @param own references to an object that the caller has added
   */
  public record Request(
      int cell,
      HeapTable.Scope scope,
      List<HeapObject> values,
      Optional<String> type,
      OptionalInt generation,
      Sort sort,
      int limit,
      int firstSerial,
      ToIntFunction<HeapObject> own) {}

  /** Names of the types that have instances. */
  public static Set<String> typeNames(Machine machine) {
    LiveHeap live = LiveHeap.of(machine);
    Set<String> names = new HashSet<>();
    for (int i = 0; i < live.size(); i++) {
      names.add(live.at(i).type.name());
    }
    return names;
  }

  public static HeapTable read(Machine machine, Request request) {
    return new HeapTables(machine).table(request);
  }

  private HeapTable table(Request request) {
    Dominators dominators = Dominators.of(graph);
    long[] retained = dominators.retained();
    Machinery machinery = new Machinery(machine, graph, dominators, request.firstSerial());
    Top top = new Top(order(request.sort(), retained), request.limit(), request.own());
    long before = 0;
    if (request.scope() instanceof HeapTable.Scope.Values) {
      request.values().stream().filter(o -> matches(request, o)).forEach(top::add);
    } else {
      boolean all = request.scope() instanceof HeapTable.Scope.All;
      for (int i = 0; i < live.size(); i++) {
        HeapObject object = live.at(i);
        if (!all && isInterpreters(object, request)) {
          before++;
        } else if (matches(request, object) && (all || !machinery.leavesOut(object))) {
          top.add(object);
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    for (HeapObject object : top.listed()) {
      live.poll();
      int own = request.own().applyAsInt(object);
      rows.add(row(object, retained(object, dominators, retained), own));
    }
    return new HeapTable(
        request.cell(),
        request.scope(),
        new HeapTable.Filter(request.type(), request.generation()),
        request.sort(),
        rows,
        top.total(),
        leftOut(request, top.beyond(), before, machinery));
  }

  /** Static objects are part of it whenever the notebook first meets them, such as b''. */
  private boolean isInterpreters(HeapObject object, Request request) {
    return object.serial <= request.firstSerial() || machine.heap.isStatic(object.address);
  }

  /** Absent for what is never freed, and for garbage that nothing leads to any more. */
  private OptionalLong retained(HeapObject object, Dominators dominators, long[] retained) {
    int node = live.indexOf(object);
    return object.isImmortal() || !dominators.isReachable(node)
        ? OptionalLong.empty()
        : OptionalLong.of(retained[node]);
  }

  private long retained(HeapObject object, long[] retained) {
    int node = live.indexOf(object);
    return node < 0 ? 0 : retained[node];
  }

  private boolean matches(Request request, HeapObject object) {
    if (request.type().isPresent() && !request.type().get().equals(object.type.name())) {
      return false;
    }
    return request.generation().isEmpty()
        || (object.isTracked() && live.generationOf(object) == request.generation().getAsInt());
  }

  private Comparator<HeapObject> order(Sort sort, long[] retained) {
    Comparator<HeapObject> age = Comparator.comparingInt(o -> o.serial);
    return switch (sort) {
      case AGE -> age;
      case ADDRESS -> Comparator.comparingLong(o -> o.address);
      case REFCOUNT ->
          Comparator.comparingLong(HeapTables::shownCount).reversed().thenComparing(age);
      case RETAINED ->
          Comparator.comparingLong((HeapObject o) -> retained(o, retained))
              .reversed()
              .thenComparing(age);
      case SIZE ->
          Comparator.comparingLong(Sizes::sizeWithoutUserCode).reversed().thenComparing(age);
    };
  }

  /** Immortal objects have no count, and come first. */
  private static long shownCount(HeapObject object) {
    return object.isImmortal() ? Long.MAX_VALUE : object.refcount;
  }

  private Row row(HeapObject object, OptionalLong retained, int own) {
    return new Row(
        Labels.of(object),
        Previews.of(object),
        retained,
        Labels.count(object, own),
        Labels.tracking(live, object),
        Labels.block(machine, object),
        names.getOrDefault(object, List.of()));
  }

  private static List<LeftOut> leftOut(
      Request request, long past, long before, Machinery machinery) {
    List<LeftOut> result = new ArrayList<>();
    if (past > 0) {
      result.add(new LeftOut.PastLimit(past, command(request, request.limit() + past)));
    }
    result.addAll(machinery.leftOut("%heap --all"));
    if (before > 0) {
      result.add(new LeftOut.BeforeFirstCell(before, "%heap --all"));
    }
    return result;
  }

  /** What shows the rows past the limit: a higher one, or where that is too high, a choice. */
  private static String command(Request request, long rows) {
    List<String> words = new ArrayList<>(List.of("%heap"));
    if (request.scope() instanceof HeapTable.Scope.Values values) {
      words.addAll(values.expressions());
    } else if (request.scope() instanceof HeapTable.Scope.All) {
      words.add("--all");
    }
    request.type().ifPresent(type -> words.add("--type " + type));
    request.generation().ifPresent(number -> words.add("--gen " + number));
    if (rows <= HeapTable.MOST_ROWS) {
      words.add("--limit " + rows);
    } else {
      words.add(request.type().isEmpty() ? "--type T" : "EXPR");
    }
    return String.join(" ", words);
  }
}
