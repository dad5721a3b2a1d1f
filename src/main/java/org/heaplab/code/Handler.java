package org.heaplab.code;

/**
 * An entry of the exception table. Places are instruction indices.
 *
 * @param start the first instruction that it covers
 * @param end the first after them
 * @param target where an exception goes on
 * @param depth how deep the value stack is cut first
 * @param lasti whether the raising instruction's place is pushed before the exception
 */
public record Handler(int start, int end, int target, int depth, boolean lasti) {}
