/**
 * The facts that a heap reports, as immutable records in the past tense.
 *
 * <p>{@link org.heaplab.event.HeapEvent} is a closed choice; each part of the machine has its own
 * sealed part of it ({@link org.heaplab.event.MemoryEvent} is the allocator's). Events tell what
 * happened and never what it looks like. A heap without a {@link org.heaplab.event.HeapListener}
 * makes no event at all: whoever reports asks {@code listener != null} first.
 */
package org.heaplab.event;
