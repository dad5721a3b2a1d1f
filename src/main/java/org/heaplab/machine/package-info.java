/**
 * Runs compiled code on the heap.
 *
 * <p>{@link org.heaplab.machine.Machine} is one interpreter: it compiles, runs, and is what the
 * types call user code through. {@link org.heaplab.machine.EvalLoop} dispatches instructions; each
 * family of them has a class ({@code NameOps}, {@code CallOps} …) with one small method an opcode
 * that takes the frame and the height of its stack and answers the new height. {@link
 * org.heaplab.machine.Frame} is a running function: its variables and value stack lie in a {@link
 * org.heaplab.machine.DataStack}. A call of a Python function pushes a frame and goes on in the
 * same loop; only built-ins that call back nest Java calls.
 *
 * <p>Every slot of a value stack owns its reference, as in CPython. Before an instruction that may
 * raise, the frame's {@code sp} covers its operands, so that unwinding lets go of them.
 */
package org.heaplab.machine;
