/**
 * Mistaken models: what readers believe of Python's memory, each as a rule that rewrites a cell's
 * tree.
 *
 * <p>A prediction that is wrong in a known way is answered by the model that gives it. The
 * rewritten cell runs on a sound heap and calls functions of the module {@code _mistaken}, so a
 * model's heap can be drawn and audited like any other. What no rule on one cell's text can say (a
 * collector that works otherwise) is imitated by such functions, not built.
 */
package org.heaplab.course.model;
