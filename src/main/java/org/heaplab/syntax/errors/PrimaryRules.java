package org.heaplab.syntax.errors;

/** Attributes, calls, subscripts, atoms and displays. */
final class PrimaryRules {
  static final String TEXT =
      """
      primary (left):
        | primary '.' NAME => attribute
        | primary genexp => function call
        | primary '(' arguments? ')' => function call
        | primary '[' slices ']' => subscript
        | atom
      slices: slice !',' | ','.(slice | starred_expression)+ ','? => tuple
      slice: expression? ':' expression? (':' expression?)? => slice | named_expression
      atom:
        | NAME => name
        | 'True' => True
        | 'False' => False
        | 'None' => None
        | &(STRING | FSTRING_START) strings
        | NUMBER => number
        | &'(' (tuple | group | genexp)
        | &'[' (list | listcomp)
        | &'{' (dict | set | dictcomp | setcomp)
        | '...' => ellipsis
      group: '(' (yield_expr | named_expression) ')' => inner | invalid_group
      invalid_group:
        | '(' a=starred_expression ')' => error a "cannot use starred expression here"
        | '(' a='**' expression ')' => error a "cannot use double starred expression here"

      list: '[' star_named_expressions? ']' => list
      tuple: '(' (star_named_expression ',' star_named_expressions?)? ')' => tuple
      set: '{' star_named_expressions '}' => set display
      dict:
        | '{' double_starred_kvpairs? '}' => dict literal
        | '{' invalid_double_starred_kvpairs '}'
      double_starred_kvpairs: ','.double_starred_kvpair+ ','?
      double_starred_kvpair: '**' bitwise_or | kvpair
      kvpair: expression ':' expression
      invalid_double_starred_kvpairs:
        | ','.double_starred_kvpair+ ',' invalid_kvpair
        | expression ':' a='*' bitwise_or
          => error a.. "cannot use a starred expression in a dictionary value"
        | expression a=':' &('}' | ',')
          => error a "expression expected after dictionary key and ':'"
      invalid_kvpair:
        | a=expression !':' => last a "':' expected after dictionary key"
        | expression ':' a='*' bitwise_or
          => error a.. "cannot use a starred expression in a dictionary value"
        | expression a=':' &('}' | ',')
          => error a "expression expected after dictionary key and ':'"

      for_if_clauses: for_if_clause+
      for_if_clause:
        | 'async' 'for' star_targets 'in' ~ disjunction ('if' disjunction)* => outside "'async'"
        | 'for' star_targets 'in' ~ disjunction ('if' disjunction)*
        | invalid_for_if_clause
        | invalid_for_target
      invalid_for_if_clause:
        | 'async'? 'for' (bitwise_or (',' bitwise_or)* ','?) !'in'
          => error "'in' expected after for-loop variables"
      invalid_for_target: 'async'? 'for' a=star_expressions => target for a
      listcomp: '[' named_expression for_if_clauses ']' => list comprehension
        | invalid_comprehension
      setcomp: '{' named_expression for_if_clauses '}' => set comprehension
        | invalid_comprehension
      genexp:
        | '(' (assignment_expression | expression !':=') for_if_clauses ')'
          => generator expression
        | invalid_comprehension
      dictcomp: '{' kvpair for_if_clauses '}' => dict comprehension | invalid_dict_comprehension
      invalid_comprehension:
        | ('[' | '(' | '{') a=starred_expression for_if_clauses
          => error a "iterable unpacking cannot be used in comprehension"
        | ('[' | '{') a=star_named_expression ',' b=star_named_expressions for_if_clauses
          => error a..b "did you forget parentheses around the comprehension target?"
        | ('[' | '{') a=star_named_expression b=',' for_if_clauses
          => error a..b "did you forget parentheses around the comprehension target?"
      invalid_dict_comprehension:
        | '{' a='**' bitwise_or for_if_clauses '}'
          => error a "dict unpacking cannot be used in dict comprehension"
      """;

  private PrimaryRules() {}
}
