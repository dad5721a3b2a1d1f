/**
 * The {@code %} commands, one class each.
 *
 * <p>A {@link org.heaplab.session.commands.Command} has a name, a help text and options; {@link
 * org.heaplab.session.commands.Commands} finds it by name. What it shows goes to a {@link
 * org.heaplab.session.commands.Desk}.
 */
package org.heaplab.session.commands;
