package org.heaplab.machine;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.heaplab.code.CodeUnit;
import org.heaplab.code.Constant;
import org.heaplab.code.Handler;
import org.heaplab.code.Instructions;
import org.heaplab.code.LocalKind;
import org.heaplab.code.Opcode;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.BytesObject;
import org.heaplab.types.CodeObject;
import org.heaplab.types.ComplexObject;
import org.heaplab.types.FloatObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.SetObject;
import org.heaplab.types.StrObject;
import org.heaplab.types.TupleObject;
import org.heaplab.types.text.Text;

/** Puts compiled code on the heap. Constants that the compiler made one are one object there. */
final class CodeLoader {

  private final Runtime rt;

  /** Borrowed from the code objects made here. */
  private final IdentityHashMap<Constant, HeapObject> made = new IdentityHashMap<>();

  /** Holds the literals; null for code whose tree is gone. */
  private final SyntaxTree tree;

  private final Set<Constant> literals;

  /** Of all the code of one text; null before the first. */
  private StrObject filename;

  private CodeLoader(Runtime rt, SyntaxTree tree, Set<Constant> literals) {
    this.rt = rt;
    this.tree = tree;
    this.literals = literals;
  }

  /**
   * An owned code object.
   *
   * @param tree is to hold the literals; null for code whose tree is gone
   */
  static CodeObject load(Runtime rt, CodeUnit unit, SyntaxTree tree) {
    CodeLoader loader = new CodeLoader(rt, tree, unit.literals());
    CodeObject code = loader.code(unit);
    loader.made.values().forEach(rt.heap::decref);
    return code;
  }

  private CodeObject code(CodeUnit unit) {
    StrObject[] strings = {filename(unit.filename()), name(unit.name()), name(unit.qualname())};
    HeapObject[] tables = {constant(unit.lineTable()), constant(unit.exceptionTableBytes())};
    return CodeObject.steal(
        rt,
        shape(unit),
        (TupleObject) constant(unit.constants()),
        names(unit.names()),
        names(unit.localsPlusNames()),
        strings,
        tables);
  }

  /** Dies with the last code that has it; of 3.13 on it is interned all the same. */
  private StrObject filename(String text) {
    if (filename == null) {
      StrObject made = rt.newStr(Text.of(text));
      filename = rt.build.since(13) ? rt.intern(made) : made;
      if (filename != made) {
        filename.incref();
        rt.heap.decref(made);
      }
      return filename;
    }
    filename.incref();
    return filename;
  }

  private StrObject name(String text) {
    return rt.internName(Text.of(text));
  }

  private TupleObject names(Constant.Tuple names) {
    for (Constant item : names.items()) {
      made.computeIfAbsent(item, key -> name(((Constant.Str) key).value()));
    }
    return (TupleObject) constant(names);
  }

  /** The object of a constant, owned. */
  private HeapObject constant(Constant constant) {
    if (constant instanceof Constant.Code code) {
      return code(code.unit());
    }
    HeapObject known = made.get(constant);
    if (known == null) {
      known = intern(constant, create(constant));
      made.put(constant, known);
    }
    return Runtime.owned(known);
  }

  /** Takes over an object that the tree holds; the code has another where that is interned. */
  private HeapObject intern(Constant constant, HeapObject written) {
    if (tree != null && literals.contains(constant)) {
      tree.hold(written);
    }
    if (!(constant instanceof Constant.Str str) || !str.interned()) {
      return written;
    }
    HeapObject interned = Runtime.owned(rt.intern((StrObject) written));
    rt.heap.decref(written);
    return interned;
  }

  private HeapObject create(Constant constant) {
    if (constant instanceof Constant.Str str) {
      return rt.newStr(Text.of(str.value()));
    }
    if (constant instanceof Constant.Int number) {
      return LongObject.of(rt, number.value());
    }
    if (constant instanceof Constant.Float number) {
      return FloatObject.of(rt, number.value());
    }
    if (constant instanceof Constant.Tuple tuple) {
      return TupleObject.steal(rt, all(tuple.items()));
    }
    if (constant instanceof Constant.Bool bool) {
      return rt.bool(bool.value());
    }
    return createRare(constant);
  }

