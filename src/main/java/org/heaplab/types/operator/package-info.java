/**
 * The callable objects of {@code operator}, a class each.
 *
 * <p>They hold what they were made with and ask the one argument of a call for it.
 *
 * @see "Modules/_operator.c (3.13)"
 */
package org.heaplab.types.operator;
