package org.heaplab.course;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** In which language the course speaks. */
public enum Language {
  EN("en"),
  ZH("zh");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /** As {@code %lang} takes it. */
  public String code() {
    return code;
  }

  public static List<String> codes() {
    return Arrays.stream(values()).map(Language::code).toList();
  }

  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}
