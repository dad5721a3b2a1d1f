package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.Text;
import org.heaplab.types.text.format.FieldFormat;
import org.heaplab.types.text.format.FieldValues;

/** The arguments of {@code str.format} and {@code str.format_map}, borrowed. */
final class FormatFields implements FieldValues<HeapObject> {

  private final Runtime rt;

  /** Null in {@code format_map}. */
  private final TupleObject positional;

  /** A dict or, in {@code format_map}, any mapping; null without keyword arguments. */
  private final HeapObject named;

  /** What the last field became; owned. */
  private StrObject last;

  FormatFields(Runtime rt, TupleObject positional, HeapObject named) {
    this.rt = rt;
    this.positional = positional;
    this.named = named;
  }

  /** {@code template.format(...)}: what the one field became is the result where that is all. */
  @SuppressWarnings("ReferenceEquality")
  HeapObject format(StrObject template) {
    try {
      Text text = FieldFormat.format(template.text, this);
      boolean same = last != null && last.type == rt.types.str && text == last.text;
      return same ? Runtime.owned(last) : StrResult.filledIn(rt, template, text);
    } finally {
      rt.heap.decrefIfPresent(last);
    }
  }

  @Override
  public HeapObject positional(long index) {
    if (positional == null) {
      throw FieldValues.noPositional();
    }
    if (index >= positional.size()) {
      throw FieldValues.outOfRange(index);
    }
    return Runtime.owned(positional.items[(int) index]);
  }

  @Override
  public HeapObject keyword(Text name) {
    HeapObject key = rt.newStr(name);
    if (named == null) {
      throw rt.raise(rt.exceptions.keyError, key);
    }
    try {
      return Sequences.getItem(rt, named, key);
    } finally {
      rt.heap.decref(key);
    }
  }

  @Override
  public HeapObject attribute(HeapObject value, Text name) {
    StrObject attribute = rt.newStr(name);
    try {
      return Attributes.get(rt, value, attribute);
    } finally {
      rt.heap.decref(attribute);
      rt.heap.decref(value);
    }
  }

  @Override
  public HeapObject item(HeapObject value, long index) {
    return stealItem(value, LongObject.of(rt, index));
  }

  @Override
  public HeapObject item(HeapObject value, Text key) {
    return stealItem(value, rt.newStr(key));
  }

  private HeapObject stealItem(HeapObject value, HeapObject key) {
    try {
      return Sequences.getItem(rt, value, key);
    } finally {
      rt.heap.decref(key);
      rt.heap.decref(value);
    }
  }

  @Override
  public HeapObject convert(HeapObject value, char conversion) {
    try {
      return switch (conversion) {
        case 'r' -> Objects.repr(rt, value);
        case 's' -> Objects.str(rt, value);
        default -> Objects.ascii(rt, value);
      };
    } finally {
      rt.heap.decref(value);
    }
  }

  @Override
  public Text format(HeapObject value, Text spec) {
    try {
      StrObject result = Formatting.format(rt, value, spec);
      rt.heap.decrefIfPresent(last);
      last = result;
      return result.text;
    } finally {
      rt.heap.decref(value);
    }
  }

  @Override
  public void drop(HeapObject value) {
    rt.heap.decref(value);
  }
}
