"""Says how CPython compiles files: for each path on the command line or stdin one JSON line.

{"file", "source", "tree", "code"}: the tree as nested arrays in the order of Heaplab's records
(what Heaplab's Python leaves out is replaced by `pass`), the code object with all that is nested.
"""

import ast
import json
import struct
import sys


class Subset(ast.NodeTransformer):
    def replace(self, node):
        return ast.copy_location(ast.Pass(), node)

    visit_AsyncFunctionDef = visit_Match = visit_TypeAlias = visit_TryStar = replace
    visit_AsyncFor = visit_AsyncWith = replace

    def untyped(self, node):
        if hasattr(node, "type_params"):
            node.type_params = []
        return self.generic_visit(node)

    visit_FunctionDef = visit_ClassDef = untyped


class Trees:
    def __init__(self, source):
        self.lines = source.encode("utf-8", "surrogatepass").splitlines(keepends=True)

    def column(self, line, column):
        text = self.lines[line - 1] if line <= len(self.lines) else b""
        return len(text[:column].decode("utf-8", "replace"))

    def span(self, node):
        return [
            "Span",
            node.lineno,
            self.column(node.lineno, node.col_offset),
            node.end_lineno,
            self.column(node.end_lineno, node.end_col_offset),
        ]

    def many(self, nodes):
        return [self.node(n) for n in nodes]

    def node(self, node):
        if node is None:
            return None
        name = type(node).__name__
        handler = getattr(self, name, None)
        if handler:
            return handler(node)
        fields = [self.field(getattr(node, f)) for f in node._fields if f not in SKIPPED]
        result = [RENAMED.get(name, name), *fields]
        if hasattr(node, "lineno"):
            result.append(self.span(node))
        return result

    def field(self, value):
        if isinstance(value, list):
            return [self.field(v) for v in value]
        if isinstance(value, (ast.expr_context, ast.operator, ast.unaryop, ast.cmpop, ast.boolop)):
            return ENUMS[type(value).__name__]
        return self.node(value) if isinstance(value, ast.AST) else value

    def Constant(self, node):
        return ["Constant", literal(node.value), self.span(node)]

    def FormattedValue(self, node):
        spec = self.node(node.format_spec)
        conversion = "\0" if node.conversion == -1 else chr(node.conversion)
        return ["FormattedValue", self.node(node.value), conversion, spec, self.span(node)]

    def FunctionDef(self, node):
        return [
            "FunctionDef",
            node.name,
            self.node(node.args),
            self.many(node.body),
            self.many(node.decorator_list),
            self.node(node.returns),
            self.span(node),
        ]

    def arguments(self, node):
        return [
            "Parameters",
            self.many(node.posonlyargs),
            self.many(node.args),
            self.node(node.vararg),
            self.many(node.kwonlyargs),
            self.many(node.kw_defaults),
            self.node(node.kwarg),
            self.many(node.defaults),
        ]

    def AnnAssign(self, node):
        return [
            "AnnAssign",
            self.node(node.target),
            self.node(node.annotation),
            self.node(node.value),
            bool(node.simple),
            self.span(node),
        ]


SKIPPED = {"type_comment", "kind", "type_params", "type_ignores", "is_async"}
RENAMED = {
    "Expr": "ExprStmt",
    "List": "ListDisplay",
    "arg": "Parameter",
    "keyword": "Keyword",
    "alias": "Alias",
    "withitem": "WithItem",
    "comprehension": "Comprehension",
}
ENUMS = {
    "Load": "LOAD", "Store": "STORE", "Del": "DEL", "And": "AND", "Or": "OR",
    "Invert": "INVERT", "Not": "NOT", "UAdd": "UADD", "USub": "USUB",
    "Add": "ADD", "Sub": "SUB", "Mult": "MULT", "MatMult": "MAT_MULT", "Div": "DIV",
    "Mod": "MOD", "Pow": "POW", "LShift": "L_SHIFT", "RShift": "R_SHIFT",
    "BitOr": "BIT_OR", "BitXor": "BIT_XOR", "BitAnd": "BIT_AND", "FloorDiv": "FLOOR_DIV",
    "Eq": "EQ", "NotEq": "NOT_EQ", "Lt": "LT", "LtE": "LT_E", "Gt": "GT", "GtE": "GT_E",
    "Is": "IS", "IsNot": "IS_NOT", "In": "IN", "NotIn": "NOT_IN",
}  # fmt: skip


def literal(value):
    if value is None:
        return ["None"]
    if value is ...:
        return ["Ellipsis"]
    kind = type(value).__name__
    if kind == "complex":
        return ["Imaginary", value.imag.hex()]
    return [kind.capitalize(), text(value)]


def text(value):
    if isinstance(value, bool):
        return value
    if isinstance(value, int):
        return hex(value)
    if isinstance(value, float):
        return value.hex()
    if isinstance(value, bytes):
        return value.hex()
    return value


def constant(value):
    kind = type(value).__name__
    if kind == "code":
        return code(value)
    if kind in ("NoneType", "ellipsis"):
        return kind
    if kind == "tuple":
        return ["tuple", *map(constant, value)]
    if kind == "frozenset":
        return ["frozenset", *sorted(map(constant, value), key=compact)]
    if kind == "complex":
        return [kind, bits(value.real), bits(value.imag)]
    if kind == "float":
        return [kind, bits(value)]
    return [kind, text(value)]


def compact(value):
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def bits(number):
    return struct.pack(">d", number).hex()


def code(co):
    places = len(co.co_varnames) + len(co.co_cellvars) + len(co.co_freevars)
    localsplus = []
    for i in range(places + 99):
        try:
            localsplus.append(co._varname_from_oparg(i))
        except IndexError:
            break
    return {
        "name": co.co_name,
        "qualname": co.co_qualname,
        "firstlineno": co.co_firstlineno,
        "argcount": co.co_argcount,
        "posonlyargcount": co.co_posonlyargcount,
        "kwonlyargcount": co.co_kwonlyargcount,
        "flags": co.co_flags,
        "stacksize": co.co_stacksize,
        "code": co.co_code.hex(),
        "consts": [constant(c) for c in co.co_consts],
        "names": list(co.co_names),
        "localsplus": localsplus,
        "varnames": list(co.co_varnames),
        "cellvars": list(co.co_cellvars),
        "freevars": list(co.co_freevars),
        "linetable": co.co_linetable.hex(),
        "exceptiontable": co.co_exceptiontable.hex(),
    }


def record(path):
    with open(path, encoding="utf-8", newline="") as file:
        source = file.read()
    tree = Subset().visit(ast.parse(source))
    return {
        "file": path,
        "source": source,
        "tree": Trees(source).node(tree),
        "code": code(compile(tree, path, "exec", dont_inherit=True)),
    }


if __name__ == "__main__":
    sys.setrecursionlimit(5000)
    for path in sys.argv[1:] or map(str.strip, sys.stdin):
        print(json.dumps(record(path)), flush=True)
