/**
 * Exceptions as CPython prints them when nobody catches them.
 *
 * <p>{@link org.heaplab.machine.traceback.ExceptionText} writes a whole report: the chain of causes
 * and contexts, each with its stack ({@link org.heaplab.machine.traceback.StackText}) and its last
 * line, suggestion and notes. 3.13 marks places as the module {@code traceback} does ({@code
 * FrameLines}); 3.11 and 3.12 as {@code Python/traceback.c} did ({@code OneLineCarets}), and all of
 * them leave the marks out or in of what is reported from {@code __del__} as that C code does.
 */
package org.heaplab.machine.traceback;
