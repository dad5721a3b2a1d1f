/**
 * Objects, their counts and who owns them.
 *
 * <p>{@link org.heaplab.heap.HeapObject} is CPython's {@code PyObject} with its {@code PyGC_Head}:
 * an address, a count, a type, two links. {@link org.heaplab.heap.Heap} hands out blocks of the
 * allocator, frees what nobody holds any more, keeps the free lists and the trash can. {@link
 * org.heaplab.heap.GcState} holds the generations that the collector (one layer up) works on.
 *
 * <p>Counts are kept by hand, as in CPython: who stores a reference owns it and says so in {@link
 * org.heaplab.heap.HeapObject#visitReferences}. Java's own collector only takes back the Java
 * objects; it never decides what a cell sees.
 *
 * <p>Left out: threads, the limited API, debug hooks of the allocator.
 */
package org.heaplab.heap;
