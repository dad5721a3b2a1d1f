package org.heaplab.view.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.FrameReferences;
import org.heaplab.machine.Machine;
import org.heaplab.types.CodeObject;
import org.heaplab.types.Sizes;
import org.heaplab.types.StrObject;
import org.heaplab.view.HeapTable;
import org.heaplab.view.HeapTable.Row;
import org.heaplab.view.HeapTable.Sort;
import org.heaplab.view.LeftOut;
import org.heaplab.view.Tracking;

/** Reads {@link HeapTable}s. */
public final class HeapTables {

  private final Machine machine;
  private final LiveHeap live;
  private final Map<HeapObject, List<String>> names;

  private HeapTables(Machine machine) {
    this.machine = machine;
    this.live = LiveHeap.of(machine);
    this.names = NotebookNames.byObject(machine);
  }

  /**
   * What to show.
   *
   * @param values objects asked for by expression; empty for all in scope
   * @param firstSerial objects made before this one are not the notebook's
   * @param references that the caller has added to each of {@code values}
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
      int references) {}

  public static HeapTable read(Machine machine, Request request) {
    return new HeapTables(machine).table(request);
  }

  private HeapTable table(Request request) {
    List<HeapObject> matching = new ArrayList<>();
    Set<HeapObject> cellsOwn = cellsOwn(request);
    int before = 0;
    for (HeapObject object : candidates(request)) {
      if (cellsOwn.contains(object)) {
        continue;
      }
      if (!inScope(request, object)) {
        before++;
      } else if (matches(request, object)) {
        matching.add(object);
      }
    }
    matching.sort(order(request.sort()));
    List<Row> rows = new ArrayList<>();
    for (HeapObject object : matching.subList(0, Math.min(request.limit(), matching.size()))) {
      rows.add(row(object, request.references()));
    }
    return new HeapTable(
        request.cell(),
        request.scope(),
        new HeapTable.Filter(request.type(), request.generation()),
        request.sort(),
        rows,
        total(matching, request.references()),
        leftOut(request, matching.size() - rows.size(), before, cellsOwn.size()));
  }

  private List<HeapObject> candidates(Request request) {
    return request.scope() instanceof HeapTable.Scope.Values ? request.values() : live.objects();
  }

  private static boolean inScope(Request request, HeapObject object) {
    return !(request.scope() instanceof HeapTable.Scope.Notebook)
        || object.serial > request.firstSerial();
  }

  private boolean matches(Request request, HeapObject object) {
    if (request.type().isPresent() && !request.type().get().equals(object.type.name())) {
      return false;
    }
    return request.generation().isEmpty()
        || (object.isTracked() && live.generationOf(object) == request.generation().getAsInt());
  }

  private static Comparator<HeapObject> order(Sort sort) {
    Comparator<HeapObject> age = Comparator.comparingInt(o -> o.serial);
    return switch (sort) {
      case AGE -> age;
      case ADDRESS -> Comparator.comparingLong(o -> o.address);
      case REFCOUNT ->
          Comparator.comparingInt((HeapObject o) -> o.refcount).reversed().thenComparing(age);
      default -> Comparator.comparingLong(Sizes::sizeWithoutUserCode).reversed().thenComparing(age);
    };
  }

  private Row row(HeapObject object, int references) {
    return new Row(
        Labels.of(object),
        Labels.value(object),
        OptionalLong.empty(),
        Labels.count(object, references),
        tracking(object),
        Labels.block(machine, object),
        names.getOrDefault(object, List.of()));
  }

  private Tracking tracking(HeapObject object) {
    return Labels.tracking(live, object);
  }

  private static HeapTable.Total total(List<HeapObject> objects, int references) {
    long bytes = 0;
    long refs = 0;
    for (HeapObject object : objects) {
      bytes += Sizes.sizeWithoutUserCode(object);
      refs += object.isImmortal() ? 0 : object.refcount - references;
    }
    return new HeapTable.Total(objects.size(), bytes, refs);
  }

  /** The running cell's code and the strings that spell names: the notebook's, but no data. */
  private Set<HeapObject> cellsOwn(Request request) {
    Set<HeapObject> result = Collections.newSetFromMap(new IdentityHashMap<>());
    if (!(request.scope() instanceof HeapTable.Scope.Notebook)) {
      return result;
    }
    FrameReferences.describe(
        machine,
        (role, name, frame, held) -> {
          if (held instanceof CodeObject code) {
            result.add(code);
            code.visitReferences(result::add);
            addConstants(code, result);
          }
        });
    for (HeapObject object : live.objects()) {
      if (object instanceof StrObject && object.isImmortal()) {
        result.add(object);
      }
    }
    result.removeIf(o -> names.containsKey(o) || o.serial <= request.firstSerial());
    return result;
  }

  /** Constants that nothing but the code holds. */
  private static void addConstants(CodeObject code, Set<HeapObject> result) {
    for (HeapObject constant : code.consts.items) {
      if (constant.refcount == 1) {
        result.add(constant);
      }
    }
  }

  private static List<LeftOut> leftOut(Request request, int past, int before, int cellsOwn) {
    List<LeftOut> result = new ArrayList<>();
    if (cellsOwn > 0) {
      result.add(new LeftOut.BehindName("code", "the running cell", cellsOwn, "%heap --all"));
    }
    if (past > 0) {
      result.add(new LeftOut.PastLimit(past, "%heap --limit " + (request.limit() + past)));
    }
    if (before > 0) {
      result.add(new LeftOut.BeforeFirstCell(before, "%heap --all"));
    }
    return result;
  }
}
