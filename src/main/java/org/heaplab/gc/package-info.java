/**
 * The cyclic collector: CPython's algorithm on the lists that {@link org.heaplab.heap.GcState}
 * holds.
 *
 * <p>A collection of generation <i>n</i> goes through these phases:
 *
 * <pre>
 *   merge      younger generations join generation n                       Collector
 *   subtract   gc_refs = count less the references among the candidates    Reachability
 *   move       what nothing outside leads to is set apart                  Reachability
 *   promote    the others grow older, tuples and dicts are untracked       Collector
 *   weakrefs   cleared; callbacks of those that survive are called         WeakReferenceHandling
 *   finalize   each finalizer runs once; who is back is kept               GarbageDisposal
 *   clear      tp_clear breaks the cycles; counts do the rest              GarbageDisposal
 * </pre>
 *
 * <p>{@link org.heaplab.gc.Collector} is what the machine and the module {@code gc} talk to; {@link
 * org.heaplab.gc.GcHooks} is what it needs of them.
 *
 * <p>Left out: {@code tp_del}, the finalizer of extension types before PEP 442, which no type here
 * has; so nothing is ever uncollectable. Time: statistics show 0.0000s.
 */
package org.heaplab.gc;
