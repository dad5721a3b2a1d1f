package org.heaplab.course;

/** A text in every language of the course. */
public record Words(String en, String zh) {

  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
