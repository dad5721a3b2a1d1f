package org.heaplab.types;

import java.util.Arrays;
import java.util.function.Supplier;
import org.heaplab.heap.BlockVisitor;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code code}: compiled instructions with the objects they name.
 *
 * <p>The collector does not know it: a constant can hold nothing that holds its code.
 *
 * @see "PyCodeObject in Include/cpython/code.h (3.13)"
 */
public final class CodeObject extends HeapObject {

  /** What does not own anything: shape and instructions. */
  public final Shape shape;

  /** Owned, as all that follows. */
  public final TupleObject consts;

  public final TupleObject names;
  public final TupleObject localsPlusNames;
  public final StrObject filename;
  public final StrObject name;
  public final StrObject qualname;

  /** {@code co_linetable}, {@code co_exceptiontable}: owned bytes. */
  private final HeapObject[] tables;

  /** {@code co_localspluskinds}: owned bytes. */
  private BytesObject kinds;

  /** What was asked of it before. */
  final CodeCache cache = new CodeCache();

  /** What the evaluation loop remembers at each instruction; holds no references. */
  public final Object[] caches;

  /** Calls and rounds of loops so far; what the evaluation loop makes of it is its own. */
  public int heat;

  /** {@code co_warmup}: runs and rounds of a loop until its instructions begin to adapt. */
  public int warmup;

  /** What runs it in place of the interpreter. */
  public Object compiled;

  /**
   * The plain numbers of a code object.
   *
   * @param code opcode | argument &lt;&lt; 8 each
   * @param offsets byte offset of each instruction in {@code co_code}, and its length last
   * @param positions line, end line, column, end column of each instruction
   * @param handlers start, end, target, depth, lasti (0 or 1) of each exception handler
   * @param localKinds bits of {@code co_localspluskinds}
   * @param resume index of the first RESUME
   * @param bytecode makes {@code co_code}
   */
  public record Shape(
      int argCount,
      int posOnlyArgCount,
      int kwOnlyArgCount,
      int flags,
      int stackSize,
      int firstLine,
      int cellCount,
      int freeCount,
      int[] code,
      int[] offsets,
      int[] positions,
      int[] handlers,
      int[] localKinds,
      int resume,
      Supplier<byte[]> bytecode) {

    /** The same instructions at other places of the source, and with other handlers. */
    Shape with(int[] newPositions, int[] newHandlers) {
      return new Shape(
          argCount,
          posOnlyArgCount,
          kwOnlyArgCount,
          flags,
          stackSize,
          firstLine,
          cellCount,
          freeCount,
          code,
          offsets,
          newPositions,
          newHandlers,
          localKinds,
          resume,
          bytecode);
    }

    /**
     * The same instructions with other numbers.
     *
     * @param numbers of arguments, positional-only and keyword-only ones, stack size, flags, first
     *     line
     */
    Shape with(int[] numbers) {
      return new Shape(
          numbers[0],
          numbers[1],
          numbers[2],
          numbers[4],
          numbers[3],
          numbers[5],
          cellCount,
          freeCount,
          code,
          offsets,
          positions,
          handlers,
          localKinds,
          resume,
          bytecode);
    }

    private byte[] kinds() {
      byte[] kinds = new byte[localKinds.length];
      for (int i = 0; i < kinds.length; i++) {
        kinds[i] = (byte) localKinds[i];
      }
      return kinds;
    }

    public int codeBytes() {
      return offsets[code.length];
    }

    /** The instruction that ends the preparations: the first RESUME. */
    public int firstResume() {
      return resume;
    }

    /**
     * Line, end line, column, end column at a byte offset in the code; null where none is known.
     */
    public int[] positionsAt(int lasti) {
      int found = Arrays.binarySearch(offsets, lasti);
      int i = found >= 0 ? found : -found - 2;
      return i < 0 || i >= code.length ? null : Arrays.copyOfRange(positions, 4 * i, 4 * i + 4);
    }

    public int line(int instruction) {
      return positions[4 * instruction];
    }
  }

