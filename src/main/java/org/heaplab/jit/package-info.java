/**
 * Compiles Python code that runs often to methods of the JVM, which the JVM's own compiler makes
 * quick.
 *
 * <p>{@link org.heaplab.jit.JitCompiler} makes a hidden class for a code object. Its one method
 * does what the evaluation loop would do with each instruction: the value stack, the counts and the
 * frame are as they would be wherever anybody can look, so nothing but time tells the two apart.
 * What goes away is the dispatch, and the pushing of operands that are only looked at.
 *
 * <p>Calls do not nest in Java: the method returns when another frame is to go on, and is entered
 * again where its frame stands. Frames whose lines are traced are never compiled.
 */
package org.heaplab.jit;
