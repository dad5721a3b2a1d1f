package org.heaplab.syntax.errors;

import org.heaplab.syntax.lexer.TokenKind;

/** Finds the part of an expression that cannot be a target. */
final class InvalidTarget {
  private InvalidTarget() {}

  /** That part, or null where all of it can be. */
  static Node find(Node node, String verb, Tape tape) {
    return switch (node.kind()) {
      case "name", "attribute", "subscript" -> null;
      case "list", "tuple" -> firstIn(node, verb, tape);
      case "starred" ->
          verb.equals("target delete") ? node : find(node.children().get(0), verb, tape);
      case "comparison" -> comparison(node, verb, tape);
      default -> node;
    };
  }

  private static Node firstIn(Node node, String verb, Tape tape) {
    for (Node child : node.children()) {
      Node invalid = find(child, verb, tape);
      if (invalid != null) {
        return invalid;
      }
    }
    return null;
  }

  /** The {@code a in b} of {@code for a in b} was taken for a comparison. */
  private static Node comparison(Node node, String verb, Tape tape) {
    if (!verb.equals("target for")) {
      return node;
    }
    Node left = node.children().get(0);
    int next = left.last() + 1;
    while (tape.at(next).kind() == TokenKind.RPAR) {
      next++;
    }
    return tape.at(next).kind() == TokenKind.IN ? find(left, verb, tape) : null;
  }
}
