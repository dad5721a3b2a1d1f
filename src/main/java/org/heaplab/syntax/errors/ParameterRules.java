package org.heaplab.syntax.errors;

/** Parameters of functions and types; {@link #LAMBDA} holds those of lambdas, likewise. */
final class ParameterRules {
  static final String TEXT =
      """
      params: invalid_parameters | parameters
      parameters:
        | slash_no_default param_no_default* param_with_default* star_etc?
        | slash_with_default param_with_default* star_etc?
        | param_no_default+ param_with_default* star_etc?
        | param_with_default+ star_etc?
        | star_etc
      slash_no_default: param_no_default+ '/' ',' | param_no_default+ '/' &')'
      slash_with_default:
        | param_no_default* param_with_default+ '/' ','
        | param_no_default* param_with_default+ '/' &')'
      star_etc:
        | invalid_star_etc
        | '*' param_no_default param_maybe_default* kwds?
        | '*' param_no_default_star_annotation param_maybe_default* kwds?
        | '*' ',' param_maybe_default+ kwds?
        | kwds
      kwds: invalid_kwds | '**' param_no_default
      param_no_default: param ',' | param &')'
      param_no_default_star_annotation: param_star_annotation ',' | param_star_annotation &')'
      param_with_default: param default ',' | param default &')'
      param_maybe_default: param default? ',' | param default? &')'
      param: NAME annotation? => param
      param_star_annotation: NAME ':' star_expression => param
      annotation: ':' expression
      default: '=' expression | invalid_default
      invalid_default: a='=' &(')' | ',') => error a "expected default value expression"
      invalid_parameters:
        | a='/' ',' => error a "at least one argument must precede /"
        | (slash_no_default | slash_with_default) param_maybe_default* a='/'
          => error a "/ may appear only once"
        | slash_no_default? param_no_default* invalid_parameters_helper a=param_no_default
          => error a "parameter without a default follows parameter with a default"
        | param_no_default* a='(' param_no_default+ ','? b=')'
          => error a..b "Function parameters cannot be parenthesized"
        | (slash_no_default | slash_with_default)? param_maybe_default* '*'
          (',' | param_no_default) param_maybe_default* a='/' => error a "/ must be ahead of *"
        | param_maybe_default+ '/' a='*' => error a "expected comma between / and *"
      invalid_parameters_helper: slash_with_default | param_with_default+
      invalid_star_etc:
        | a='*' (')' | ',' (')' | '**')) => error a "named arguments must follow bare *"
        | '*' param a='=' => error a "var-positional argument cannot have default value"
        | '*' (param_no_default | ',') param_maybe_default* a='*' (param_no_default | ',')
          => error a "* argument may appear only once"
      invalid_kwds:
        | '**' param a='=' => error a "var-keyword argument cannot have default value"
        | '**' param ',' a=param => error a "arguments cannot follow var-keyword argument"
        | '**' param ',' a=('*' | '**' | '/')
          => error a "arguments cannot follow var-keyword argument"

      type_params: invalid_type_params | '[' ','.type_param+ ','? ']' => outside "'['"
      type_param (memo):
        | NAME (':' expression)? ('=' expression)?
        | invalid_type_param
        | '*' NAME ('=' star_expression)?
        | '**' NAME ('=' expression)?
      invalid_type_params: '[' a=']' => error a.. "Type parameter list cannot be empty"
      invalid_type_param:
        | '*' NAME a=':' b=tuple => error a.. "cannot use constraints with TypeVarTuple"
        | '*' NAME a=':' expression => error a.. "cannot use bound with TypeVarTuple"
        | '**' NAME a=':' b=tuple => error a.. "cannot use constraints with ParamSpec"
        | '**' NAME a=':' expression => error a.. "cannot use bound with ParamSpec"
      """;

  /** A lambda's parameters end at a colon, and have no annotations. */
  static final String LAMBDA =
      """
      lambda_params: invalid_lambda_parameters | lambda_parameters
      lambda_parameters:
        | lambda_slash_no_default lambda_param_no_default* lambda_param_with_default*
          lambda_star_etc?
        | lambda_slash_with_default lambda_param_with_default* lambda_star_etc?
        | lambda_param_no_default+ lambda_param_with_default* lambda_star_etc?
        | lambda_param_with_default+ lambda_star_etc?
        | lambda_star_etc
      lambda_slash_no_default:
        | lambda_param_no_default+ '/' ','
        | lambda_param_no_default+ '/' &':'
      lambda_slash_with_default:
        | lambda_param_no_default* lambda_param_with_default+ '/' ','
        | lambda_param_no_default* lambda_param_with_default+ '/' &':'
      lambda_star_etc:
        | invalid_lambda_star_etc
        | '*' lambda_param_no_default lambda_param_maybe_default* lambda_kwds?
        | '*' ',' lambda_param_maybe_default+ lambda_kwds?
        | lambda_kwds
      lambda_kwds: invalid_lambda_kwds | '**' lambda_param_no_default
      lambda_param_no_default: lambda_param ',' | lambda_param &':'
      lambda_param_with_default: lambda_param default ',' | lambda_param default &':'
      lambda_param_maybe_default: lambda_param default? ',' | lambda_param default? &':'
      lambda_param: NAME => param
      invalid_lambda_parameters:
        | a='/' ',' => error a "at least one argument must precede /"
        | (lambda_slash_no_default | lambda_slash_with_default) lambda_param_maybe_default* a='/'
          => error a "/ may appear only once"
        | lambda_slash_no_default? lambda_param_no_default* invalid_lambda_parameters_helper
          a=lambda_param_no_default
          => error a "parameter without a default follows parameter with a default"
        | lambda_param_no_default* a='(' ','.lambda_param+ ','? b=')'
          => error a..b "Lambda expression parameters cannot be parenthesized"
        | (lambda_slash_no_default | lambda_slash_with_default)? lambda_param_maybe_default* '*'
          (',' | lambda_param_no_default) lambda_param_maybe_default* a='/'
          => error a "/ must be ahead of *"
        | lambda_param_maybe_default+ '/' a='*' => error a "expected comma between / and *"
      invalid_lambda_parameters_helper: lambda_slash_with_default | lambda_param_with_default+
      invalid_lambda_star_etc:
        | '*' (':' | ',' (':' | '**')) => error "named arguments must follow bare *"
        | '*' lambda_param a='=' => error a "var-positional argument cannot have default value"
        | '*' (lambda_param_no_default | ',') lambda_param_maybe_default* a='*'
          (lambda_param_no_default | ',') => error a "* argument may appear only once"
      invalid_lambda_kwds:
        | '**' lambda_param a='=' => error a "var-keyword argument cannot have default value"
        | '**' lambda_param ',' a=lambda_param
          => error a "arguments cannot follow var-keyword argument"
        | '**' lambda_param ',' a=('*' | '**' | '/')
          => error a "arguments cannot follow var-keyword argument"
      """;

  private ParameterRules() {}
}
