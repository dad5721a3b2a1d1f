/**
 * The memory: CPython's object allocator on simulated addresses.
 *
 * <pre>
 *  [ int ] [ dict ] [ list ] … free lists of the types        org.heaplab.heap, types
 * +2  PyObject_Malloc                                          {@link org.heaplab.pymalloc.PyMalloc}
 * +1  PyMem_RawMalloc ─ malloc                                 {@link org.heaplab.pymalloc.SystemHeap}
 *  0  address space                                            AddressSpace
 * </pre>
 *
 * <p><b>Strategy.</b> Requests of 1 to 512 bytes fall into 32 size classes, 16 bytes apart. A
 * <i>pool</i> of 16 KiB serves one class at a time and keeps its freed blocks in a list, last freed
 * first. An <i>arena</i> of 1 MiB lends pools to the classes and takes back those without a block
 * in use. The fullest arena lends first, so that the others may empty and go back to the system.
 * Nothing is touched before it is needed: blocks, pools and arenas are carved off one by one.
 *
 * <p><b>What is true here as there.</b> Which block a request gets is CPython's choice, step by
 * step: a sequence of requests gives the same blocks in the same pools in the same order. The
 * places of arenas are fixed, and all else that the system decides ({@code SystemHeap}) is a model.
 *
 * <p><b>The trick.</b> There is no memory. A pool has eight words of header and a short for each
 * block, a few hundred bytes for its 16 KiB; the contents of blocks are Java objects elsewhere. So
 * this knows what CPython cannot, whether a block is in use, and says so when one is freed twice.
 *
 * <p>The algorithm has not changed from 3.11 to 3.13, so nothing here asks for the version.
 */
package org.heaplab.pymalloc;
