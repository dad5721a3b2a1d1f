/**
 * Reads the heap into views.
 *
 * <pre>
 *   LiveHeap      every live object by number; HeapGraph adds who refers to whom
 *   Dominators    who alone keeps whom alive, and so what each object retains
 *   Paths         how Python would write an object; RootPaths: the way from a root to it
 *   Machinery     what a notebook made without meaning to: tables leave it out and say so
 *   HeapSnapshot  objects, counts and generations at one point, for HeapDiffs
 * </pre>
 *
 * <p>On these stand the readers, one for each view: {@code HeapTables}, {@code RefDiagrams}, {@code
 * HolderLists}, {@code Reasons}, {@code Layouts}, {@code PoolMaps}, {@code FreeListReading}, {@code
 * CollectorStates}, {@code GcPlans}, {@code Timelines}, {@code HeapDiffs}.
 *
 * <p>Nothing here changes the heap: no reference is added, no user code runs. A walk writes its
 * numbers into {@link org.heaplab.heap.HeapObject#walkIndex}, which means nothing to anybody else;
 * so a view may be read while the collector or a built-in function is at work.
 */
package org.heaplab.view.reading;
