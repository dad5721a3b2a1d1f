/**
 * The course in a notebook: what has run so far, heaps on which it is run again, and the commands
 * {@code %%predict}, {@code %model}, {@code %lang} and those of exercises.
 */
package org.heaplab.session.course;
