package org.heaplab.syntax.errors;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.syntax.lexer.Token;
import org.heaplab.syntax.lexer.TokenKind;
import org.heaplab.syntax.literal.Escapes;
import org.heaplab.syntax.literal.LiteralError;
import org.heaplab.syntax.literal.NumberLiteral;
import org.heaplab.syntax.literal.StringLiteral;
import org.heaplab.syntax.tree.Span;
import org.heaplab.syntax.tree.SyntaxFault.Kind;

/** Looks into literals as soon as they are matched, as CPython does. */
final class LiteralCheck {
  private final Tape tape;
  private final Places places;

  LiteralCheck(Tape tape, Places places) {
    this.tape = tape;
    this.places = places;
  }

  /** The node with its final kind. */
  Node check(Node node) {
    return switch (node.kind()) {
      case "number" -> number(node);
      case "string" -> string(node);
      case "fstring" -> fstring(node);
      case "strings" -> strings(node);
      default -> node;
    };
  }

  private static Node as(String kind, Node node) {
    return new Node(kind, node.first(), node.last(), node.children());
  }

  private Node number(Node node) {
    Token token = tape.at(node.first());
    try {
      NumberLiteral.parse(token.getText());
    } catch (LiteralError error) {
      Span line = new Span(token.getLine(), -1, token.getLine(), 0);
      throw places.of(Kind.SYNTAX_ERROR, error.getMessage(), line);
    }
    return as("literal", node);
  }

  private Node string(Node node) {
    StringLiteral literal = new StringLiteral(tape.at(node.first()).getText());
    try {
      if (literal.isBytes()) {
        literal.bytes();
      } else {
        literal.string();
      }
    } catch (LiteralError error) {
      return broken(error, node);
    }
    return as(literal.isBytes() ? "bytes" : "text", node);
  }

  private Node broken(LiteralError error, Node node) {
    if (error.kind() == Kind.UNSUPPORTED) {
      return as("outside " + error.getMessage(), node);
    }
    throw error.marksLiteral()
        ? places.range(node, node, error.getMessage())
        : places.atLast(Kind.SYNTAX_ERROR, error.getMessage());
  }

  private Node fstring(Node node) {
    String prefix = tape.at(node.first()).getText();
    boolean raw = prefix.indexOf('r') >= 0 || prefix.indexOf('R') >= 0;
    for (int i = node.first(); i <= node.last() && !raw; i++) {
      Token token = tape.at(i);
      if (token.kind() == TokenKind.FSTRING_MIDDLE) {
        try {
          Escapes.decode(token.getText());
        } catch (LiteralError error) {
          return broken(error, node);
        }
      }
    }
    return node;
  }

  private Node strings(Node node) {
    List<String> kinds = new ArrayList<>();
    for (Node child : node.children()) {
      kinds.add(child.kind());
    }
    if (kinds.contains("bytes") && kinds.stream().anyMatch(kind -> !kind.equals("bytes"))) {
      throw places.atLast(Kind.SYNTAX_ERROR, "cannot mix bytes and nonbytes literals");
    }
    return as(kinds.contains("fstring") ? "f-string expression" : "literal", node);
  }

  /** The letter of an f-string's conversion stands right behind its mark; CPython's spelling. */
  void adjoining(Node mark, Node name) {
    if (tape.at(mark.first()).end() != tape.at(name.first()).start()) {
      throw places.range(
          mark, name, "f-string: conversion type must come right after the exclamanation mark");
    }
  }

  /** The conversion is one of three letters, where there is one. */
  void conversion(Node conversion) {
    if (tape.at(conversion.first()).kind() != TokenKind.EXCLAMATION) {
      return;
    }
    Node name = Node.of(conversion.last(), conversion.last());
    String letter = tape.at(name.first()).getText();
    if (!List.of("s", "r", "a").contains(letter)) {
      throw places.range(
          name,
          name,
          "f-string: invalid conversion character '" + letter + "': expected 's', 'r', or 'a'");
    }
  }
}
