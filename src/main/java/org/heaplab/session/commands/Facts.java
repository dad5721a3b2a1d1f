package org.heaplab.session.commands;

import java.util.List;
import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.view.Holders;
import org.heaplab.view.reading.HolderLists;
import org.heaplab.view.reading.ObjectFacts;

/** What is said of one object in a few lines, for Shift+Tab and {@code NAME?}. */
public final class Facts {

  /** How many holders are told by Jupyter's levels of detail. */
  private static final int[] HOLDERS = {8, 40};

  private Facts() {}

  /**
   * Type, value, size, count, generation and holders.
   *
   * @param own references that the caller has added
   * @param detail 0, or 1 for more holders
   */
  public static String of(
      Machine machine, String expression, HeapObject object, int own, int detail) {
    ObjectFacts facts = ObjectFacts.of(machine, object, own);
    StringBuilder text = new StringBuilder();
    text.append(expression).append(": ").append(facts.type()).append(' ').append(facts.value());
    text.append("\nat      ").append(facts.address());
    text.append("\nsize    ").append(facts.size());
    text.append("\ncount   ").append(facts.count());
    text.append("\ntracked ").append(facts.tracking());
    Holders holders = HolderLists.read(machine, expression, object, own, false);
    String label = "\nholders ";
    List<Holders.Holder> shown = holders.holders().stream().limit(HOLDERS[detail]).toList();
    for (Holders.Holder holder : shown) {
      text.append(label).append(words(holder));
      label = "\n        ";
    }
    long told = shown.stream().mapToLong(Holders.Holder::times).sum();
    if (holders.references() > told) {
      text.append(label).append("and ").append(holders.references() - told).append(" more");
    }
    return text.append("\n%who ").append(expression).append(" shows all holders.").toString();
  }

  private static String words(Holders.Holder holder) {
    String kind = holder.kind().name().toLowerCase(java.util.Locale.ROOT);
    String times = holder.times() > 1 ? ", " + holder.times() + " times" : "";
    String place =
        holder.in() instanceof Holders.Place.Named named ? " (" + named.name() + ")" : "";
    return kind + " " + holder.where() + place + times;
  }
}
