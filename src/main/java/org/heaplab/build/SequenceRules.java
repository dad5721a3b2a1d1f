package org.heaplab.build;

/**
 * What differs in lists, slices and their iterators.
 *
 * @param growsFromTables whether a list takes over a set's or dict's members as {@code append}
 *     would make room for them; before, it makes exactly the room they need
 * @param sortReversesEqualRuns whether {@code sort} takes a run of equal elements for a part of a
 *     falling one
 * @param slicesHash whether slices have a hash
 * @param compensatesSums whether {@code sum} keeps what floats lose
 * @param endedStaysReversed whether {@code reversed(list)} that has ended is made again by {@code
 *     reversed}, not by {@code iter}
 * @param namesSentinel whether {@code iter(x, y)} names its arguments {@code object, sentinel}
 * @param countsSplits whether {@code str.split} makes no more room than the text's length may need
 *     (3.12 on)
 * @param popFreesItems whether {@code list.pop} of the last item frees {@code ob_item}; before,
 *     that shrinks to nothing, but stays a block
 */
public record SequenceRules(
    boolean growsFromTables,
    boolean sortReversesEqualRuns,
    boolean slicesHash,
    boolean compensatesSums,
    boolean endedStaysReversed,
    boolean namesSentinel,
    boolean countsSplits,
    boolean popFreesItems) {

  /** {@code x[0:2] = 5}. */
  public String sliceNeedsIterable() {
    return growsFromTables
        ? "must assign iterable to extended slice"
        : "can only assign an iterable";
  }

  /** {@code iter(1, 2)}. */
  public String iterNeedsCallable() {
    return namesSentinel
        ? "iter(object, sentinel): object must be callable"
        : "iter(v, w): v must be callable";
  }

  /** {@code min([])}. */
  public String emptyExtreme(String function) {
    return function
        + (slicesHash ? "() iterable argument is empty" : "() arg is an empty sequence");
  }
}
