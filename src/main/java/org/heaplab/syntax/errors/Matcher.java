package org.heaplab.syntax.errors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heaplab.syntax.errors.Rule.Alternative;
import org.heaplab.syntax.errors.Rule.Item;
import org.heaplab.syntax.lexer.TokenKind;

/**
 * Matches rules against tokens as CPython's generated parser does: ordered choice, and memory for
 * the rules that ask for it. What it has read of the tokens, and when, decides where CPython
 * points.
 */
final class Matcher {
  /** CPython's {@code MAXSTACK}. */
  private static final int MAX_LEVEL = 6000;

  /** Far above what texts need; a bound on those that would take CPython minutes. */
  private static final int MAX_STEPS = 50_000_000;

  private static final String NO_MORE = "no more alternatives";
  private static final Node FAILED = new Node(NO_MORE, 0, 0, List.of());

  private final Tape tape;
  private final Complaints complaints;
  private final boolean mistakes;
  private final Map<Long, Memory> memory = new HashMap<>();
  private int mark;
  private int level;
  private int steps;
  private boolean plain;

  /** A result at a place, and where the tokens go on behind it. */
  private record Memory(Node node, int end) {}

  private Matcher(Tape tape, boolean mistakes) {
    this.tape = tape;
    this.mistakes = mistakes;
    this.mark = tape.start();
    this.complaints = new Complaints(tape);
  }

  /** The first pass, without the rules for mistakes. */
  static Matcher first(Tape tape) {
    return new Matcher(tape, false);
  }

  /** The pass for mistakes. */
  static Matcher second(Tape tape) {
    return new Matcher(tape, true);
  }

  /** The node of a rule, or null where it does not fit. */
  Node match(Rule rule) {
    if (++level >= MAX_LEVEL) {
      throw Complaint.tooDeep();
    }
    if (++steps > MAX_STEPS) {
      throw Complaint.givenUp();
    }
    try {
      return switch (rule.mode()) {
        case NORMAL -> choose(rule);
        case MEMO -> remembered(rule);
        case LEFT -> grown(rule);
        case PLAIN -> withoutMistakes(rule);
      };
    } finally {
      level--;
    }
  }

  private Node withoutMistakes(Rule rule) {
    boolean before = plain;
    plain = true;
    try {
      return choose(rule);
    } finally {
      plain = before;
    }
  }

  private static long key(Rule rule, int place) {
    return ((long) rule.number() << 32) | place;
  }

  private Node remembered(Rule rule) {
    long key = key(rule, mark);
    Memory known = memory.get(key);
    if (known != null) {
      mark = known.end;
      return known.node;
    }
    Node node = choose(rule);
    memory.put(key, new Memory(node, mark));
    return node;
  }

  /** A result that may begin with itself: tried again as long as it grows. */
  private Node grown(Rule rule) {
    int start = mark;
    long key = key(rule, start);
    Memory best = memory.get(key);
    if (best == null) {
      best = new Memory(null, start);
      while (true) {
        memory.put(key, best);
        mark = start;
        Node node = choose(rule);
        if (node == null || mark <= best.end) {
          break;
        }
        best = new Memory(node, mark);
      }
    }
    mark = best.end;
    return best.node;
  }

  private Node choose(Rule rule) {
    int start = mark;
    for (Alternative alternative : rule.alternatives()) {
      if (alternative.isMistake() && (plain || !mistakes)) {
        continue;
      }
      Node node = sequence(alternative, start);
      if (node != null && node.is(NO_MORE)) {
        break;
      } else if (node != null) {
        return node;
      }
      mark = start;
    }
    mark = start;
    return null;
  }

  /** The node of an alternative; null to try the next one, FAILED to try none. */
  private Node sequence(Alternative alternative, int start) {
    List<Node> parts = new ArrayList<>();
    Map<String, Node> labels = alternative.action().equals(Action.NONE) ? null : new HashMap<>();
    boolean cut = false;
    int childStart = start;
    int childEnd = start;
    for (Item item : alternative.items()) {
      int before = mark;
      Node node = element(item.element());
      if (node == null) {
        return cut ? FAILED : null;
      }
      cut |= item.element() instanceof Element.Cut;
      if (node.kind() != null || !node.children().isEmpty()) {
        parts.add(node);
        childStart = before;
        childEnd = mark;
      }
      if (item.label() != null && labels != null) {
        labels.put(item.label(), node.trimmed());
      }
    }
    boolean whole = parts.size() == 1 && childStart == start && childEnd == mark;
    Node only = whole ? parts.get(0) : null;
    Node node = complaints.result(alternative.action(), labels, parts, only, start, mark);
    return node == null ? FAILED : node;
  }

  private Node element(Element element) {
    if (element instanceof Element.Call call) {
      return match(call.rule());
    } else if (element instanceof Element.Word word) {
      return tape.at(mark).kind() == word.kind() ? token() : null;
    } else if (element instanceof Element.SoftKeyword soft) {
      return isName() && tape.at(mark).getText().equals(soft.text()) ? token() : null;
    } else if (element instanceof Element.AnySoftKeyword soft) {
      return isName() && soft.matches(tape.at(mark).getText()) ? token() : null;
    } else if (element instanceof Element.Optional optional) {
      Node node = element(optional.element());
      return node == null ? Node.of(mark, mark) : node;
    } else if (element instanceof Element.Repeat repeat) {
      return repeat(repeat);
    } else if (element instanceof Element.Look look) {
      int before = mark;
      boolean found = element(look.element()) != null;
      mark = before;
      return found == look.wanted() ? Node.of(mark, mark) : null;
    } else if (element instanceof Element.Forced forced) {
      return forced(forced.kind());
    }
    return Node.of(mark, mark);
  }

  private boolean isName() {
    return tape.at(mark).kind() == TokenKind.NAME;
  }

  private Node token() {
    int place = mark++;
    return Node.of(place, place);
  }

  private Node forced(TokenKind kind) {
    if (tape.at(mark).kind() == kind) {
      return token();
    }
    throw complaints.expected(kind, mark);
  }

  private Node repeat(Element.Repeat repeat) {
    int start = mark;
    List<Node> nodes = new ArrayList<>();
    while (true) {
      int before = mark;
      boolean separated =
          nodes.isEmpty() || repeat.separator() == null || element(repeat.separator()) != null;
      Node node = separated ? element(repeat.element()) : null;
      if (node == null) {
        mark = before;
        break;
      }
      nodes.add(node);
    }
    if (nodes.isEmpty() && repeat.needed()) {
      return null;
    }
    return nodes.size() == 1
        ? nodes.get(0)
        : new Node(null, start, Math.max(start, mark - 1), Node.flat(nodes));
  }
}
