package org.heaplab.session.commands;

import java.util.List;
import java.util.Optional;
import org.heaplab.course.Language;

/** {@code %lang}. */
final class LangCommand implements Command {

  private static final List<String> WORDS = List.of("en", "zh");

  @Override
  public String name() {
    return "lang";
  }

  @Override
  public String usage() {
    return "lang en|zh";
  }

  @Override
  public String help() {
    return "Chooses the language in which the course answers.\n%lang zh";
  }

  @Override
  public List<String> words(String option, Desk desk) {
    return option.isEmpty() ? WORDS : List.of();
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    Optional<String> word = arguments.atMostOne();
    if (word.isEmpty()) {
      desk.showText(WORDS.get(desk.classroom().language().ordinal()));
      return;
    }
    int chosen = WORDS.indexOf(word.get());
    if (chosen < 0) {
      throw new UsageError(
          "%lang takes " + Arguments.either(WORDS) + ", not '" + word.get() + "'.");
    }
    desk.classroom().language(Language.values()[chosen]);
  }
}
