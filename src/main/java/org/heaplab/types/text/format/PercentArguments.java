package org.heaplab.types.text.format;

import org.heaplab.types.number.FormatFault;
import org.heaplab.types.text.Text;

/** Which value comes next. Once a key has been looked up, its value alone is there, once. */
final class PercentArguments<V> {
  private final PercentValues<V> values;
  private int next;
  private V single;
  private boolean singleLeft;
  private boolean keyed;

  PercentArguments(PercentValues<V> values) {
    this.values = values;
    if (values.count() < 0) {
      single = values.whole();
      singleLeft = true;
    }
  }

  void requireMapping() {
    if (!values.isMapping()) {
      throw FormatFault.type("format requires a mapping");
    }
  }

  void select(Text key) {
    single = values.lookUp(key);
    singleLeft = true;
    keyed = true;
  }

  V next() {
    if (singleLeft) {
      singleLeft = false;
      return single;
    }
    if (!keyed && next < values.count()) {
      return values.item(next++);
    }
    throw FormatFault.type("not enough arguments for format string");
  }

  /** Whether a value is left over that should not be; a mapping may be. */
  boolean unused() {
    return !values.isMapping() && (singleLeft || next < values.count());
  }
}
