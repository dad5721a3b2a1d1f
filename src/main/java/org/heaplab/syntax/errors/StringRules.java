package org.heaplab.syntax.errors;

/** Strings and f-strings. */
final class StringRules {
  static final String TEXT =
      """
      strings (memo): (fstring | string)+ => strings
      string: STRING => string
      fstring: FSTRING_START fstring_middle* FSTRING_END => fstring
      fstring_middle: fstring_replacement_field | FSTRING_MIDDLE
      fstring_replacement_field:
        | '{' annotated_rhs '='? a=fstring_conversion? fstring_full_format_spec? '}'
          => conversion a
        | invalid_replacement_field
      fstring_conversion: a='!' b=NAME => adjoining a..b
      fstring_full_format_spec: ':' fstring_format_spec*
      fstring_format_spec: FSTRING_MIDDLE | fstring_replacement_field
      invalid_replacement_field:
        | '{' a='=' => error a "f-string: valid expression required before '='"
        | '{' a='!' => error a "f-string: valid expression required before '!'"
        | '{' a=':' => error a "f-string: valid expression required before ':'"
        | '{' a='}' => error a "f-string: valid expression required before '}'"
        | '{' !annotated_rhs => next "f-string: expecting a valid expression after '{'"
        | '{' annotated_rhs !('=' | '!' | ':' | '}')
          => next "f-string: expecting '=', or '!', or ':', or '}'"
        | '{' annotated_rhs '=' !('!' | ':' | '}')
          => next "f-string: expecting '!', or ':', or '}'"
        | '{' annotated_rhs '='? invalid_conversion_character
        | '{' annotated_rhs '='? ('!' NAME)? !(':' | '}')
          => next "f-string: expecting ':' or '}'"
        | '{' annotated_rhs '='? ('!' NAME)? ':' fstring_format_spec* !'}'
          => next "f-string: expecting '}', or format specs"
        | '{' annotated_rhs '='? ('!' NAME)? !'}' => next "f-string: expecting '}'"
      invalid_conversion_character:
        | '!' &(':' | '}') => next "f-string: missing conversion character"
        | '!' !NAME => next "f-string: invalid conversion character"
      """;

  private StringRules() {}
}
