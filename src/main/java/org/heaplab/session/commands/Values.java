package org.heaplab.session.commands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heaplab.heap.HeapObject;

/** The objects that a command's expressions stand for, held while it works. */
final class Values implements AutoCloseable {

  private final Desk desk;
  private final Map<String, Desk.Value> values = new LinkedHashMap<>();

  private Values(Desk desk) {
    this.desk = desk;
  }

  static Values of(List<String> expressions, Desk desk) {
    Values values = new Values(desk);
    try {
      for (String expression : expressions) {
        if (!values.values.containsKey(expression)) {
          values.values.put(expression, desk.evaluate(expression));
        }
      }
    } catch (UsageError e) {
      values.close();
      throw e;
    }
    return values;
  }

  /** By expression, in order. */
  Map<String, HeapObject> byExpression() {
    Map<String, HeapObject> objects = new LinkedHashMap<>();
    values.forEach((expression, value) -> objects.put(expression, value.object()));
    return objects;
  }

  List<HeapObject> objects() {
    return new ArrayList<>(byExpression().values());
  }

  /** References that evaluating has left on an object. */
  int referencesTo(HeapObject object) {
    return values.values().stream()
        .filter(value -> value.object() == object)
        .mapToInt(Desk.Value::references)
        .sum();
  }

  @Override
  public void close() {
    values.values().forEach(desk::release);
  }
}
