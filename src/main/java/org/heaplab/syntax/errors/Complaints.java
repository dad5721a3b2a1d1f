package org.heaplab.syntax.errors;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heaplab.syntax.lexer.Token;
import org.heaplab.syntax.lexer.TokenKind;
import org.heaplab.syntax.tree.SyntaxFault.Kind;

/** Carries out the actions of alternatives that fit: makes nodes, or complains. */
final class Complaints {
  private static final Set<String> STATEMENTS_ONCE = Set.of("print", "exec");

  private final Tape tape;
  private final Places places;
  private final LiteralCheck literals;

  Complaints(Tape tape) {
    this.tape = tape;
    this.places = new Places(tape);
    this.literals = new LiteralCheck(tape, places);
  }

  /**
   * The node of an alternative, or null where its action turns it down.
   *
   * @param only the one part, where it is all of the alternative; else null
   * @throws Complaint where the alternative is a mistake
   */
  Node result(
      Action action, Map<String, Node> labels, List<Node> parts, Node only, int start, int end) {
    switch (action.verb()) {
      case "" -> {
        return only != null ? only : node(null, parts, start, end);
      }
      case "node" -> {
        return literals.check(node(action.text(), parts, start, end));
      }
      case "outside" -> {
        return node("outside " + action.text(), parts, start, end);
      }
      case "inner" -> {
        return parts.get(0);
      }
      case "adjoining" -> {
        literals.adjoining(labels.get(action.from()), labels.get(action.to()));
        return node(null, parts, start, end);
      }
      case "conversion" -> {
        literals.conversion(labels.get(action.from()));
        return node(null, parts, start, end);
      }
      default -> {
        complain(action, labels, end);
        return null;
      }
    }
  }

  private Node node(String kind, List<Node> parts, int start, int end) {
    int last = tape.visibleBefore(Math.max(end, start + 1), start).getTokenIndex();
    return new Node(kind, start, last, Node.flat(parts));
  }

  /** Throws the complaint, or returns where it does not apply after all. */
  private void complain(Action action, Map<String, Node> labels, int end) {
    Node a = action.from() == null ? null : labels.get(action.from());
    Node b = action.to() == null ? a : labels.get(action.to());
    switch (action.verb()) {
      case "indent" -> throw places.atLast(Kind.INDENTATION_ERROR, text(action.text(), labels));
      case "next" -> throw places.at(tape.at(end), action.text());
      case "last" -> throw places.lastColumn(a, action.text());
      case "target assign", "target for", "target delete" -> target(action.verb(), a);
      default -> {
        if (applies(action.verb(), a, end)) {
          throw marked(action, labels, a, b);
        }
      }
    }
  }

  private boolean applies(String verb, Node a, int end) {
    return switch (verb) {
      case "comma" -> !isStatementOnce(a) && tape.at(end - 1).depth() > 0;
      case "legacy" -> isStatementOnce(a);
      case "genexp" -> positional(a).size() > 1;
      default -> true;
    };
  }

  private boolean isStatementOnce(Node node) {
    Token first = tape.at(node.first());
    return node.first() == node.last()
        && first.kind() == TokenKind.NAME
        && STATEMENTS_ONCE.contains(first.getText());
  }

  private static List<Node> positional(Node arguments) {
    return arguments.children().stream()
        .filter(child -> !child.is("keyword") && !child.is("unpacking"))
        .toList();
  }

  private Complaint marked(Action action, Map<String, Node> labels, Node a, Node b) {
    String message = text(action.text(), labels);
    if (action.verb().equals("positional")) {
      boolean unpacked = a.children().stream().anyMatch(child -> child.is("unpacking"));
      return places.atLast(Kind.SYNTAX_ERROR, unpacked ? message + " unpacking" : message);
    } else if (action.from() == null) {
      return places.atLast(Kind.SYNTAX_ERROR, message);
    } else if (action.to() != null && action.to().isEmpty()) {
      return places.from(a, message);
    } else if (action.verb().equals("genexp")) {
      List<Node> arguments = positional(a);
      return places.range(arguments.get(arguments.size() - 1), b, message);
    }
    return places.range(a, b, message);
  }

  private void target(String verb, Node expression) {
    Node invalid = InvalidTarget.find(expression, verb, tape);
    if (invalid != null) {
      String doing = verb.equals("target delete") ? "delete " : "assign to ";
      throw places.range(invalid, invalid, "cannot " + doing + invalid.kind());
    }
  }

  Complaint expected(TokenKind kind, int place) {
    Node node = Node.of(place, place);
    return places.range(node, node, "expected '" + kind.text() + "'");
  }

  private String text(String message, Map<String, Node> labels) {
    String text = message;
    for (Map.Entry<String, Node> label : labels.entrySet()) {
      String name = label.getKey();
      Node node = label.getValue();
      Token first = tape.at(node.first());
      text =
          text.replace("{" + name + "}", String.valueOf(node.kind()))
              .replace("[" + name + "]", first.getText())
              .replace("<" + name + ">", String.valueOf(first.getLine()));
    }
    return text;
  }
}
