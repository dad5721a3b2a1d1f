/**
 * Python 3.13 without async, await, match, type statements and except*, in the order and with the
 * names of CPython's Grammar/python.gram.
 *
 * Left recursion is written as repetition, and where CPython tells two readings apart by trying one
 * after the other, this grammar takes both in one rule and TreeBuilder tells them apart: an
 * assignment's targets are parsed as expressions, a keyword argument's name too. So nearly every
 * choice needs one token, and a first parse costs little. What the grammar or TreeBuilder turns
 * down is explained by the errors package.
 */
parser grammar Python;

options { tokenVocab = Tokens; superClass = DepthLimit; }

// Statements

statement: compound_stmt | simple_stmts ;
simple_stmts: simple_stmt (';' simple_stmt)* ';'? NEWLINE ;
simple_stmt
    : assignment
    | return_stmt | raise_stmt | global_stmt | nonlocal_stmt | del_stmt | assert_stmt
    | import_name | import_from
    | 'pass' | 'break' | 'continue'
    ;
compound_stmt
    : function_def | class_def | decorated | if_stmt | with_stmt | for_stmt | try_stmt | while_stmt
    ;

// Simple statements

assignment
    : star_expressions ( ':' expression ('=' annotated_rhs)?
                       | augassign annotated_rhs
                       | ('=' annotated_rhs)*
                       )
    | yield_expr
    ;
annotated_rhs: yield_expr | star_expressions ;
augassign
    : '+=' | '-=' | '*=' | '@=' | '/=' | '%=' | '&=' | '|=' | '^=' | '<<=' | '>>=' | '**=' | '//='
    ;
return_stmt: 'return' star_expressions? ;
raise_stmt: 'raise' (expression ('from' expression)?)? ;
global_stmt: 'global' NAME (',' NAME)* ;
nonlocal_stmt: 'nonlocal' NAME (',' NAME)* ;
del_stmt: 'del' star_expressions ;
assert_stmt: 'assert' expression (',' expression)? ;

import_name: 'import' dotted_as_name (',' dotted_as_name)* ;
import_from
    : 'from' ('.' | '...')* dotted_name? 'import' import_from_targets
    ;
import_from_targets
    : '(' import_from_as_name (',' import_from_as_name)* ','? ')'
    | import_from_as_name (',' import_from_as_name)*
    | '*'
    ;
import_from_as_name: NAME ('as' NAME)? ;
dotted_as_name: dotted_name ('as' NAME)? ;
dotted_name: NAME ('.' NAME)* ;

// Compound statements

block: NEWLINE INDENT statement+ DEDENT | simple_stmts ;
decorated: ('@' named_expression NEWLINE)+ (class_def | function_def) ;
class_def: 'class' NAME ('(' arguments? ')')? ':' block ;
function_def: 'def' NAME '(' params? ')' ('->' expression)? ':' block ;

params: param (',' param)* ','? ;
param
    : NAME (':' expression)? ('=' expression)?
    | '*' (NAME (':' star_expression)?)?
    | '**' NAME (':' expression)?
    | '/'
    ;

if_stmt: 'if' named_expression ':' block elif* else_block? ;
elif: 'elif' named_expression ':' block ;
else_block: 'else' ':' block ;
while_stmt: 'while' named_expression ':' block else_block? ;
for_stmt: 'for' star_targets 'in' star_expressions ':' block else_block? ;
with_stmt: 'with' ('(' with_item (',' with_item)* ','? ')' | with_item (',' with_item)*) ':' block ;
with_item: expression ('as' star_target)? ;
try_stmt: 'try' ':' block (except_block+ else_block? finally_block? | finally_block) ;
except_block: 'except' (expression ('as' NAME)?)? ':' block ;
finally_block: 'finally' ':' block ;

// Expressions

star_expressions: star_expression (',' star_expression)* ','? ;
star_expression: '*' bitwise_or | expression ;
star_named_expression: '*' bitwise_or | named_expression ;
named_expression: expression (':=' expression)? ;
yield_expr: 'yield' ('from' expression | star_expressions)? ;
expression: disjunction ('if' disjunction 'else' expression)? | lambdef ;

disjunction: conjunction ('or' conjunction)* ;
conjunction: inversion ('and' inversion)* ;
inversion: 'not' inversion | comparison ;
comparison: bitwise_or (comp_op bitwise_or)* ;
comp_op: '==' | '!=' | '<=' | '<' | '>=' | '>' | 'not' 'in' | 'in' | 'is' 'not'? ;

bitwise_or: bitwise_xor ('|' bitwise_xor)* ;
bitwise_xor: bitwise_and ('^' bitwise_and)* ;
bitwise_and: shift_expr ('&' shift_expr)* ;
shift_expr: sum (('<<' | '>>') sum)* ;
sum: term (('+' | '-') term)* ;
term: factor (('*' | '/' | '//' | '%' | '@') factor)* ;
factor: ('+' | '-' | '~') factor | power ;
power: primary ('**' factor)? ;

primary: atom trailer* ;
trailer: '.' NAME | '(' arguments? ')' | '[' slices ']' ;
slices: slice (',' slice)* ','? ;
slice: '*' expression | named_expression bounds? | bounds ;
bounds: ':' expression? (':' expression?)? ;

atom
    : NAME | 'True' | 'False' | 'None' | NUMBER | '...' | strings
    | group | list | brace
    ;
group: '(' (yield_expr | elements)? ')' ;
list: '[' elements? ']' ;
elements: star_named_expression (for_if_clauses | (',' star_named_expression)* ','?) ;
brace: '{' (entry (for_if_clauses | (',' entry)* ','?))? '}' ;
entry: star_named_expression (':' expression)? | '**' bitwise_or ;

lambdef: 'lambda' lambda_params? ':' expression ;
lambda_params: lambda_param (',' lambda_param)* ','? ;
lambda_param: NAME ('=' expression)? | '*' NAME? | '**' NAME | '/' ;

strings: (STRING | fstring)+ ;
fstring: FSTRING_START fstring_middle* FSTRING_END ;
fstring_middle: FSTRING_MIDDLE | replacement_field ;
replacement_field
    : '{' annotated_rhs '='? ('!' NAME)? (':' fstring_middle*)? '}'
    ;

for_if_clauses: for_if_clause+ ;
for_if_clause: 'for' star_targets 'in' disjunction ('if' disjunction)* ;

arguments: argument (',' argument)* ','? ;
argument
    : '*' expression
    | '**' expression
    | expression ('=' expression | (':=' expression)? for_if_clauses?)
    ;

// Targets: what cannot be assigned to is turned down by TreeBuilder.

star_targets: star_target (',' star_target)* ','? ;
star_target: '*'? primary ;
