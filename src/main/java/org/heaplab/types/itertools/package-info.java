/**
 * The iterators of {@code itertools}, a class each.
 *
 * <p>{@link org.heaplab.types.itertools.ItertoolsTypes} makes their types when the module is
 * imported. Each class shows what its struct owns ({@code visitFields}), how the next element comes
 * about, and a {@code define} that lists its constructor and methods. {@link
 * org.heaplab.types.itertools.Combinatoric} is what the four that count through indices share.
 *
 * @see "Modules/itertoolsmodule.c (3.13)"
 */
package org.heaplab.types.itertools;
