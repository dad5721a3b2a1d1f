"""The strings that CPython's own start makes immortal, or keeps statically.

    python3 src/test/python/tools/interned.py record   asks every CPython that is installed

A name that a program shares with them is no new string, and never dies. Those are listed that a
program is likely to say: printable ASCII, longer than the single characters that exist anyway. The
names to try come from the interpreter's standard library.
"""

import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import snippets  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[4]
LISTS = ROOT / "src/main/resources/org/heaplab/build"

# Run without `site`, whose work depends on the machine; its modules are imported all the same. Its
# own names are short: a name in code is immortal.
PROBE = """
import site, sys
def f(a, b):
    for c in a:
        d = "".join(list(c))
        e = sys.intern(d)
        if e is not d and sys.getrefcount(e) > 500000000:
            b.append(c)
    return b
print("\\n".join(f(open(sys.argv[1]).read().split("\\n"), [])))
"""

CANDIDATES = """
import pathlib, sys, sysconfig, types
words = set()
def add(value):
    if isinstance(value, str):
        words.add(value)
    elif isinstance(value, (tuple, frozenset)):
        for item in value:
            add(item)
    elif isinstance(value, types.CodeType):
        add((value.co_name, value.co_qualname, value.co_names, value.co_consts))
        add((value.co_varnames, value.co_freevars, value.co_cellvars))
for module in list(sys.modules.values()):
    add(tuple(dir(module)))
    for value in list(vars(module).values()):
        add(tuple(map(str, dir(value))))
library = pathlib.Path(sysconfig.get_path("stdlib"))
for file in [*library.glob("*.py"), *library.glob("*/*.py")]:
    if file.parent.name not in ("site-packages", "test", "idlelib"):
        try:
            add(compile(file.read_text(encoding="utf8"), str(file), "exec"))
        except (SyntaxError, UnicodeDecodeError):
            pass
sys.stdout.buffer.write("\\0".join(sorted(words)).encode("utf8", "replace"))
"""


def list_of(version):
    return LISTS / f"interned-{version}.txt"


def recorded(version):
    return list_of(version).read_text(encoding="ascii").splitlines()


def interned(python, words):
    """Those of the words that this interpreter has had from its start."""
    plain = [word for word in words if len(word) > 1 and word.isascii() and word.isprintable()]
    with tempfile.NamedTemporaryFile("w", suffix=".txt") as file:
        file.write("\n".join(plain))
        file.flush()
        command = [python, "-W", "ignore", "-S", "-c", PROBE, file.name]
        return subprocess.check_output(command, text=True).splitlines()


def candidates(python):
    answer = subprocess.check_output([python, "-W", "ignore", "-c", CANDIDATES])
    return answer.decode("utf8", errors="replace").split("\0")


def record():
    pythons = {version: snippets.interpreter(version) for version in snippets.VERSIONS}
    every = {word for python in pythons.values() for word in candidates(python)}
    for version, python in pythons.items():
        words = interned(python, sorted(every))
        list_of(version).write_text("\n".join(words) + "\n", encoding="ascii")
        print(version, len(words))


if __name__ == "__main__":
    record()
