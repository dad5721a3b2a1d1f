/**
 * Exercises: how an author writes one in a cell, and how an answer is judged.
 *
 * <p>An answer is never judged with "wrong" alone: a judgement says which expectation failed, what
 * was found, and what is so. Heaps are compared by shape, as the plain data of two diagrams, never
 * by address.
 */
package org.heaplab.course.exercise;