  private HeapObject createRare(Constant constant) {
    if (constant instanceof Constant.Bytes bytes) {
      return BytesObject.of(rt, toArray(bytes.value()));
    }
    if (constant instanceof Constant.Complex number) {
      return ComplexObject.of(rt, number.real(), number.imaginary());
    }
    if (constant instanceof Constant.FrozenSet set) {
      return frozenset(all(set.items()));
    }
    return Runtime.owned(constant instanceof Constant.Ellipsis ? rt.ellipsis : rt.none);
  }

  /** Built twice, as CPython's compiler does, which shows in its order; takes over the items. */
  private HeapObject frozenset(HeapObject[] items) {
    SetObject first = SetObject.frozen(rt, items);
    SetObject result = SetObject.frozen(rt, first.keysInOrder());
    rt.heap.decref(first);
    for (HeapObject item : items) {
      rt.heap.decref(item);
    }
    return result;
  }

  private HeapObject[] all(List<Constant> constants) {
    HeapObject[] items = new HeapObject[constants.size()];
    for (int i = 0; i < items.length; i++) {
      items[i] = constant(constants.get(i));
    }
    return items;
  }

  private static byte[] toArray(List<Byte> bytes) {
    byte[] result = new byte[bytes.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = bytes.get(i);
    }
    return result;
  }

  private static CodeObject.Shape shape(CodeUnit unit) {
    Instructions instructions = unit.instructions();
    int size = instructions.size();
    int[] offsets = new int[size + 1];
    int[] positions = new int[4 * size];
    for (int i = 0; i < size; i++) {
      offsets[i] = instructions.offset(i);
      positions[4 * i] = instructions.line(i);
      positions[4 * i + 1] = instructions.endLine(i);
      positions[4 * i + 2] = instructions.column(i);
      positions[4 * i + 3] = instructions.endColumn(i);
    }
    offsets[size] = instructions.codeUnitsLength();
    int[] kinds = unit.localsPlusKinds().stream().mapToInt(Integer::intValue).toArray();
    return new CodeObject.Shape(
        unit.argCount(),
        unit.posOnlyArgCount(),
        unit.kwOnlyArgCount(),
        unit.flags(),
        unit.stackSize(),
        unit.firstLine(),
        count(kinds, LocalKind.CO_FAST_CELL),
        count(kinds, LocalKind.CO_FAST_FREE),
        withCommands(unit),
        offsets,
        positions,
        handlers(unit.exceptionTable()),
        kinds,
        firstResume(instructions),
        () -> Bytecode.of(instructions));
  }

  /** The code, with an instruction of its own where a name stands for a command. */
  private static int[] withCommands(CodeUnit unit) {
    int[] code = unit.instructions().code();
    int[] result = code;
    for (int i = 0; i < code.length; i++) {
      int number = commandAt(unit, code[i]);
      if (number >= 0) {
        result = result == code ? code.clone() : result;
        result[i] = Opcode.COMMAND | number << 8;
      }
    }
    return result;
  }

  private static int commandAt(CodeUnit unit, int instruction) {
    int opcode = Opcode.of(instruction);
    int argument = Opcode.argument(instruction);
    if (opcode == Opcode.LOAD_GLOBAL) {
      return CommandNames.number(unit.name(argument >> 1));
    }
    return opcode == Opcode.LOAD_NAME ? CommandNames.number(unit.name(argument)) : -1;
  }

  private static int count(int[] kinds, int bit) {
    int count = 0;
    for (int kind : kinds) {
      count += (kind & bit) != 0 ? 1 : 0;
    }
    return count;
  }

  private static int[] handlers(List<Handler> table) {
    int[] result = new int[5 * table.size()];
    int i = 0;
    for (Handler handler : table) {
      result[i++] = handler.start();
      result[i++] = handler.end();
      result[i++] = handler.target();
      result[i++] = handler.depth();
      result[i++] = handler.lasti() ? 1 : 0;
    }
    return result;
  }

  private static int firstResume(Instructions instructions) {
    int[] code = instructions.code();
    int i = 0;
    while (Opcode.of(code[i]) != Opcode.RESUME) {
      i++;
    }
    return i;
  }
}