  private CodeObject(
      Shape shape,
      TupleObject consts,
      TupleObject names,
      TupleObject localsPlusNames,
      StrObject[] strings,
      HeapObject[] tables) {
    this.shape = shape;
    this.consts = consts;
    this.names = names;
    this.localsPlusNames = localsPlusNames;
    this.filename = strings[0];
    this.name = strings[1];
    this.qualname = strings[2];
    this.tables = tables;
    this.caches = new Object[shape.code.length];
  }

  /**
   * Takes over all references.
   *
   * @param strings file name, name, qualified name
   * @param tables the line table and the exception table
   */
  public static CodeObject steal(
      Runtime rt,
      Shape shape,
      TupleObject consts,
      TupleObject names,
      TupleObject localsPlusNames,
      StrObject[] strings,
      HeapObject[] tables) {
    CodeObject code = new CodeObject(shape, consts, names, localsPlusNames, strings, tables);
    code.warmup = rt.build.adaptive().codeWarmup();
    TypeObject type = rt.types.code;
    code.kinds = BytesObject.fresh(rt, shape.kinds());
    rt.heap.allocateObject(code, type, type.basicSize() + shape.codeBytes());
    return code;
  }

  /** Arguments of every kind, {@code *args} and {@code **kwargs} included. */
  public int totalArgs() {
    int total = shape.argCount + shape.kwOnlyArgCount;
    if ((shape.flags & Flags.VARARGS) != 0) {
      total++;
    }
    return (shape.flags & Flags.VARKEYWORDS) != 0 ? total + 1 : total;
  }

  /** Whether a variable belongs to an enclosing function. */
  public boolean isFree(int variable) {
    return variable >= localsPlusCount() - shape.freeCount;
  }

  public int localsPlusCount() {
    return localsPlusNames.size();
  }

  /** Bits of {@code co_flags}. */
  public static final class Flags {
    public static final int OPTIMIZED = 0x1;
    public static final int NEWLOCALS = 0x2;
    public static final int VARARGS = 0x4;
    public static final int VARKEYWORDS = 0x8;
    public static final int NESTED = 0x10;
    public static final int GENERATOR = 0x20;

    private Flags() {}
  }

  /** Rounded up to whole words, as {@code code.__sizeof__} does. */
  @Override
  public long basicBytes() {
    return (type.basicSize() + shape.codeBytes() + 7) & ~7L;
  }

  /** What it keeps apart is not in its size. */
  @Override
  public long ownBytes() {
    return basicBytes();
  }

  /** {@code co_linetable}, borrowed. */
  HeapObject lineTable() {
    return tables[0];
  }

  /** {@code co_exceptiontable}, borrowed. */
  HeapObject exceptionTable() {
    return tables[1];
  }

  /** The line table, the exception table, the kinds of the locals, and what is kept of them. */
  void visitTables(ReferenceVisitor visitor) {
    visitor.visit(tables[0]);
    visitor.visit(tables[1]);
    visitor.visit(kinds);
    cache.visitReferences(visitor);
  }

  private HeapObject[] owned() {
    return new HeapObject[] {
      consts, names, localsPlusNames, filename, name, qualname, tables[0], tables[1], kinds
    };
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    for (HeapObject object : owned()) {
      visitor.visit(object);
    }
    cache.visitReferences(visitor);
  }

  @Override
  public void visitBlocks(BlockVisitor visitor) {
    cache.visitBlocks(visitor);
  }

  @Override
  public void dealloc(Heap heap) {
    if (weakrefs() != null) {
      WeakReferences.clearAll(((TypeObject) type).runtime(), this);
    }
    HeapObject[] owned = owned();
    heap.release(this);
    for (HeapObject object : owned) {
      heap.decref(object);
    }
    cache.free(heap);
  }
}
