package org.heaplab.syntax.errors;

import java.util.Map;

/** All rules, read once. */
final class Grammar {
  private static final Map<String, Rule> RULES =
      RuleReader.read(
          StatementRules.TEXT,
          BlockRules.TEXT,
          ParameterRules.TEXT,
          ParameterRules.LAMBDA,
          ExpressionRules.TEXT,
          PrimaryRules.TEXT,
          CallRules.TEXT,
          TargetRules.TEXT,
          StringRules.TEXT,
          PatternRules.TEXT);

  static final Rule FILE = RULES.get("file");

  private Grammar() {}
}
