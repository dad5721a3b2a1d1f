package org.heaplab.render.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heaplab.render.page.Rich.Span;
import org.heaplab.render.text.Format;
import org.heaplab.view.LeftOut;

/** The sentences that say what a view does not show, and which command shows it. */
public final class LeftOutNote {
  private LeftOutNote() {}

  /**
   * One note, or none when nothing was left out.
   *
   * @param opening such as "Left out"
   * @param verb what the command does to them, such as "shows"
   */
  public static List<Block> of(List<LeftOut> leftOut, String opening, String verb) {
    Map<String, List<String>> byCommand = new LinkedHashMap<>();
    for (LeftOut item : leftOut) {
      byCommand.computeIfAbsent(item.command(), c -> new ArrayList<>()).add(words(item));
    }
    List<Span> spans = new ArrayList<>();
    byCommand.forEach(
        (command, items) -> {
          String lead = spans.isEmpty() ? opening + ": " : " ";
          spans.add(Rich.text(lead + String.join(", and ", items) + ". "));
          spans.add(Rich.code(command));
          spans.add(Rich.text(" " + verb + " them."));
        });
    return spans.isEmpty() ? List.of() : List.of(new Block.Note(new Rich(spans)));
  }

  private static String words(LeftOut item) {
    if (item instanceof LeftOut.OfClass left) {
      return "class "
          + left.name()
          + " and the "
          + Format.counted(left.objects(), "object")
          + " that it brought ("
          + Format.size(left.bytes())
          + ")";
    } else if (item instanceof LeftOut.BeforeFirstCell left) {
      return Format.counted(left.objects(), "object") + " from before the first cell";
    } else if (item instanceof LeftOut.BehindName left) {
      return Format.counted(left.objects(), "object")
          + " that only the "
          + left.kind()
          + " "
          + left.name()
          + " leads to";
    } else if (item instanceof LeftOut.OfModules left) {
      return Format.counted(left.objects(), "object") + " of imported modules";
    } else if (item instanceof LeftOut.Interned left) {
      return Format.counted(left.objects(), "interned string") + " that spell names";
    } else if (item instanceof LeftOut.PastLimit left) {
      return Format.counted(left.objects(), "more object", "more objects");
    } else if (item instanceof LeftOut.Deeper left) {
      return Format.counted(left.objects(), "object") + " further away";
    }
    throw new IllegalArgumentException("unknown omission " + item);
  }
}
