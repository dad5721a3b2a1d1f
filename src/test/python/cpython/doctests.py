"""Turns the doctests in the strings of a test file into programs.

The examples of one string make one program. An example that does not compile says how a syntax
error reads; other tests see to that.
"""

import ast
import doctest

SHOWN = "_doctest.show"


def programs_of(tree, forbidden, prepare):
    """(name, text to stand behind the file's own) for each string with examples."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and ">>> " in node.value:
            examples = list(examples_of(node.value, forbidden, prepare))
            if examples:
                yield f"doctest.line_{node.lineno}", "\n".join(examples) + "\n_doctest.end()\n"


def examples_of(text, forbidden, prepare):
    try:
        examples = doctest.DocTestParser().get_examples(text)
    except ValueError:
        return
    for number, example in enumerate(examples, 1):
        try:
            tree = ast.parse(example.source)
            compile(example.source, "example", "exec", dont_inherit=True)
        except SyntaxError:
            continue
        if not forbidden(tree) and not example.options.get(doctest.SKIP):
            yield program_of(number, example, prepare.visit(tree))


def program_of(number, example, tree):
    body = ast.unparse(ast.fix_missing_locations(Show().visit(tree)))
    lines = "\n".join("    " + line for line in body.split("\n"))
    options = [doctest.OPTIONFLAGS_BY_NAME[n] for n in ("ELLIPSIS", "NORMALIZE_WHITESPACE")]
    ellipsis, blanks = (bool(example.options.get(flag)) for flag in options)
    details = not example.options.get(doctest.IGNORE_EXCEPTION_DETAIL)
    return (
        f"_doctest.begin({number}, {example.source!r})\n"
        f"try:\n{lines}\nexcept BaseException as _error:\n    _doctest.error = _error\n"
        f"_doctest.check({example.want!r}, {example.exc_msg!r}, {ellipsis}, {blanks}, {details})"
    )


class Show(ast.NodeTransformer):
    """What stands alone is shown, as at the prompt; strings on several lines keep to one."""

    def visit_Expr(self, node):
        if node in self.top:
            shown = ast.parse(f"{SHOWN}(None)").body[0]
            shown.value.args = [node.value]
            return shown
        return node

    def visit_Module(self, node):
        self.top = [item for item in node.body if isinstance(item, ast.Expr)]
        return self.generic_visit(node)
