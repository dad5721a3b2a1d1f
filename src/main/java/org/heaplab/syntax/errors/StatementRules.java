package org.heaplab.syntax.errors;

/** Statements without blocks. */
final class StatementRules {
  static final String TEXT =
      """
      file: statements? ENDMARKER
      statements: statement+
      statement: compound_stmt | simple_stmts
      simple_stmts: simple_stmt !';' NEWLINE | ';'.simple_stmt+ ';'? NEWLINE
      simple_stmt (memo):
        | assignment
        | &"type" type_alias
        | star_expressions
        | &'return' return_stmt
        | &('import' | 'from') import_stmt
        | &'raise' raise_stmt
        | 'pass'
        | &'del' del_stmt
        | &'yield' yield_expr
        | &'assert' assert_stmt
        | 'break'
        | 'continue'
        | &'global' global_stmt
        | &'nonlocal' nonlocal_stmt

      assignment:
        | NAME ':' expression ('=' annotated_rhs)?
        | ('(' single_target ')' | single_subscript_attribute_target) ':' expression
          ('=' annotated_rhs)?
        | (star_targets '=')+ annotated_rhs !'='
        | single_target augassign ~ annotated_rhs
        | invalid_assignment
      annotated_rhs: yield_expr | star_expressions
      augassign: '+=' | '-=' | '*=' | '@=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>='
        | '**=' | '//='
      invalid_assignment:
        | a=invalid_ann_assign_target ':' expression
          => error a "only single target (not {a}) can be annotated"
        | a=star_named_expression ',' star_named_expressions* ':' expression
          => error a "only single target (not tuple) can be annotated"
        | a=expression ':' expression => error a "illegal target for annotation"
        | (star_targets '=')* a=star_expressions '=' => target assign a
        | (star_targets '=')* a=yield_expr '='
          => error a "assignment to yield expression not possible"
        | a=star_expressions augassign annotated_rhs
          => error a "'{a}' is an illegal expression for augmented assignment"
      invalid_ann_assign_target: list | tuple | '(' a=invalid_ann_assign_target ')' => inner

      return_stmt: 'return' star_expressions?
      raise_stmt: 'raise' expression ('from' expression)? | 'raise'
      global_stmt: 'global' ','.NAME+
      nonlocal_stmt: 'nonlocal' ','.NAME+
      assert_stmt: 'assert' expression (',' expression)?
      del_stmt: 'del' del_targets &(';' | NEWLINE) | invalid_del_stmt
      invalid_del_stmt: 'del' a=star_expressions => target delete a
      type_alias: "type" NAME type_params? '=' expression => outside "'type'"

      import_stmt (memo): invalid_import | import_name | import_from
      import_name: 'import' ','.dotted_as_name+
      import_from:
        | 'from' ('.' | '...')* dotted_name 'import' import_from_targets
        | 'from' ('.' | '...')+ 'import' import_from_targets
      import_from_targets:
        | '(' import_from_as_names ','? ')'
        | import_from_as_names !','
        | '*'
        | invalid_import_from_targets
      import_from_as_names: ','.import_from_as_name+
      import_from_as_name: NAME ('as' NAME)?
      dotted_as_name: dotted_name ('as' NAME)?
      dotted_name (left): dotted_name '.' NAME | NAME
      invalid_import:
        | a='import' ','.dotted_name+ 'from' dotted_name
          => error a.. "Did you mean to use 'from ... import ...' instead?"
        | 'import' a=NEWLINE => error a.. "Expected one or more names after 'import'"
      invalid_import_from_targets:
        | import_from_as_names ',' NEWLINE
          => error "trailing comma not allowed without surrounding parentheses"
        | a=NEWLINE => error a.. "Expected one or more names after 'import'"
      """;

  private StatementRules() {}
}
