/**
 * Shows a machine to the audit: its memory as words, its roots by name.
 *
 * <p>{@link org.heaplab.machine.witness.Witness} is the way in.
 */
package org.heaplab.machine.witness;
