package org.heaplab.session.commands;

import java.util.List;
import java.util.Optional;
import org.heaplab.course.Language;

/** {@code %lang}. */
final class LangCommand implements Command {

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
    return option.isEmpty() ? Language.codes() : List.of();
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    Optional<String> word = arguments.atMostOne();
    if (word.isEmpty()) {
      desk.showText(desk.classroom().language().code());
      return;
    }
    desk.classroom()
        .language(
            Language.of(word.get())
                .orElseThrow(
                    () ->
                        new UsageError(
                            "%lang takes "
                                + Arguments.either(Language.codes())
                                + ", not '"
                                + word.get()
                                + "'.")));
  }
}
