package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.Arguments;
import org.heaplab.types.BinaryOp;
import org.heaplab.types.Calls;
import org.heaplab.types.LengthHint;
import org.heaplab.types.LongObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.Numbers;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.SequenceSearch;
import org.heaplab.types.Sequences;
import org.heaplab.types.Slots;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeObject;
import org.heaplab.types.operator.AttrGetter;
import org.heaplab.types.operator.ItemGetter;
import org.heaplab.types.operator.MethodCaller;

/**
 * {@code _operator}: the operators as functions. {@code operator} is written in Python on top of
 * it.
 *
 * @see "Modules/_operator.c (3.13)"
 */
final class OperatorModule {

  /** By {@link BinaryOp}'s numbers. */
  private static final String[] BINARY = {
    "add",
    "and_",
    "floordiv",
    "lshift",
    "matmul",
    "mul",
    "mod",
    "or_",
    "pow",
    "rshift",
    "sub",
    "truediv",
    "xor"
  };

  private static final String[] COMPARISONS = {"lt", "le", "eq", "ne", "gt", "ge"};

  private OperatorModule() {}

  static ModuleObject create(Machine machine) {
    Runtime rt = machine.rt;
    ModuleBuilder module = new ModuleBuilder(rt, "_operator");
    addOperators(module);
    addUnary(module);
    addContainers(module);
    module
        .constant("itemgetter", rt.types.addLate("operator.itemgetter", ItemGetter::define))
        .constant("attrgetter", rt.types.addLate("operator.attrgetter", AttrGetter::define))
        .constant("methodcaller", rt.types.addLate("operator.methodcaller", MethodCaller::define))
        .functionVarargs("call", OperatorModule::call);
    return module.build();
  }

  private static void addOperators(ModuleBuilder module) {
    for (int i = 0; i < BINARY.length; i++) {
      int op = i;
      int inPlace = op + BinaryOp.INPLACE;
      String name = "i" + BINARY[i].replace("_", "");
      binary(module, BINARY[i], (rt, a, b) -> Numbers.binary(rt, a, b, op));
      binary(module, name, (rt, a, b) -> Numbers.binary(rt, a, b, inPlace));
    }
    for (int i = 0; i < COMPARISONS.length; i++) {
      int op = i;
      binary(module, COMPARISONS[i], (rt, a, b) -> Objects.richCompare(rt, a, b, op));
    }
    binary(module, "is_", (rt, a, b) -> rt.bool(a == b));
    binary(module, "is_not", (rt, a, b) -> rt.bool(a != b));
  }

  private static void binary(ModuleBuilder module, String name, Slots.BinaryFunc function) {
    module.function(name, "a, b, /", (rt, self, args) -> function.call(rt, args[0], args[1]));
  }

  private static void addUnary(ModuleBuilder module) {
    unary(module, "neg", (rt, o) -> Numbers.unary(rt, o, typeOf(o).nbNegative, "unary -"));
    unary(module, "pos", (rt, o) -> Numbers.unary(rt, o, typeOf(o).nbPositive, "unary +"));
    unary(module, "inv", (rt, o) -> Numbers.unary(rt, o, typeOf(o).nbInvert, "unary ~"));
    unary(module, "invert", (rt, o) -> Numbers.unary(rt, o, typeOf(o).nbInvert, "unary ~"));
    unary(module, "abs", (rt, o) -> Numbers.unary(rt, o, typeOf(o).nbAbsolute, "abs()"));
    unary(module, "index", Numbers::exactIndex);
    unary(module, "not_", (rt, o) -> rt.bool(!Objects.isTrue(rt, o)));
    unary(module, "truth", (rt, o) -> rt.bool(Objects.isTrue(rt, o)));
  }

  private static void unary(ModuleBuilder module, String name, Slots.UnaryFunc function) {
    module.functionO(name, (rt, self, o) -> function.call(rt, o));
  }

  private static TypeObject typeOf(HeapObject o) {
    return (TypeObject) o.type;
  }

  private static void addContainers(ModuleBuilder module) {
    binary(module, "concat", (rt, a, b) -> Sequences.concat(rt, a, b, false));
    binary(module, "iconcat", (rt, a, b) -> Sequences.concat(rt, a, b, true));
    binary(module, "contains", (rt, a, b) -> rt.bool(Sequences.contains(rt, a, b)));
    binary(module, "countOf", (rt, a, b) -> LongObject.ofSize(rt, SequenceSearch.count(rt, a, b)));
    binary(module, "indexOf", (rt, a, b) -> LongObject.ofSize(rt, SequenceSearch.index(rt, a, b)));
    binary(module, "getitem", Sequences::getItem);
    module.function(
        "setitem",
        "a, b, c, /",
        (rt, self, args) -> {
          Sequences.setItem(rt, args[0], args[1], args[2]);
          return Runtime.owned(rt.none);
        });
    binary(
        module,
        "delitem",
        (rt, a, b) -> {
          Sequences.deleteItem(rt, a, b);
          return Runtime.owned(rt.none);
        });
    module.function(
        "length_hint",
        "obj, default=0, /",
        (rt, self, args) ->
            LongObject.ofSize(rt, LengthHint.of(rt, args[0], Arguments.ssize(rt, args[1], 0))));
  }

  private static HeapObject call(
      Runtime rt, HeapObject self, HeapObject[] args, int from, int count, TupleObject keywords) {
    if (count == 0) {
      throw rt.typeError("call expected at least 1 argument, got 0");
    }
    return Calls.call(rt, args[from], args, from + 1, count - 1, keywords);
  }
}
