package org.heaplab.syntax.errors;

/** What can be assigned to or deleted. */
final class TargetRules {
  static final String TEXT =
      """
      star_targets: star_target !',' | star_target (',' star_target)* ','? => tuple
      star_targets_list_seq: ','.star_target+ ','?
      star_targets_tuple_seq: star_target (',' star_target)+ ','? | star_target ','
      star_target (memo): '*' (!'*' star_target) => starred | target_with_star_atom
      target_with_star_atom (memo):
        | t_primary '.' NAME !t_lookahead => attribute
        | t_primary '[' slices ']' !t_lookahead => subscript
        | star_atom
      star_atom:
        | NAME => name
        | '(' target_with_star_atom ')' => inner
        | '(' star_targets_tuple_seq? ')' => tuple
        | '[' star_targets_list_seq? ']' => list
      single_target: single_subscript_attribute_target | NAME => name
        | '(' single_target ')' => inner
      single_subscript_attribute_target:
        | t_primary '.' NAME !t_lookahead => attribute
        | t_primary '[' slices ']' !t_lookahead => subscript
      t_primary (left):
        | t_primary '.' NAME &t_lookahead => attribute
        | t_primary '[' slices ']' &t_lookahead => subscript
        | t_primary genexp &t_lookahead => function call
        | t_primary '(' arguments? ')' &t_lookahead => function call
        | atom &t_lookahead
      t_lookahead: '(' | '[' | '.'
      del_targets: ','.del_target+ ','?
      del_target (memo):
        | t_primary '.' NAME !t_lookahead
        | t_primary '[' slices ']' !t_lookahead
        | del_t_atom
      del_t_atom: NAME | '(' del_target ')' | '(' del_targets? ')' | '[' del_targets? ']'
      """;

  private TargetRules() {}
}
