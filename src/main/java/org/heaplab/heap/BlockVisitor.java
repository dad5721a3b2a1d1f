package org.heaplab.heap;

/** Is told each raw block that an object owns: its address, its size in bytes and its purpose. */
@FunctionalInterface
public interface BlockVisitor {
  void visit(long address, long bytes, String purpose);
}
