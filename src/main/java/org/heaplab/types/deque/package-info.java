/**
 * {@code collections.deque}: blocks of 64 elements, linked to both sides.
 *
 * <p>{@link org.heaplab.types.deque.DequeObject} is the structure, {@link
 * org.heaplab.types.deque.DequeRotation} moves elements around its ends, {@link
 * org.heaplab.types.deque.DequeType} and {@link org.heaplab.types.deque.DequeMethods} say what it
 * can do. The counter {@code state} (here {@code changes}) changes with every change of the
 * elements, so that iterators and searches notice.
 *
 * @see "Modules/_collectionsmodule.c (3.13)"
 */
package org.heaplab.types.deque;
