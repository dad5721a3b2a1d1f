package org.heaplab.view;

/** Everything that a command can show. */
public sealed interface View permits HeapTable, Holders, RefDiagram {}
