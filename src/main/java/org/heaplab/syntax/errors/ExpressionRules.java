package org.heaplab.syntax.errors;

/** Expressions, down to what operators join. */
final class ExpressionRules {
  static final String TEXT =
      """
      expressions:
        | expression (',' expression)+ ','? => tuple
        | expression ',' => tuple
        | expression
      expression (memo):
        | invalid_expression
        | invalid_legacy_expression
        | disjunction 'if' disjunction 'else' expression => conditional expression
        | disjunction
        | lambdef
      expression_without_invalid (plain):
        | disjunction 'if' disjunction 'else' expression => conditional expression
        | disjunction
        | lambdef
      invalid_expression:
        | !(NAME STRING | SOFT_KEYWORD) a=disjunction b=expression_without_invalid
          => comma a..b "invalid syntax. Perhaps you forgot a comma?"
        | a=disjunction 'if' b=disjunction !('else' | ':')
          => error a..b "expected 'else' after 'if' expression"
        | a='lambda' lambda_params? b=':' &FSTRING_MIDDLE
          => error a..b "f-string: lambda expressions are not allowed without parentheses"
      invalid_legacy_expression:
        | a=NAME !'(' b=star_expressions
          => legacy a..b "Missing parentheses in call to '[a]'. Did you mean [a](...)?"
      lambdef: 'lambda' lambda_params? ':' expression => lambda

      yield_expr: 'yield' 'from' expression => yield expression
        | 'yield' star_expressions? => yield expression
      star_expressions:
        | star_expression (',' star_expression)+ ','? => tuple
        | star_expression ',' => tuple
        | star_expression
      star_expression (memo): '*' bitwise_or => starred | expression
      star_named_expressions: ','.star_named_expression+ ','?
      star_named_expression: '*' bitwise_or => starred | named_expression
      assignment_expression: NAME ':=' ~ expression => named expression
      named_expression: assignment_expression | invalid_named_expression | expression !':='
      invalid_named_expression (memo):
        | a=expression ':=' expression
          => error a "cannot use assignment expressions with {a}"
        | a=NAME '=' b=bitwise_or !('=' | ':=')
          => error a..b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
        | !(list | tuple | genexp | 'True' | 'None' | 'False') a=bitwise_or b='=' bitwise_or
          !('=' | ':=')
          => error a "cannot assign to {a} here. Maybe you meant '==' instead of '='?"

      disjunction (memo): conjunction ('or' conjunction)+ => expression | conjunction
      conjunction (memo): inversion ('and' inversion)+ => expression | inversion
      inversion (memo): 'not' inversion => expression | comparison
      comparison: bitwise_or compare_op_bitwise_or_pair+ => comparison | bitwise_or
      compare_op_bitwise_or_pair:
        | '==' bitwise_or | '!=' bitwise_or | '<=' bitwise_or | '<' bitwise_or
        | '>=' bitwise_or | '>' bitwise_or | 'not' 'in' bitwise_or | 'in' bitwise_or
        | 'is' 'not' bitwise_or | 'is' bitwise_or
      bitwise_or (left): bitwise_or '|' bitwise_xor => expression | bitwise_xor
      bitwise_xor (left): bitwise_xor '^' bitwise_and => expression | bitwise_and
      bitwise_and (left): bitwise_and '&' shift_expr => expression | shift_expr
      shift_expr (left):
        | shift_expr '<<' sum => expression
        | shift_expr '>>' sum => expression
        | invalid_arithmetic
        | sum
      sum (left): sum '+' term => expression | sum '-' term => expression | term
      term (left):
        | term '*' factor => expression
        | term '/' factor => expression
        | term '//' factor => expression
        | term '%' factor => expression
        | term '@' factor => expression
        | invalid_factor
        | factor
      factor (memo):
        | '+' factor => expression
        | '-' factor => expression
        | '~' factor => expression
        | power
      power: await_primary '**' factor => expression | await_primary
      await_primary (memo): 'await' primary => await expression | primary
      invalid_arithmetic:
        | sum ('+' | '-' | '*' | '/' | '%' | '//' | '@') a='not' b=inversion
          => error a..b "'not' after an operator must be parenthesized"
      invalid_factor:
        | ('+' | '-' | '~') a='not' b=factor
          => error a..b "'not' after an operator must be parenthesized"
      """;

  private ExpressionRules() {}
}
