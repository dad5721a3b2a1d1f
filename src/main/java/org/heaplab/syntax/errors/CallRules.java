package org.heaplab.syntax.errors;

/** Arguments of calls. */
final class CallRules {
  static final String TEXT =
      """
      arguments (memo): args ','? &')' | invalid_arguments
      args: ','.positional+ (',' kwargs)? => arguments | kwargs => arguments
      positional: starred_expression | (assignment_expression | expression !':=') !'='
      kwargs:
        | ','.kwarg_or_starred+ ',' ','.kwarg_or_double_starred+
        | ','.kwarg_or_starred+
        | ','.kwarg_or_double_starred+
      starred_expression:
        | invalid_starred_expression_unpacking
        | '*' expression => starred
        | invalid_starred_expression
      kwarg_or_starred: invalid_kwarg | NAME '=' expression => keyword | starred_expression
      kwarg_or_double_starred:
        | invalid_kwarg
        | NAME '=' expression => keyword
        | '**' expression => unpacking
      invalid_arguments:
        | (','.positional+ ',' kwargs | kwargs) a=',' ','.(starred_expression !'=')+
          => error a.. "iterable argument unpacking follows keyword argument unpacking"
        | a=expression b=for_if_clauses ',' (args | expression for_if_clauses)?
          => error a..b "Generator expression must be parenthesized"
        | a=NAME b='=' expression for_if_clauses
          => error a..b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
        | (args ',')? a=NAME b='=' &(',' | ')') => error a..b "expected argument value expression"
        | a=args b=for_if_clauses
          => genexp a..b "Generator expression must be parenthesized"
        | args ',' a=expression b=for_if_clauses
          => error a..b "Generator expression must be parenthesized"
        | a=args ',' args => positional a "positional argument follows keyword argument"
      invalid_kwarg:
        | a=('True' | 'False' | 'None') b='=' => error a..b "cannot assign to [a]"
        | a=NAME b='=' expression for_if_clauses
          => error a..b "invalid syntax. Maybe you meant '==' or ':=' instead of '='?"
        | !(NAME '=') a=expression b='='
          => error a..b "expression cannot contain assignment, perhaps you meant \\"==\\"?"
        | a='**' expression '=' b=expression
          => error a..b "cannot assign to keyword argument unpacking"
      invalid_starred_expression_unpacking:
        | a='*' expression '=' b=expression
          => error a..b "cannot assign to iterable argument unpacking"
      invalid_starred_expression: '*' => error "Invalid star expression"
      """;

  private CallRules() {}
}
