/**
 * One notebook: its interpreter, its commands, completion and inspection.
 *
 * <p>{@link org.heaplab.session.Session} is all that the kernel knows of a notebook; {@link
 * org.heaplab.session.Output} is all that a notebook knows of the kernel.
 */
package org.heaplab.session;
