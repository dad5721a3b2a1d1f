/**
 * A run's events folded into steps.
 *
 * <p>{@link org.heaplab.trace.Recorder} listens to a running machine: to the lines it reaches and
 * the calls that end ({@link org.heaplab.machine.LineListener}), and to the heap's events. From one
 * such moment to the next is a {@link org.heaplab.trace.Step}: where the code stood, what happened
 * meanwhile, and a snapshot of the heap afterwards. What a snapshot is, is the caller's business:
 * {@code view} takes diagrams.
 *
 * <p>Left out: going back in a run. A trace is recorded once, and looked at in any order.
 */
package org.heaplab.trace;
