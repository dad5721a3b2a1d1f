package org.heaplab.build;

/**
 * Objects that are never freed, whatever their count.
 *
 * @param exists whether there are such objects (PEP 683); before them, what is allocated statically
 *     begins with a high count and is counted as usual
 * @param byIntern whether {@code sys.intern} makes the string immortal
 * @param startCount the count that a static type or singleton begins with where it is not immortal
 * @param refcount the count of an immortal object, which does not change and is what {@code
 *     sys.getrefcount} answers; before there were any, the count that a static object begins with
 * @see <a href="https://github.com/python/cpython/blob/3.13/Include/object.h">object.h</a>
 */
public record Immortality(boolean exists, boolean byIntern, int startCount, long refcount) {

  /** Where there are immortal objects: all that is static. */
  static Immortality since312(boolean byIntern) {
    return new Immortality(true, byIntern, 0, 0xffff_ffffL);
  }
}
