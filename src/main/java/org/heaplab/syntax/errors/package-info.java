/**
 * Why a text is no Python, in CPython's words.
 *
 * <p>CPython parses twice: once to find that something is wrong, and once more with rules for
 * common mistakes, in an order that decides which of several complaints is heard. To give the same
 * answer, {@link org.heaplab.syntax.errors.Diagnosis} does the same from the statement on that the
 * grammar of {@code org.heaplab.syntax} turned down: {@link org.heaplab.syntax.errors.Matcher} is a
 * packrat parser with ordered choice, and each of the classes named {@code …Rules} holds a family
 * of rules as text, the sound ones next to the mistakes. {@link
 * org.heaplab.syntax.errors.RuleReader} says how they are written.
 *
 * <p>This is slower than the first parse by far, and is run for faulty texts alone. It knows all of
 * Python 3.13: a text that it takes uses something that Heaplab leaves out, and that is named.
 */
package org.heaplab.syntax.errors;
