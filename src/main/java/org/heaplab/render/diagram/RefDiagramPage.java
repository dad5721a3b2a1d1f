package org.heaplab.render.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heaplab.render.graph.GraphLayout;
import org.heaplab.render.page.Block;
import org.heaplab.render.page.Block.Legend;
import org.heaplab.render.page.Chip;
import org.heaplab.render.page.LeftOutNote;
import org.heaplab.render.page.Page;
import org.heaplab.render.page.Rich;
import org.heaplab.render.svg.Palette.Tone;
import org.heaplab.render.text.AddressTails;
import org.heaplab.render.text.Format;
import org.heaplab.render.text.Texts;
import org.heaplab.view.Links;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.RefDiagram.Box;
import org.heaplab.view.RefDiagram.State;

/** The page of {@link RefDiagram}. */
public final class RefDiagramPage {
  private static final int CYCLES_TOLD = 3;

  private final RefDiagram view;
  private final AddressTails tails;

  private RefDiagramPage(RefDiagram view) {
    this.view = view;
    tails = AddressTails.of(view.boxes().stream().map(Box::id).toList());
  }

  /** Lays the diagram out and draws it. */
  public static Page of(RefDiagram view, GraphLayout layout) {
    return new RefDiagramPage(view).page(layout);
  }

  private Page page(GraphLayout layout) {
    RefDiagram bounded = Bounded.of(view, tails);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Lead(Rich.plain(title()), Rich.plain(" · " + changes())));
    if (view.frames().isEmpty() && view.boxes().isEmpty()) {
      blocks.add(new Block.Note(Rich.plain("There are no names yet, and nothing that they hold.")));
      return new Page(blocks);
    }
    blocks.add(
        new Block.Card(RefPicture.of(bounded, tails, layout, title(), description(bounded))));
    blocks.add(new Legend(legend(bounded)));
    blocks.add(new Block.Twin("The same in words", RefTwin.of(bounded, tails)));
    blocks.addAll(2 + 1, LeftOutNote.of(bounded.leftOut(), "Not drawn", "draws"));
    return new Page(blocks);
  }

  private String title() {
    return view.cell() > 0 ? "References after cell " + view.cell() : "References";
  }

  private String changes() {
    if (view.changes().isEmpty()) {
      return "names, and what they lead to";
    }
    RefDiagram.Changes changes = view.changes().get();
    List<String> parts = new ArrayList<>();
    if (changes.made() > 0) {
      parts.add(Format.number(changes.made()) + " new");
    }
    if (changes.freed() > 0) {
      parts.add(Format.number(changes.freed()) + " freed");
    }
    if (changes.recounted() > 0) {
      parts.add(Format.counted(changes.recounted(), "count") + " changed");
    }
    return "since the last view "
        + (parts.isEmpty() ? "nothing changed" : String.join(", ", parts));
  }

  private String description(RefDiagram drawn) {
    int names = drawn.frames().stream().mapToInt(frame -> frame.names().size()).sum();
    StringBuilder words =
        new StringBuilder()
            .append(Format.counted(names, "name"))
            .append(" on the left, ")
            .append(Format.counted(drawn.boxes().size(), "object"))
            .append(" on the heap, an arrow for each reference.");
    for (Box box : drawn.boxes()) {
      if (box.state() != State.UNCHANGED) {
        words.append(' ').append(Texts.name(box.object(), tails));
        words.append(box.state() == State.NEW ? " is new." : " was freed.");
      } else if (box.before().isPresent()) {
        words.append(' ').append(Texts.name(box.object(), tails)).append(": count ");
        words.append(Format.change(box.before().get(), box.refs())).append('.');
      }
    }
    RefTwin.cycles(drawn, tails).stream()
        .limit(CYCLES_TOLD)
        .forEach(cycle -> words.append(' ').append(cycle).append('.'));
    return words.toString();
  }

  private static List<Legend.Entry> legend(RefDiagram drawn) {
    List<Legend.Entry> entries = new ArrayList<>();
    if (!drawn.boxes().isEmpty()) {
      entries.add(entry("2", Tone.NEUTRAL, "references to it, one arrowhead each"));
    }
    if (any(drawn, box -> box.before().isPresent() && box.state() == State.UNCHANGED)) {
      entries.add(entry("1 → 2", Tone.CHANGED, "changed since the last view"));
    }
    if (any(drawn, box -> box.state() == State.NEW)) {
      entries.add(entry("+ new", Tone.NEW, ""));
    }
    if (any(drawn, box -> box.state() == State.FREED)) {
      entries.add(entry("▨ freed", Tone.FREED, ""));
    }
    if (!new Links(drawn).cycles().isEmpty()) {
      entries.add(entry("cycle", Tone.CYCLE, ""));
    }
    Stream.of(
            any(drawn, Box::named) ? "thick frame: a name holds it" : "",
            drawn.frames().stream().anyMatch(RefDiagram.Frame::running) ? "▶ running" : "",
            any(drawn, box -> box.elsewhere() > 0) ? "without an arrow: held from elsewhere" : "",
            "∞ immortal")
        .filter(words -> !words.isEmpty())
        .forEach(words -> entries.add(new Legend.Entry(List.of(), words)));
    return entries;
  }

  private static boolean any(RefDiagram drawn, java.util.function.Predicate<Box> what) {
    return drawn.boxes().stream().anyMatch(what);
  }

  private static Legend.Entry entry(String mark, Tone tone, String words) {
    return new Legend.Entry(List.of(new Chip(mark, tone)), words);
  }
}
