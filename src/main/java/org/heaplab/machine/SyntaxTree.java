package org.heaplab.machine;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.build.CPython;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.types.BytesObject;

/**
 * The literals of a program's text. CPython frees a file's syntax tree when the code made of it has
 * run, and until then the tree holds each of them once more.
 *
 * @see "PyArena in Python/pyarena.c, run_mod in Python/pythonrun.c (3.13)"
 */
final class SyntaxTree {

  /** Owned. */
  private final List<HeapObject> held = new ArrayList<>();

  private final int holdsOfBytes;

  /** The tree of the code around, which runs on when this one's has ended; null without. */
  private final SyntaxTree outer;

  SyntaxTree(CPython build, SyntaxTree outer) {
    this.holdsOfBytes = build.parsing().holdsOfBytes();
    this.outer = outer;
  }

  SyntaxTree outer() {
    return outer;
  }

  /** Adds a reference. */
  void hold(HeapObject literal) {
    int times = literal instanceof BytesObject ? holdsOfBytes : 1;
    for (int i = 0; i < times; i++) {
      literal.incref();
      held.add(literal);
    }
  }

  void visitReferences(ReferenceVisitor visitor) {
    held.forEach(visitor::visit);
  }

  void free(Heap heap) {
    held.forEach(heap::decref);
    held.clear();
  }
}
