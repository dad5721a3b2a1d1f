package org.heaplab.machine;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.CodeObject;
import org.heaplab.types.DictObject;
import org.heaplab.types.FunctionObject;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.StrObject;
import org.heaplab.types.TupleObject;

/**
 * Puts a call's arguments into the variables of a new frame.
 *
 * @see "initialize_locals in Python/ceval.c (3.13)"
 */
final class ArgumentBinder {

  private final Runtime rt;
  private final Frame frame;
  private final FunctionObject function;
  private final CodeObject code;
  private final CodeObject.Shape shape;

  private ArgumentBinder(Runtime rt, Frame frame) {
    this.rt = rt;
    this.frame = frame;
    this.function = frame.function;
    this.code = frame.code;
    this.shape = code.shape;
  }

  /** Takes over the references in {@code args[from …)}: also when it throws. */
  static void bindSteal(
      Runtime rt, Frame frame, HeapObject[] args, int from, int count, TupleObject keywords) {
    CodeObject.Shape shape = frame.code.shape;
    boolean simple =
        keywords == null
            && count == shape.argCount()
            && shape.kwOnlyArgCount() == 0
            && (shape.flags() & (CodeObject.Flags.VARARGS | CodeObject.Flags.VARKEYWORDS)) == 0;
    if (simple) {
      System.arraycopy(args, from, frame.stack, frame.base, count);
      return;
    }
    new ArgumentBinder(rt, frame).bind(args, from, count, keywords);
  }

  private void bind(HeapObject[] args, int from, int count, TupleObject keywords) {
    int named = keywords == null ? 0 : keywords.size();
    int taken = 0;
    try {
      DictObject extra = has(CodeObject.Flags.VARKEYWORDS) ? DictObject.create(rt) : null;
      if (extra != null) {
        set(code.totalArgs() - 1, extra);
      }
      int direct = Math.min(count, shape.argCount());
      System.arraycopy(args, from, frame.stack, frame.base, direct);
      taken = direct;
      if (has(CodeObject.Flags.VARARGS)) {
        set(
            shape.argCount() + shape.kwOnlyArgCount(),
            TupleObject.copyOf(rt, args, from + direct, count - direct));
      }
      bindKeywords(args, from + count, keywords, extra);
      if (count > shape.argCount() && !has(CodeObject.Flags.VARARGS)) {
        throw ArgumentErrors.tooManyPositional(rt, frame, count);
      }
      fillDefaults(count);
    } finally {
      for (int i = taken; i < count + named; i++) {
        rt.heap.decref(args[from + i]);
      }
    }
  }

  private boolean has(int flag) {
    return (shape.flags() & flag) != 0;
  }

  private void set(int variable, HeapObject value) {
    frame.stack[frame.base + variable] = value;
  }

  private HeapObject get(int variable) {
    return frame.stack[frame.base + variable];
  }

  private void bindKeywords(HeapObject[] args, int from, TupleObject keywords, DictObject extra) {
    int named = keywords == null ? 0 : keywords.size();
    for (int i = 0; i < named; i++) {
      HeapObject keyword = keywords.items[i];
      if (!(keyword instanceof StrObject name)) {
        throw rt.typeError(function.qualname + "() keywords must be strings");
      }
      int variable = find(name);
      if (variable >= 0) {
        if (get(variable) != null) {
          throw rt.typeError(
              function.qualname + "() got multiple values for argument '" + name + "'");
        }
        set(variable, Runtime.owned(args[from + i]));
      } else if (extra != null) {
        extra.put(rt, name, args[from + i]);
      } else {
        throw ArgumentErrors.unexpectedKeyword(rt, frame, keywords, name);
      }
    }
  }

  /** The parameter that a keyword may name, or -1. */
  private int find(StrObject name) {
    HeapObject[] names = code.localsPlusNames.items;
    int total = shape.argCount() + shape.kwOnlyArgCount();
    for (int i = shape.posOnlyArgCount(); i < total; i++) {
      if (names[i] == name) {
        return i;
      }
    }
    for (int i = shape.posOnlyArgCount(); i < total; i++) {
      if (Objects.equal(rt, name, names[i])) {
        return i;
      }
    }
    return -1;
  }

  private void fillDefaults(int count) {
    int defaults = function.defaults == null ? 0 : function.defaults.size();
    int required = shape.argCount() - defaults;
    int missing = 0;
    for (int i = count; i < required; i++) {
      if (get(i) == null) {
        missing++;
      }
    }
    if (missing > 0) {
      throw ArgumentErrors.missing(rt, frame, 0, required, "positional", missing);
    }
    for (int i = Math.max(count, required); i < shape.argCount(); i++) {
      if (get(i) == null) {
        set(i, Runtime.owned(function.defaults.items[i - required]));
      }
    }
    fillKeywordDefaults();
  }

  private void fillKeywordDefaults() {
    int first = shape.argCount();
    int end = first + shape.kwOnlyArgCount();
    int missing = 0;
    for (int i = first; i < end; i++) {
      if (get(i) == null) {
        StrObject name = (StrObject) code.localsPlusNames.items[i];
        HeapObject value = function.kwDefaults == null ? null : function.kwDefaults.borrow(name);
        if (value == null) {
          missing++;
        } else {
          set(i, Runtime.owned(value));
        }
      }
    }
    if (missing > 0) {
      throw ArgumentErrors.missing(rt, frame, first, end, "keyword-only", missing);
    }
  }
}
