/**
 * The course: predictions and what answers a wrong one, mistaken models, exercises and their
 * checks, and the two languages in which they speak.
 *
 * <p>Nothing here knows a notebook: {@code session} hands in cells and answers as text.
 */
package org.heaplab.course;
