/**
 * The modules that code can import, one class each, and the table of them.
 *
 * <p>{@link org.heaplab.machine.modules.ModuleRegistry} makes a module when it is first imported. A
 * module in Java is a class with a {@code create} that lists its functions.
 */
package org.heaplab.machine.modules;
