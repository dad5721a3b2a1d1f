package org.heaplab.syntax.errors;

import java.util.List;

/** A named choice between alternatives; the first that fits is taken. */
final class Rule {

  /** How a rule is tried. */
  enum Mode {
    /** Anew each time. */
    NORMAL,
    /** Once at each place. */
    MEMO,
    /** Once at each place; its own result may begin it. */
    LEFT,
    /** Without the rules for mistakes below it. */
    PLAIN
  }

  /** An element, and the name by which the alternative's action knows it; the name may be null. */
  record Item(String label, Element element) {}

  record Alternative(List<Item> items, Action action) {

    /** It is nothing but a rule for mistakes: as in CPython, only such ones wait for their pass. */
    boolean isMistake() {
      return items.size() == 1
          && items.get(0).element() instanceof Element.Call call
          && call.rule().name.startsWith("invalid_");
    }
  }

  private final String name;
  private final int number;
  private Mode mode = Mode.NORMAL;
  private List<Alternative> alternatives = List.of();

  /**
   * A rule that is still to be defined.
   *
   * @param number of its own in its grammar, for the memory of results
   */
  Rule(String name, int number) {
    this.name = name;
    this.number = number;
  }

  void define(Mode how, List<Alternative> choices) {
    this.mode = how;
    this.alternatives = List.copyOf(choices);
  }

  int number() {
    return number;
  }

  Mode mode() {
    return mode;
  }

  List<Alternative> alternatives() {
    return alternatives;
  }
}
