package org.heaplab.types;

import org.heaplab.heap.BlockVisitor;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.Text;

/**
 * {@code str}.
 *
 * <pre>
 *   +16  length     8
 *   +24  hash       8      -1 until asked for
 *   +32  state      8      interned, kind, compact, ascii
 *   +40  characters        length + 1 bytes: ASCII
 *   +56  characters        (length + 1) × kind bytes: else
 * </pre>
 *
 * <p>3.11 has 8 bytes more before the characters ({@code wstr}), 16 where they are not ASCII. An
 * instance of a subclass has its characters in a block of their own.
 *
 * @see "Include/cpython/unicodeobject.h (3.13)"
 */
public final class StrObject extends HeapObject {

  /** Grows where nobody else holds the string, and nobody has asked for its hash. */
  public Text text;

  /** Known by the table of interned strings, which owns no reference. */
  boolean interned;

  private long hash = -1;

  /** Bytes of the UTF-8 form with its closing 0, once it is kept; ASCII is its own. */
  private int utf8Bytes;

  /** A subclass's characters, or the UTF-8 form that is kept; 0 for neither. */
  private long dataAddress;

  StrObject(Text text) {
    this.text = text;
  }

  /** Of a subclass. */
  static StrObject create(Runtime rt, TypeObject type, Text text) {
    StrObject str = new StrObject(text);
    long data = rt.heap.allocate(dataBytes(text));
    try {
      rt.allocate(str, type, 0);
    } catch (RuntimeException e) {
      rt.heap.free(data);
      throw e;
    }
    str.dataAddress = data;
    return str;
  }

  /** Whether it is the one string of its value that the table of interned strings has. */
  public boolean isInterned() {
    return interned;
  }

  /**
   * One of the strings of one Latin-1 character, which exist before the program starts; from 3.12
   * on their UTF-8 form does too.
   */
  /** One that {@code _PyRuntime} holds. */
  static StrObject createInRuntime(Runtime rt, Text text, int offset) {
    StrObject str = new StrObject(text);
    rt.initInRuntime(str, rt.types.str, offset);
    return str;
  }

  static StrObject createCharacter(Runtime rt, int point) {
    StrObject str = new StrObject(Text.ofCodePoint(point));
    if (point >= 0x80 && rt.build.strings().utf8OfCharacters()) {
      str.utf8Bytes = 3;
    }
    return str;
  }

  public long hash() {
    long h = hash;
    if (h == -1) {
      h = text.hash();
      hash = h;
    }
    return h;
  }

  /**
   * Whether appending may change it.
   *
   * @see "unicode_modifiable in Objects/unicodeobject.c (3.13)"
   */
  private boolean isModifiable(Runtime rt) {
    return refcount == 1 && hash == -1 && !interned && type == rt.types.str;
  }

  /** Whether the characters of another string fit behind its own without making these wider. */
  private boolean hasRoomFor(StrObject right) {
    return right.text.kind() <= text.kind() && (!text.isAscii() || right.text.isAscii());
  }

  /**
   * Appends to a string, in place if it can be; both are exact.
   *
   * @param left taken over
   * @return owned
   * @see "PyUnicode_Append in Objects/unicodeobject.c (3.13)"
   */
  public static HeapObject append(Runtime rt, StrObject left, StrObject right) {
    boolean bothFull = !left.text.isEmpty() && !right.text.isEmpty();
    if (!bothFull || !left.isModifiable(rt) || !left.hasRoomFor(right)) {
      HeapObject result = StrType.concat(rt, left, right);
      rt.heap.decref(left);
      return result;
    }
    Text whole = left.text.concat(right.text);
    rt.heap.resize(left, bytes(rt, whole));
    left.text = whole;
    return left;
  }

  private static long dataBytes(Text text) {
    return ((long) text.length() + 1) * text.kind();
  }

  /** Bytes of a str that is no subclass's. */
  static long bytes(Runtime rt, Text text) {
    long header =
        text.isAscii() ? rt.build.strings().asciiHeader() : rt.build.strings().compactHeader();
    return header + dataBytes(text);
  }

  @Override
  public long basicBytes() {
    Runtime rt = ((TypeObject) type).runtime();
    return isApart() ? rt.types.str.basicSize() + dataBytes(text) : bytes(rt, text) + utf8Bytes;
  }

  /** Whether the characters are not behind the header. */
  private boolean isApart() {
    return dataAddress != 0 && utf8Bytes == 0;
  }

  /** {@code PyUnicode_AsUTF8AndSize}: keeps the UTF-8 form, and answers its bytes. */
  int keepUtf8(Runtime rt) {
    byte[] encoded = Coding.encoded(rt, this, "utf-8", "strict");
    if (!text.isAscii() && utf8Bytes == 0 && dataAddress == 0) {
      dataAddress = rt.heap.allocate(encoded.length + 1L);
      utf8Bytes = encoded.length + 1;
    }
    return encoded.length;
  }

  @Override
  public void visitBlocks(BlockVisitor visitor) {
    if (dataAddress != 0) {
      visitor.visit(
          dataAddress,
          isApart() ? dataBytes(text) : utf8Bytes,
          isApart() ? "characters" : "UTF-8 form");
    }
  }

  @Override
  public void dealloc(Heap heap) {
    if (interned) {
      ((TypeObject) type).runtime().interned.forget(this);
    }
    if (dataAddress != 0) {
      heap.free(dataAddress);
    }
    heap.release(this);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
