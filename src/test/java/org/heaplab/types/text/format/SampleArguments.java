package org.heaplab.types.text.format;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.heaplab.types.number.FloatParts;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.text.Text;

/** A tuple, or one value, or a dict with texts as keys. */
class SampleArguments implements PercentValues<Sample> {
  private final List<Sample> items;
  private final Map<String, Sample> dict;
  private final boolean tuple;

  SampleArguments(List<Sample> items, Map<String, Sample> dict, boolean tuple) {
    this.items = items;
    this.dict = dict;
    this.tuple = tuple;
  }

  @Override
  public int count() {
    return tuple ? items.size() : -1;
  }

  @Override
  public Sample item(int index) {
    return items.get(index);
  }

  @Override
  public Sample whole() {
    return dict == null ? items.get(0) : new Sample("", null);
  }

  @Override
  public boolean isMapping() {
    return dict != null;
  }

  @Override
  public Sample lookUp(Text key) {
    Sample found = dict.get(key.toString());
    if (found == null) {
      throw new FormatFault("KeyError", key.repr());
    }
    return found;
  }

  @Override
  public String typeName(Sample value) {
    return value.value() == null ? "dict" : value.typeName();
  }

  @Override
  public BigInteger exactInteger(Sample value) {
    return value.value() instanceof BigInteger whole ? whole : null;
  }

  @Override
  public BigInteger index(Sample value) {
    return exactInteger(value);
  }

  @Override
  public BigInteger truncated(Sample value) {
    return value.value() instanceof Double real ? FloatParts.truncate(real) : exactInteger(value);
  }

  @Override
  public double real(Sample value) {
    if (value.value() instanceof Double real) {
      return real;
    }
    if (value.value() instanceof BigInteger whole) {
      return whole.doubleValue();
    }
    throw FormatFault.type("must be real number, not " + typeName(value));
  }

  @Override
  public Text contents(Sample value) {
    return value.value() instanceof Text text ? text : null;
  }

  @Override
  public Text show(Sample value, char conversion) {
    return value.value() == null ? Text.of("{}") : value.convert(conversion);
  }
}
