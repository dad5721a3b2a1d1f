/**
 * The {@code %} commands, one class each.
 *
 * <p>A {@link org.heaplab.session.commands.Command} has a name, a help text, options, and the words
 * that Tab proposes; {@link org.heaplab.session.commands.Commands} finds it by name. What it shows
 * goes to a {@link org.heaplab.session.commands.Desk}, which also gives it the machine, the values
 * of expressions, snapshots and history. A command that starts a fresh heap runs before the rest of
 * its cell is compiled. What cannot be done as it was written is a {@link
 * org.heaplab.session.commands.UsageError}: one sentence, with the nearest right spelling.
 */
package org.heaplab.session.commands;
