package org.heaplab.syntax.errors;

/** Statements with blocks. */
final class BlockRules {
  static final String TEXT =
      """
      compound_stmt:
        | &('def' | '@' | 'async') function_def
        | &'if' if_stmt
        | &('class' | '@') class_def
        | &('with' | 'async') with_stmt
        | &('for' | 'async') for_stmt
        | &'try' try_stmt
        | &'while' while_stmt
        | match_stmt
      block (memo): NEWLINE INDENT statements DEDENT | simple_stmts | invalid_block
      invalid_block: NEWLINE !INDENT => indent "expected an indented block"
      decorators: ('@' named_expression NEWLINE)+

      class_def: decorators class_def_raw | class_def_raw
      class_def_raw:
        | invalid_class_def_raw
        | 'class' NAME type_params? ('(' arguments? ')')? ':' block
      invalid_class_def_raw:
        | 'class' NAME type_params? ('(' arguments? ')')? NEWLINE => error "expected ':'"
        | a='class' NAME type_params? ('(' arguments? ')')? ':' NEWLINE !INDENT
          => indent "expected an indented block after class definition on line <a>"

      function_def: decorators function_def_raw | function_def_raw
      function_def_raw:
        | invalid_def_raw
        | 'def' NAME type_params? &&'(' params? ')' ('->' expression)? &&':' block
        | 'async' 'def' NAME type_params? &&'(' params? ')' ('->' expression)? &&':' block
          => outside "'async'"
      invalid_def_raw:
        | 'async'? a='def' NAME type_params? '(' params? ')' ('->' expression)? ':' NEWLINE !INDENT
          => indent "expected an indented block after function definition on line <a>"

      if_stmt:
        | invalid_if_stmt
        | 'if' named_expression ':' block elif_stmt
        | 'if' named_expression ':' block else_block?
      invalid_if_stmt:
        | 'if' named_expression NEWLINE => error "expected ':'"
        | a='if' named_expression ':' NEWLINE !INDENT
          => indent "expected an indented block after 'if' statement on line <a>"
      elif_stmt:
        | invalid_elif_stmt
        | 'elif' named_expression ':' block elif_stmt
        | 'elif' named_expression ':' block else_block?
      invalid_elif_stmt:
        | 'elif' named_expression NEWLINE => error "expected ':'"
        | a='elif' named_expression ':' NEWLINE !INDENT
          => indent "expected an indented block after 'elif' statement on line <a>"
      else_block: invalid_else_stmt | 'else' &&':' block
      invalid_else_stmt:
        | a='else' ':' NEWLINE !INDENT
          => indent "expected an indented block after 'else' statement on line <a>"
      while_stmt: invalid_while_stmt | 'while' named_expression ':' block else_block?
      invalid_while_stmt:
        | 'while' named_expression NEWLINE => error "expected ':'"
        | a='while' named_expression ':' NEWLINE !INDENT
          => indent "expected an indented block after 'while' statement on line <a>"

      for_stmt:
        | invalid_for_stmt
        | 'for' star_targets 'in' ~ star_expressions ':' block else_block?
        | 'async' 'for' star_targets 'in' ~ star_expressions ':' block else_block?
          => outside "'async'"
        | invalid_for_target
      invalid_for_stmt:
        | 'async'? 'for' star_targets 'in' star_expressions NEWLINE => error "expected ':'"
        | 'async'? a='for' star_targets 'in' star_expressions ':' NEWLINE !INDENT
          => indent "expected an indented block after 'for' statement on line <a>"

      with_stmt:
        | invalid_with_stmt_indent
        | 'with' '(' ','.with_item+ ','? ')' ':' block
        | 'with' ','.with_item+ ':' block
        | 'async' 'with' '(' ','.with_item+ ','? ')' ':' block => outside "'async'"
        | 'async' 'with' ','.with_item+ ':' block => outside "'async'"
        | invalid_with_stmt
      with_item:
        | expression 'as' star_target &(',' | ')' | ':')
        | invalid_with_item
        | expression
      invalid_with_item: expression 'as' a=expression &(',' | ')' | ':') => target assign a
      invalid_with_stmt:
        | 'async'? 'with' ','.(expression ('as' star_target)?)+ NEWLINE => error "expected ':'"
        | 'async'? 'with' '(' ','.(expressions ('as' star_target)?)+ ','? ')' NEWLINE
          => error "expected ':'"
      invalid_with_stmt_indent:
        | 'async'? a='with' ','.(expression ('as' star_target)?)+ ':' NEWLINE !INDENT
          => indent "expected an indented block after 'with' statement on line <a>"
        | 'async'? a='with' '(' ','.(expressions ('as' star_target)?)+ ','? ')' ':' NEWLINE !INDENT
          => indent "expected an indented block after 'with' statement on line <a>"

      try_stmt:
        | invalid_try_stmt
        | 'try' &&':' block finally_block
        | 'try' &&':' block except_block+ else_block? finally_block?
        | 'try' &&':' block except_star_block+ else_block? finally_block?
      invalid_try_stmt:
        | a='try' ':' NEWLINE !INDENT
          => indent "expected an indented block after 'try' statement on line <a>"
        | 'try' ':' block !('except' | 'finally') => error "expected 'except' or 'finally' block"
        | 'try' ':' block* except_block+ a='except' b='*' expression ('as' NAME)? ':'
          => error a..b "cannot have both 'except' and 'except*' on the same 'try'"
        | 'try' ':' block* except_star_block+ a='except' (expression ('as' NAME)?)? ':'
          => error a "cannot have both 'except' and 'except*' on the same 'try'"
      except_block:
        | invalid_except_stmt_indent
        | 'except' expression ('as' NAME)? ':' block
        | 'except' ':' block
        | invalid_except_stmt
      invalid_except_stmt_indent:
        | a='except' expression ('as' NAME)? ':' NEWLINE !INDENT
          => indent "expected an indented block after 'except' statement on line <a>"
        | a='except' ':' NEWLINE !INDENT
          => indent "expected an indented block after 'except' statement on line <a>"
      invalid_except_stmt:
        | 'except' '*'? a=expression ',' expressions ('as' NAME)? ':'
          => error a.. "multiple exception types must be parenthesized"
        | 'except' '*'? expression ('as' NAME)? NEWLINE => error "expected ':'"
        | 'except' NEWLINE => error "expected ':'"
        | 'except' '*' (NEWLINE | ':') => error "expected one or more exception types"
      except_star_block:
        | invalid_except_star_stmt_indent
        | 'except' '*' expression ('as' NAME)? ':' block => outside "'except*'"
        | invalid_except_stmt
      invalid_except_star_stmt_indent:
        | a='except' '*' expression ('as' NAME)? ':' NEWLINE !INDENT
          => indent "expected an indented block after 'except*' statement on line <a>"
      finally_block: invalid_finally_stmt | 'finally' &&':' block
      invalid_finally_stmt:
        | a='finally' ':' NEWLINE !INDENT
          => indent "expected an indented block after 'finally' statement on line <a>"
      """;

  private BlockRules() {}
}
