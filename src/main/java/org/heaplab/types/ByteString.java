package org.heaplab.types;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.text.Text;

/** What bytes and bytearray share: a run of bytes. */
abstract class ByteString extends HeapObject {

  abstract int length();

  abstract byte at(int index);

  /** The bytes as they are now; not to be written to. */
  abstract byte[] bytes();

  /** The bytes as code points. */
  abstract Text text();

  /** A string of the same built-in kind, one that exists already where CPython looks for it. */
  abstract HeapObject like(Runtime rt, byte[] result);

  /** As {@link #like}, always new unless it is empty. */
  abstract HeapObject freshLike(Runtime rt, byte[] result);

  /** What a method returns that changes nothing: bytes themselves, a copy of a bytearray. */
  abstract HeapObject unchanged(Runtime rt);
}
