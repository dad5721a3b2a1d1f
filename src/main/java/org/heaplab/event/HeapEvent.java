package org.heaplab.event;

/** One thing that happened on a heap. */
public sealed interface HeapEvent permits MemoryEvent, ObjectEvent, CollectorEvent {}
