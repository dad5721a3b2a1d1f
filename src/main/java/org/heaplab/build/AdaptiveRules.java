package org.heaplab.build;

/**
 * How instructions adapt to the operands that they meet (PEP 659).
 *
 * @param codeWarmup runs and rounds of a loop after which a code object's instructions begin to
 *     adapt; 0 where they do from the start (3.12 on)
 * @param warmup a new instruction's counter, whose first attempt comes when it is 0
 * @param cooldown how many operands of other types a specialized instruction meets before it
 *     becomes a general one again
 * @param triesAtOnce whether it then tries to specialize with the operands it has (3.12 on);
 *     before, it waits
 * @param reusesFloats whether the result of two floats is written into an operand that dies with
 *     the instruction (3.12 on)
 * @see "Include/internal/pycore_code.h, Include/internal/pycore_backoff.h (3.13)"
 */
public record AdaptiveRules(
    int codeWarmup, int warmup, int cooldown, boolean triesAtOnce, boolean reusesFloats) {

  static final AdaptiveRules V3_11 = new AdaptiveRules(8, 0, 53, false, false);
  static final AdaptiveRules V3_12 = new AdaptiveRules(0, 1, 53, true, true);
}
