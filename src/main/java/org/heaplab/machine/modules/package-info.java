/**
 * The modules that code can import, one class each, and the table of them.
 *
 * <p>{@link org.heaplab.machine.modules.ModuleRegistry} makes a module when it is first imported. A
 * module in Java is a class with a {@code create} that lists its functions. One in Python is a file
 * {@code org/heaplab/modules/NAME.py} among the resources; {@link
 * org.heaplab.machine.modules.PythonModules} hands its code in, and it runs as any program does.
 * What CPython writes in C (such as {@code _functools}) is in Java here, what it writes in Python
 * is in Python, so that both leave the same objects on the heap.
 */
package org.heaplab.machine.modules;
