/**
 * Reads the heap into views.
 *
 * <p>{@link org.heaplab.view.reading.LiveHeap} walks all that is reachable from an interpreter's
 * roots; {@code HeapTables}, {@code RefDiagrams} and {@code HolderLists} make one view each of it.
 * Nothing here changes the heap: no reference is added, no user code runs.
 */
package org.heaplab.view.reading;
