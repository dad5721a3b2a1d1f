package org.heaplab.syntax.errors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heaplab.syntax.errors.Rule.Alternative;
import org.heaplab.syntax.errors.Rule.Item;
import org.heaplab.syntax.errors.Rule.Mode;
import org.heaplab.syntax.lexer.TokenKind;

/**
 * Reads rules from their text.
 *
 * <pre>
 * name (mode): first | second     ordered choice; mode is memo, left or plain
 * 'if' NAME "match"               a keyword or operator, a kind of token, a soft keyword
 * e? e* e+ ','.e+ (e | f)         as ever; the fourth is e with commas between
 * &amp;e !e                           e follows, or not
 * ~                               no other alternative from here on
 * &amp;&amp;':'                           the colon must follow
 * a=e                             e under the name of a, for the action
 * =&gt; list                         the result is a node of kind "list"
 * =&gt; inner                        the result is that of the expression inside
 * =&gt; error a..b "message"         the mistake, from a to b; a.. is from a to the last token read
 * </pre>
 *
 * <p>In a message {@code {a}} is the kind of a, {@code [a]} its text, {@code <a>} its line. {@link
 * Complaints} knows the other verbs.
 */
final class RuleReader {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\s+|(?<header>^\\w+(?: \\(\\w+\\))?:)|(?<literal>'[^']+')|(?<soft>\"\\w+\")"
              + "|(?<action>=> (?:[^\"\\n|]|'\\|')*(?:\"(?:[^\"\\\\]|\\\\.)*\")?)"
              + "|(?<label>[a-z]=)|(?<name>\\w+)|(?<mark>&&|[&!~|()?*+.])",
          Pattern.MULTILINE);

  private static final Set<String> SOFT_KEYWORDS = Set.of("_", "case", "match", "type");

  private final Map<String, Rule> rules = new HashMap<>();
  private List<String> tokens;
  private int at;

  /** All rules of these texts, by name. */
  static Map<String, Rule> read(String... texts) {
    RuleReader reader = new RuleReader();
    for (String text : texts) {
      reader.tokens = reader.split(text);
      reader.at = 0;
      while (reader.at < reader.tokens.size()) {
        reader.rule();
      }
    }
    return Map.copyOf(reader.rules);
  }

  private List<String> split(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    int end = 0;
    while (matcher.find() && matcher.start() == end) {
      end = matcher.end();
      if (!matcher.group().isBlank()) {
        found.add(matcher.group());
      }
    }
    if (end < text.length()) {
      throw new IllegalStateException("not a rule: " + text.substring(end));
    }
    return found;
  }

  private Rule named(String name) {
    Rule known = rules.get(name);
    if (known == null) {
      known = new Rule(name, rules.size());
      rules.put(name, known);
    }
    return known;
  }

  private void rule() {
    String header = tokens.get(at++);
    String[] words = header.substring(0, header.length() - 1).split("[ ()]+", -1);
    Mode mode =
        switch (words.length > 1 ? words[1] : "") {
          case "memo" -> Mode.MEMO;
          case "left" -> Mode.LEFT;
          case "plain" -> Mode.PLAIN;
          default -> Mode.NORMAL;
        };
    named(words[0]).define(mode, alternatives());
  }

  private List<Alternative> alternatives() {
    List<Alternative> alternatives = new ArrayList<>();
    skip("|");
    alternatives.add(alternative());
    while (skip("|")) {
      alternatives.add(alternative());
    }
    return alternatives;
  }

  private boolean skip(String token) {
    if (at < tokens.size() && tokens.get(at).equals(token)) {
      at++;
      return true;
    }
    return false;
  }

  private Alternative alternative() {
    List<Item> items = new ArrayList<>();
    Action action = Action.NONE;
    while (at < tokens.size() && !isEnd(tokens.get(at))) {
      String token = tokens.get(at);
      if (token.startsWith("=>")) {
        at++;
        action = ActionReader.read(token.substring(3).strip());
        break;
      }
      boolean labelled = token.length() == 2 && token.endsWith("=");
      at += labelled ? 1 : 0;
      items.add(new Item(labelled ? token.substring(0, 1) : null, suffixed()));
    }
    return new Alternative(List.copyOf(items), action);
  }

  private static boolean isEnd(String token) {
    return token.equals("|") || token.equals(")") || token.endsWith(":");
  }

  private Element suffixed() {
    Element element = primary();
    if (skip("?")) {
      return new Element.Optional(element);
    } else if (skip("*")) {
      return new Element.Repeat(element, null, false);
    } else if (skip("+")) {
      return new Element.Repeat(element, null, true);
    } else if (skip(".")) {
      Element repeated = primary();
      at++;
      return new Element.Repeat(repeated, element, true);
    }
    return element;
  }

  private Element primary() {
    String token = tokens.get(at++);
    return switch (token) {
      case "&" -> new Element.Look(suffixed(), true);
      case "!" -> new Element.Look(suffixed(), false);
      case "~" -> new Element.Cut();
      case "&&" -> new Element.Forced(literal(tokens.get(at++)));
      case "(" -> group();
      default -> named(token.charAt(0), token);
    };
  }

  private Element group() {
    Rule group = named("group at " + rules.size());
    List<Alternative> alternatives = alternatives();
    at++;
    group.define(Mode.NORMAL, alternatives);
    return new Element.Call(group);
  }

  private Element named(char first, String token) {
    if (first == '\'') {
      return new Element.Word(literal(token));
    } else if (first == '"') {
      return new Element.SoftKeyword(token.substring(1, token.length() - 1));
    } else if (token.equals("SOFT_KEYWORD")) {
      return new Element.AnySoftKeyword(SOFT_KEYWORDS);
    }
    return Character.isUpperCase(first)
        ? new Element.Word(TokenKind.valueOf(token))
        : new Element.Call(named(token));
  }

  private static TokenKind literal(String token) {
    return TokenKind.ofText(token.substring(1, token.length() - 1));
  }
}
