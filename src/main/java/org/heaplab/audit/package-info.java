/**
 * The independent witness: it walks the whole heap and proves that its books agree.
 *
 * <p>{@link org.heaplab.audit.HeapAudit} finds every live object by itself, from the roots and the
 * generations, and then asks:
 *
 * <pre>
 *   counts       every count equals the references that live objects and roots hold   CountCheck
 *   names        what an object tells by name is what it owns                         NameCheck
 *   blocks       every block in use is claimed exactly once; no claim is free         BlockCheck
 *   pools        header, free list and class list of each pool agree                  PoolCheck
 *   arenas       the vector, its lists and its numbers agree                          ArenaCheck
 *   generations  every tracked object is on one list, linked both ways                GenerationCheck
 *   weak refs    every referent lists exactly the references to it                    WeakReferenceCheck
 *   free lists   shells are in blocks of their own, and no object lives there         BlockCheck
 * </pre>
 *
 * <p>Nothing of the allocator or the collector is used. The allocator's memory is read word by
 * word, as a debugger would read CPython's ({@link org.heaplab.audit.Memory}), with offsets from
 * CPython's headers. What is wrong is told in sentences ({@link org.heaplab.audit.Findings}).
 *
 * <p>It is meant for the time between two instructions. Inside a built-in function, references that
 * only Java variables hold would be missed.
 */
package org.heaplab.audit;
