/**
 * Jupyter's side of Heaplab: sockets, requests, output, interrupts, life and death of the process.
 *
 * <p>One thread owns each socket:
 *
 * <pre>
 * thread      socket            does
 * cells       shell, stdin      takes a request, runs it on a large stack, replies: no hand-over
 * control     control           interrupt, shutdown, kernel_info while a cell runs
 * iopub       iopub (XPUB)      sends what the others queued; welcomes subscribers; flushes output
 * heartbeat   heartbeat         echoes
 * </pre>
 *
 * <p>{@link org.heaplab.kernel.IoPub} alone has a queue, since everyone publishes. Anything thrown
 * by a request becomes its reply (see {@link org.heaplab.kernel.Faults}), and the loop goes on.
 * Messages are JSON trees or the content classes of jupyter-jvm-basekernel; its sockets, loops and
 * header classes are left out, because they lose messages and die of a bad one.
 *
 * <p>Left out of the protocol: comms (refused), the debugger, subshells, and the {@code ipc}
 * transport, since jeromq has no Unix sockets.
 */
package org.heaplab.kernel;
