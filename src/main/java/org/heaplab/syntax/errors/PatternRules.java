package org.heaplab.syntax.errors;

/** The match statement, which Heaplab leaves out but CPython's parser tries first. */
final class PatternRules {
  static final String TEXT =
      """
      match_stmt:
        | "match" subject_expr ':' NEWLINE INDENT case_block+ DEDENT => outside "'match'"
        | invalid_match_stmt
      subject_expr: star_named_expression ',' star_named_expressions? | named_expression
      case_block: invalid_case_block | "case" patterns guard? ':' block
      guard: 'if' named_expression
      invalid_match_stmt:
        | "match" subject_expr NEWLINE => error "expected ':'"
        | a="match" subject_expr ':' NEWLINE !INDENT
          => indent "expected an indented block after 'match' statement on line <a>"
      invalid_case_block:
        | "case" patterns guard? NEWLINE => error "expected ':'"
        | a="case" patterns guard? ':' NEWLINE !INDENT
          => indent "expected an indented block after 'case' statement on line <a>"
      patterns: open_sequence_pattern | pattern
      pattern: as_pattern | or_pattern
      as_pattern: or_pattern 'as' pattern_capture_target | invalid_as_pattern
      invalid_as_pattern:
        | or_pattern 'as' a="_" => error a "cannot use '_' as a target"
        | or_pattern 'as' !NAME a=expression => error a "invalid pattern target"
      or_pattern: '|'.closed_pattern+
      closed_pattern (memo):
        | literal_pattern
        | pattern_capture_target
        | "_"
        | attr !('.' | '(' | '=')
        | '(' pattern ')'
        | sequence_pattern
        | mapping_pattern
        | class_pattern
      literal_pattern: signed_number !('+' | '-') | complex_number | strings
        | 'None' | 'True' | 'False'
      literal_expr: signed_number !('+' | '-') | complex_number | strings
        | 'None' | 'True' | 'False'
      complex_number: signed_number ('+' | '-') NUMBER
      signed_number: NUMBER | '-' NUMBER
      pattern_capture_target: !"_" NAME !('.' | '(' | '=')
      attr (left): attr '.' NAME | NAME '.' NAME
      name_or_attr: attr | NAME
      sequence_pattern: '[' maybe_sequence_pattern? ']' | '(' open_sequence_pattern? ')'
      open_sequence_pattern: maybe_star_pattern ',' maybe_sequence_pattern?
      maybe_sequence_pattern: ','.maybe_star_pattern+ ','?
      maybe_star_pattern: star_pattern | pattern
      star_pattern (memo): '*' pattern_capture_target | '*' "_"
      mapping_pattern:
        | '{' '}'
        | '{' double_star_pattern ','? '}'
        | '{' ','.key_value_pattern+ ',' double_star_pattern ','? '}'
        | '{' ','.key_value_pattern+ ','? '}'
      key_value_pattern: (literal_expr | attr) ':' pattern
      double_star_pattern: '**' pattern_capture_target
      class_pattern:
        | name_or_attr '(' ')'
        | name_or_attr '(' positional_patterns ','? ')'
        | name_or_attr '(' keyword_patterns ','? ')'
        | name_or_attr '(' positional_patterns ',' keyword_patterns ','? ')'
        | invalid_class_pattern
      positional_patterns: ','.pattern+
      keyword_patterns: ','.(NAME '=' pattern)+
      invalid_class_pattern:
        | name_or_attr '(' (positional_patterns ',')? keyword_patterns ',' a=positional_patterns
          => error a "positional patterns follow keyword patterns"
      """;

  private PatternRules() {}
}
