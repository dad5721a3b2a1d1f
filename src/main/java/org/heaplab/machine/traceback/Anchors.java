package org.heaplab.machine.traceback;

/**
 * The part of a marked place that is at fault: the operator, the brackets of a call or subscript.
 * It is marked with {@code ^}, the rest with {@code ~}. Lines from 0, columns in chars.
 */
record Anchors(int leftLine, int leftColumn, int rightLine, int rightColumn) {}
