package org.heaplab.view;

/** Everything that a command can show. */
public sealed interface View
    permits FreeLists,
        GcPlan,
        GcState,
        HeapDiff,
        HeapTable,
        Holders,
        Layout,
        Notice,
        PoolMap,
        RefDiagram,
        Steps,
        Timeline,
        Why {}
