package org.heaplab.types;

import java.math.BigInteger;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.types.text.Text;
import org.heaplab.types.text.format.PercentValues;

/** The right operand of {@code str % x}. */
class PercentOperand implements PercentValues<HeapObject> {

  final Runtime rt;
  private final HeapObject operand;

  /** What the last key found; owned. */
  private HeapObject found;

  /** The last {@code str(value)}; owned. */
  private StrObject shown;

  PercentOperand(Runtime rt, HeapObject operand) {
    this.rt = rt;
    this.operand = operand;
  }

  /** Lets go of what was looked up. */
  void close() {
    rt.heap.decrefIfPresent(found);
    rt.heap.decrefIfPresent(shown);
  }

  /** The result of {@code template % values}, which may be one of the strings that exist. */
  @SuppressWarnings("ReferenceEquality")
  final HeapObject result(StrObject template, Text text) {
    if (shown != null && text == shown.text && shown.type == rt.types.str) {
      return Runtime.owned(shown);
    }
    return StrResult.filledIn(rt, template, text);
  }

  @Override
  public int count() {
    return operand instanceof TupleObject tuple ? tuple.size() : -1;
  }

  @Override
  public HeapObject item(int index) {
    return ((TupleObject) operand).items[index];
  }

  @Override
  public HeapObject whole() {
    return operand;
  }

  @Override
  public boolean isMapping() {
    return ((TypeObject) operand.type).mpSubscript != null
        && !(operand instanceof TupleObject)
        && !isText(operand);
  }

  /** What can be subscripted and is one value all the same. */
  boolean isText(HeapObject o) {
    return o instanceof StrObject;
  }

  /** A key as the template's type. */
  HeapObject key(Text key) {
    return rt.newStr(key);
  }

  @Override
  public HeapObject lookUp(Text key) {
    HeapObject name = key(key);
    try {
      HeapObject value = Sequences.getItem(rt, operand, name);
      rt.heap.decrefIfPresent(found);
      found = value;
      return value;
    } finally {
      rt.heap.decref(name);
    }
  }

  @Override
  public String typeName(HeapObject value) {
    return value.type.name();
  }

  @Override
  public BigInteger exactInteger(HeapObject value) {
    return value instanceof LongObject number ? number.bigValue() : null;
  }

  @Override
  public BigInteger index(HeapObject value) {
    try {
      return takeValue(Numbers.index(rt, value));
    } catch (PyRaise e) {
      rt.absorb(e, rt.exceptions.typeError);
      return null;
    }
  }

  @Override
  public BigInteger truncated(HeapObject value) {
    TypeObject type = (TypeObject) value.type;
    boolean number =
        type.nbInt != null
            || type.nbIndex != null
            || type.nbFloat != null
            || value instanceof ComplexObject;
    if (!number) {
      return null;
    }
    try {
      return takeValue((LongObject) Conversions.toInt(rt, value));
    } catch (PyRaise e) {
      rt.absorb(e, rt.exceptions.typeError);
      return null;
    }
  }

  private BigInteger takeValue(LongObject number) {
    BigInteger value = number.bigValue();
    rt.heap.decref(number);
    return value;
  }

  @Override
  public double real(HeapObject value) {
    return Conversions.toDouble(rt, value);
  }

  @Override
  public Text contents(HeapObject value) {
    return value instanceof StrObject str ? str.text : null;
  }

  @Override
  public Text show(HeapObject value, char conversion) {
    return switch (conversion) {
      case 's' -> str(value);
      case 'r' -> Objects.reprText(rt, value);
      default -> asciiText(value);
    };
  }

  private Text str(HeapObject value) {
    StrObject result = Objects.str(rt, value);
    rt.heap.decrefIfPresent(shown);
    shown = result;
    return result.text;
  }

  final Text asciiText(HeapObject value) {
    StrObject shown = Objects.ascii(rt, value);
    Text text = shown.text;
    rt.heap.decref(shown);
    return text;
  }
}
