package org.heaplab.course.exercise;

import org.heaplab.course.Words;

/**
 * What came of a check.
 *
 * @param why which expectation failed and what was found; null when all hold
 */
public record Judgement(Words why) {

  public static final Judgement RIGHT = new Judgement(null);

  public static Judgement wrong(String en, String zh) {
    return new Judgement(new Words(en, zh));
  }

  public boolean isRight() {
    return why == null;
  }
}
