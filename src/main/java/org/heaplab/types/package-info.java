/**
 * CPython's types, one file each: state, layout, behaviour.
 *
 * <p>{@link org.heaplab.types.Runtime} is an interpreter's state without its evaluation loop: the
 * heap, the built-in types, the singletons, interned strings, small ints. {@link
 * org.heaplab.types.TypeObject} carries CPython's slots under CPython's names; {@link
 * org.heaplab.types.TypeBuilder} fills a built-in type's slots and dictionary. A type's file shows
 * its Java fields, what it owns ({@code visitReferences}), how it dies ({@code dealloc}), and a
 * {@code define} that lists its slots and methods.
 *
 * <p>What runs user code goes through {@link org.heaplab.types.Slots}: a slot of a class written in
 * Python calls a function object, and functions are run by the machine behind {@link
 * org.heaplab.types.UserCode}.
 *
 * <p>Ownership: a method that returns a {@code HeapObject} returns an owned reference, unless its
 * name begins with {@code borrow}; arguments are borrowed, unless the name begins with {@code
 * steal}.
 */
package org.heaplab.types;
