"""Turns the methods of one of CPython's test files into programs for Heaplab.

A program is the texts of `standins`, the file with its imports bound to stand-ins, and the call of one
method; or the examples of a doctest. What is not Heaplab's Python (async, match, exec …) is taken out
of the file first; a method that contains it counts as out of scope.
"""

import ast
import pathlib
import re

import doctests

HERE = pathlib.Path(__file__).parent
MODULES = set(
    "sys gc weakref tracemalloc copy collections collections.abc functools itertools operator "
    "contextlib math array types abc _collections_abc builtins __future__".split()
)
HELPERS = {
    "list_tests": "list_tests.py",
    "seq_tests": "seq_tests.py",
    "string_tests": "string_tests.py",
    "mapping_tests": "mapping_tests.py",
    "buffer_tests": "buffer_tests.py",
}
FORBIDDEN_NODES = tuple(
    getattr(ast, name)
    for name in (
        "AsyncFunctionDef AsyncFor AsyncWith Await Match TypeAlias TryStar TypeVar"
    ).split()
    if hasattr(ast, name)
)
FORBIDDEN_CALLS = {"exec", "eval", "compile", "open", "input", "breakpoint", "execfile"}


PARTS = "missing regex cases structs streams support randoms modules run".split()
OPTIONAL = {"pickle": "pickles", ">>> ": "doctest"}
SURROGATE_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def standins(text):
    """The stand-ins that a file needs."""
    parts = PARTS + [part for word, part in OPTIONAL.items() if word in text]
    return [(HERE / "standins" / f"{part}.py").read_text(encoding="utf-8") for part in parts]


def is_forbidden(node):
    if isinstance(node, FORBIDDEN_NODES) or getattr(node, "type_params", None):
        return True
    if isinstance(node, ast.comprehension) and node.is_async:
        return True
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return SURROGATE_PAIR.search(node.value) is not None
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in FORBIDDEN_CALLS
    )


def forbidden(tree):
    return any(is_forbidden(node) for node in ast.walk(tree))


class Prepare(ast.NodeTransformer):
    """Binds imports to stand-ins and takes out what cannot be compiled."""

    def __init__(self, folder):
        self.folder = folder
        self.inlined = []
        self.dropped = set()

    def statement(self, text):
        return ast.parse(text).body

    def visit_Import(self, node):
        lines = []
        for alias in node.names:
            if alias.name in MODULES:
                lines.append("import " + alias.name + (f" as {alias.asname}" if alias.asname else ""))
            else:
                name = alias.asname or alias.name.split(".")[0]
                module = alias.name if alias.asname else name
                lines.append(f"{name} = standin({module!r})")
        return self.statement("\n".join(lines))

    def visit_ImportFrom(self, node):
        module = node.module or ""
        if module == "__future__":
            return self.statement("pass")
        if module in MODULES:
            return node
        lines = ["pass"]
        for alias in node.names:
            name = alias.asname or alias.name
            if module == "test" and alias.name in HELPERS:
                lines.append(self.inline(alias.name))
            elif module.startswith("test.") and module[5:] in HELPERS:
                self.inline(module[5:])
                lines.append(f"{name} = {alias.name}")
            elif alias.name == "*":
                lines.append("pass")
            else:
                lines.append(f"{name} = standin({module!r}, {alias.name!r})")
        return self.statement("\n".join(lines))

    def inline(self, name):
        if name not in [known for known, _ in self.inlined]:
            tree = prepared(self.folder / HELPERS[name], self)
            self.inlined.append((name, tree))
        tree = dict(self.inlined)[name]
        definitions = (ast.ClassDef, ast.FunctionDef)
        names = [n.name for n in map(unguarded, tree.body) if isinstance(n, definitions)]
        body = "\n".join(f"    {n} = {n}" for n in names)
        return f"class {name}:\n{body}\n"

    def visit_ClassDef(self, node):
        kept = []
        for item in node.body:
            if isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef)) and forbidden(item):
                self.dropped.add((node.name, item.name))
            elif not isinstance(item, ast.ClassDef) and forbidden(item):
                pass
            else:
                kept.append(item)
        node.body = kept or self.statement("pass")
        return self.generic_visit(node)


def prepared(path, prepare):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    body = []
    for node in tree.body:
        is_def = isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        if is_main_guard(node) or (is_def and forbidden(node)):
            continue
        if not isinstance(node, ast.ClassDef) and forbidden(node):
            continue
        result = prepare.visit(node)
        body.extend(map(guarded, result if isinstance(result, list) else [result]))
    tree.body = body
    return ast.fix_missing_locations(tree)


def guarded(node):
    """What fails while a file is set up costs the tests that need it, and no others."""
    if isinstance(node, (ast.FunctionDef, ast.Import, ast.ImportFrom, ast.Pass)):
        if not getattr(node, "decorator_list", None):
            return node
    guard = ast.parse("try:\n    pass\nexcept Exception as e:\n    set_up_failed(e)").body[0]
    guard.body = [node]
    return guard


def unguarded(node):
    return node.body[0] if isinstance(node, ast.Try) else node


def is_main_guard(node):
    return isinstance(node, ast.If) and "__main__" in ast.dump(node.test)


class TestFile:
    """One of CPython's test files, ready to be run method by method."""

    def __init__(self, library, name):
        folder = pathlib.Path(library) / "test"
        path = folder / f"{name}.py"
        if not path.exists():
            path = folder / name / "__init__.py"
        text = path.read_text(encoding="utf-8")
        prepare = Prepare(folder)
        tree = prepared(path, prepare)
        helpers = [ast.unparse(part) for _, part in prepare.inlined]
        start = f'__name__ = "test.{name}"\n_known = dict(globals())'
        self.source = "\n".join([*standins(text), *helpers, start, ast.unparse(tree)])
        own = {n.name for n in map(unguarded, tree.body) if isinstance(n, ast.ClassDef)}
        self.dropped = sorted(f"{c}.{m}" for c, m in prepare.dropped if c in own and m[:4] == "test")
        self.doctests = dict(doctests.programs_of(ast.parse(text), forbidden, prepare))

    def listing(self):
        """A program that prints the names of the tests."""
        return f"{self.source}\nprint_test_names(globals(), _known)\n"

    def tests(self, listed):
        """(name, program or None where it is out of scope)"""
        for name in listed:
            cls, method = name.split(".")
            yield name, f"{self.source}\nrun_method({cls}, {method!r})\n"
        for name, text in self.doctests.items():
            yield name, f"{self.source}\n{text}"
        for name in self.dropped:
            yield name, None
