package org.heaplab.view;

/**
 * How an object is called in a picture.
 *
 * @param address what {@code id()} returns
 * @param type the type's name, as in {@code type(x).__name__}
 * @param size in bytes, as {@code sys.getsizeof} has it: with the collector's head, without what
 *     the object points to
 */
public record ObjectLabel(long address, String type, long size) {}
