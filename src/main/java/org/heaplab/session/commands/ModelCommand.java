package org.heaplab.session.commands;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heaplab.course.Language;
import org.heaplab.course.Words;
import org.heaplab.course.model.MistakenModel;
import org.heaplab.course.model.Models;
import org.heaplab.view.Notice;

/** {@code %model}. */
final class ModelCommand implements Command {

  private static final String OFF = "off";

  @Override
  public String name() {
    return "model";
  }

  @Override
  public String usage() {
    return "model [NAME|off]";
  }

  @Override
  public String help() {
    return "Starts a fresh heap that is wrong on purpose, in the way a known misconception has it;"
        + " without a name it lists them, off goes back to CPython's.\n%model assignment-copies";
  }

  @Override
  public boolean startsHeap() {
    return true;
  }

  @Override
  public List<String> words(String option, Desk desk) {
    return option.isEmpty() ? names().toList() : List.of();
  }

  private static Stream<String> names() {
    return Stream.concat(Models.all().stream().map(MistakenModel::name), Stream.of(OFF));
  }

  @Override
  public void run(Arguments arguments, Desk desk) {
    Optional<String> name = arguments.atMostOne();
    if (name.isEmpty()) {
      desk.show(list(desk.classroom().language()));
    } else if (name.get().equals(OFF)) {
      desk.startHeap(Optional.empty());
    } else {
      desk.startHeap(Optional.of(named(name.get())));
    }
  }

  private static MistakenModel named(String name) {
    return Models.named(name)
        .orElseThrow(
            () ->
                new UsageError(
                    "There is no model "
                        + name
                        + "."
                        + Spelling.question(name, names().toList(), "")
                        + " %model lists them."));
  }

  private static Notice list(Language language) {
    Words lead = new Words("Heaps that are wrong on purpose", "故意出错的堆");
    String[] lines =
        Models.all().stream()
            .map(model -> "`" + model.name() + "`: " + model.belief().in(language))
            .toArray(String[]::new);
    return Notice.of(Notice.Kind.INFO, lead.in(language), lines);
  }
}
