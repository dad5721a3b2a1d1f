package org.heaplab.syntax.errors;

import java.util.Set;
import org.heaplab.syntax.lexer.TokenKind;

/** A piece of a rule. */
sealed interface Element {

  /** A token of that kind. */
  record Word(TokenKind kind) implements Element {}

  /** A name with that text, which is no keyword elsewhere. */
  record SoftKeyword(String text) implements Element {}

  /** A name that begins one of these: CPython compares no more than the name's length. */
  record AnySoftKeyword(Set<String> texts) implements Element {

    boolean matches(String name) {
      return texts.stream().anyMatch(text -> text.startsWith(name));
    }
  }

  /** Another rule, or a choice in parentheses. */
  record Call(Rule rule) implements Element {}

  record Optional(Element element) implements Element {}

  /**
   * As many as there are.
   *
   * @param separator what stands between two; null for nothing
   */
  record Repeat(Element element, Element separator, boolean needed) implements Element {}

  /** Looks on without moving. */
  record Look(Element element, boolean wanted) implements Element {}

  /** No other alternative of the rule is tried from here on. */
  record Cut() implements Element {}

  /** Where the token is missing, that is the mistake. */
  record Forced(TokenKind kind) implements Element {}
}
