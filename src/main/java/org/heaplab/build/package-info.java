/**
 * What differs between CPython versions, and the numbers that a build of CPython fixes.
 *
 * <p>{@link org.heaplab.build.CPython} is one version as a value: {@code CPython.V3_13.gc()} holds
 * the collector's thresholds, {@code freeLists()} the limits of the free lists, and so on, a small
 * record for each theme. What is the same in all three versions stands in a class of constants
 * ({@link org.heaplab.build.Obmalloc}, {@link org.heaplab.build.ObjectLayout}). Every number comes
 * from the headers or from a live interpreter, and a test asks the live one again where it is
 * installed. All are for 64-bit Linux, without the debug and free-threaded builds.
 *
 * <p>{@link org.heaplab.build.SimulatorBug} stands here because every other package may need it.
 */
package org.heaplab.build;
