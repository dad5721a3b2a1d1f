/**
 * The tree of a cell, as plain records.
 *
 * <p>Names and shapes are those of CPython's {@code ast} module, so that a tree can be compared
 * with {@code ast.dump}. What Heaplab's Python leaves out ({@code async}, {@code match}, {@code
 * type}, {@code except*}) has no record here: the parser says so in one sentence.
 */
package org.heaplab.syntax.tree;
