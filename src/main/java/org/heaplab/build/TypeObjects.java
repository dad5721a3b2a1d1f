package org.heaplab.build;

/**
 * What type objects are held by, and how calls of them and of functions pass their arguments.
 *
 * @param startCount references that the modules of the start hold of a heap type of theirs
 * @param hookIsBound whether {@code __getattr__} is bound for its call (before 3.12)
 * @param packsExtremes whether {@code min} and {@code max} take their arguments as a tuple (before
 *     3.13)
 * @param vectorcallsMore whether {@code int}, {@code str} and {@code methodcaller} make no tuple
 *     for their arguments (3.13 on)
 * @param inlinesStarCalls whether {@code f(*args)} runs a Python function in the running loop (3.12
 *     on)
 */
public record TypeObjects(
    int startCount,
    boolean hookIsBound,
    boolean packsExtremes,
    boolean vectorcallsMore,
    boolean inlinesStarCalls) {

  static final TypeObjects V3_11 = new TypeObjects(6, true, true, false, false);
  static final TypeObjects V3_12 = new TypeObjects(6, false, true, false, true);
  static final TypeObjects V3_13 = new TypeObjects(6, false, false, true, true);
}
