"""Random programs, run on Heaplab with its audit and on CPython, and compared.

    python3 src/test/python/random_programs.py --from 0 --count 1000 [--python 3.12] [--keep DIR]
    python3 src/test/python/random_programs.py --from 0 --count 100000 --audit-only
    python3 src/test/python/random_programs.py --show 17

Program N is always the same. It makes containers, instances, functions, generators, weak
references and exceptions, ties them together and lets go of them; it tells reference counts,
sizes, lengths, what is tracked, what collections find, and in which order finalizers and callbacks
run. HEAPLAB_COMMAND is the command of Heaplab's Main. Prints the seeds that differ or that the
audit objects to; the exit status is 1 if there are any. With --audit-only no CPython takes part:
the audit alone judges, after each program.
"""

import argparse
import os
import pathlib
import random
import shlex
import subprocess
import sys
import tempfile

import snippets

START = """\
import collections, functools, gc, itertools, sys, weakref
gc.collect()
gc.disable()
out = []
def tell(*words): out.append(' '.join(map(str, words)))
class Plain: pass
class Slots: __slots__ = ('x', 'y', '__weakref__')
class Made:
    def __init__(self, x=None, y=None): self.x = x; self.y = y
    def method(self, *more): return sys.getrefcount(self)
class Dying(Plain):
    def __del__(self): tell('del', len(vars(self)))
class Rising:
    def __del__(self): risen.append(self); tell('risen')
class Listed(list): pass
class Mapped(dict): pass
class Counted(tuple): pass
risen = []
plain = (int, str, float, bytes, bool, type(None))
def count(o): return '-' if isinstance(o, plain) or o == () or getattr(o, '__flags__', 0) & 1 << 8 else sys.getrefcount(o)
def size(o): return sys.getsizeof(o)
def one(a): return count(a)
def many(*a, **k): return count(a[0]) if a else count(k['k'])
def nested(a): return [one(a), many(a), many(*[a]), many(k=a)]
def cell(a):
    def inner(): return a
    return inner
def gen(a):
    try:
        got = yield a
        for _ in range(2): got = yield got
    finally: tell('closed')
def fail(a): raise ValueError(a)
def saved(a):
    try: fail(a)
    except ValueError as e: return e
def called(r): tell('called', r() is None)
a = []; b = {}; c = Plain(); d = Made(1, 2); e = (a, b); f = [1, 2.5]
"""
NAMES = "abcdef"
MAKE = (
    "[]|[{x}]|[{x}, {y}, {i}]|list(range({i}))|[0] * {i}|[{x} for _ in range({j})]|[*{x_list}, {y}]|"
    "{{}}|{{{i}: {x}}}|{{'k': {x}, 'l': {y}}}|dict.fromkeys(range({i}), {x})|{{n: {x} for n in range({i})}}|dict(k={x})|"
    "({x},)|({x}, {y}, {i})|tuple([{x}, {i}])|tuple(range({i}))|Counted([{x}])|"
    "set()|set(range({i}))|frozenset([{i}, 'k'])|{{{i}, 'k', 2.5}}|"
    "Plain()|Made({x}, {y})|Made({i})|Slots()|Dying()|Rising()|Listed([{x}])|Mapped(k={x})|object()|"
    "lambda: {x}|cell({x})|gen({x})|saved({x})|{x}.__class__|type('New', (Plain,), {{'x': {x}}})|"
    "iter([{x}, {y}])|iter({x_list})|zip([{x}], [{y}])|map(one, [{x}])|enumerate([{x}])|reversed([{x}])|"
    "collections.deque([{x}] * {j})|collections.defaultdict(list, k={x})|collections.OrderedDict(k={x})|"
    "functools.partial(one, {x})|itertools.chain([{x}], [{y}])|"
    "bytearray({i})|'s' * {i}|10 ** {i}|{i} + 0.5|slice({x}, {i})|range({i})|property({x})|"
    "weakref.ref({x})|weakref.ref({x}, called)|weakref.WeakValueDictionary(k={x})|weakref.WeakSet([{x}])|"
    "d.method|[].append|{x_list}.append|{x_list}[:{j}]|{x_list} * 2|{x_list} + [{y}]|{x_dict}.copy()|{x_dict}.__or__({{{i}: {y}}})|"
    "list({x_dict})|{x_dict}.items()|sorted([{i}, 3, 1])|[{x}][0]|{x}|ValueError({x})|memoryview(bytes({i}))"
).split("|")
DO = (
    "{x_list}.append({y})|{x_list}.extend([{y}] * {j})|{x_list}.insert(0, {y})|{x_list}.pop()|{x_list}[:] = [{y}] * {i}|"
    "del {x_list}[:{j}]|{x_list}.clear()|{x_list}.reverse()|{x_list} += [{y}]|{x_list}[{j}:1] = ({y},)|{x_list}.remove({y})|"
    "{x_dict}[{i}] = {y}|{x_dict}['k'] = {y}|del {x_dict}[{i}]|{x_dict}.update({{{i}: {y}, 'm': {y}}})|{x_dict}.popitem()|"
    "{x_dict}.setdefault({j}, {y})|{x_dict}.pop('k')|{x_dict}.clear()|{x_dict}.__ior__({{{j}: {y}}})|"
    "{x}.x = {y}|{x}.y = {x}|{x}.z{j} = {y}|del {x}.x|vars({x})|vars({x})['v'] = {y}|{x}.__dict__ = {{'w': {y}}}|"
    "{x}.me = {x}|c.x = d; d.x = c|{x}.append({x})|{x}['me'] = {x}|next({x})|{x}.send({y})|{x}.close()|"
    "{x} = {y}|{x}, {y} = {y}, {x}|del {x}; {x} = {i}|{x} = None|{x}.add({i})|{x}.discard({i})|{x}.update(range({i}))|"
    "list({x})|repr({x_list})|{x} == {y}|[*{x_list}]|{{**{x_dict}}}|for n in {x_list}: {y} = n|risen.clear()|"
    "{x}.__traceback__ = None|{x}.add_note('n')|{x}.appendleft({y})|{x}.rotate({j})|{x}.move_to_end('k')|{x}()|"
    "globals()['{x}'] = {y}|with_it = [{x} for _ in range({j})]; del with_it|{x} = {x_list}[-1]|{x} = {x}.x"
).split("|")
SAY = (
    "count({x})|size({x})|gc.is_tracked({x})|one({x})|many({x})|nested({x})|len(gc.get_referents({x}))|"
    "type({x}).__name__|{x} is {y}|len({x})|gc.collect()|gc.collect(0)|gc.collect(1)|weakref.getweakrefcount({x})|"
    "size(vars({x}))|d.method({x})|gc.is_finalized({x})|[count(n) for n in {x_list}]|"
    "count({x}.x)|sorted(type(o).__name__ for o in gc.get_referents({x}))|list(map(one, [{x}]))|type({x}) is type({y})"
).split("|")


def program(seed):
    """The text of one program."""
    chance = random.Random(seed)
    lines = [START.rstrip()]
    while len(lines) < 40:
        lines.append(statement(chance))
    lines.append("del a, b, c, d, e, f\ntell(gc.collect()); risen.clear(); tell(gc.collect())")
    return "\n".join(lines) + "\nprint('\\n'.join(out))\n"


def statement(chance):
    kind = chance.random()
    if kind < 0.35:
        text = f"{chance.choice(NAMES)} = {fill(chance, chance.choice(MAKE))}"
    elif kind < 0.7:
        text = fill(chance, chance.choice(DO))
    else:
        text = f"tell({fill(chance, chance.choice(SAY))})"
    return f"try:\n    {text}\nexcept Exception as no: tell(type(no).__name__)"


def fill(chance, template):
    name = chance.choice(NAMES)
    return template.format(
        x=name,
        y=chance.choice(NAMES),
        x_list=chance.choice("af"),
        x_dict=chance.choice("bb" + name),
        i=chance.randrange(12),
        j=chance.randrange(4),
    )


RUNNER = """
import gc, io, sys, contextlib
for path in open(sys.argv[1]).read().split():
    said = io.StringIO()
    text = open(path).read()
    names = {'__name__': '__main__', '__builtins__': __builtins__}
    gc.enable()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(io.StringIO()):
        try: exec(compile(text, path, 'exec'), names)
        except BaseException as e: print('ended by', type(e).__name__, e)
    names.clear()
    gc.collect()
    open(path + '.live', 'w').write(said.getvalue())
"""


def compare(folder, seeds, version, live):
    """The seeds whose answers differ or that the audit objects to."""
    paths = []
    for seed in seeds:
        path = folder / f"random_{seed}.py"
        path.write_text(program(seed))
        paths.append(path)
    (folder / "list").write_text("\n".join(map(str, paths)) + "\n")
    if live:
        run_live(folder, version)
    run_ours(folder, version)
    return [seed for i, seed in enumerate(seeds) if not agrees(folder, i, paths[i], live)]


def run_live(folder, version):
    (folder / "runner").write_text(RUNNER)
    live = [snippets.interpreter(version), str(folder / "runner"), str(folder / "list")]
    subprocess.run(live, env=snippets.ENVIRONMENT, check=True, timeout=600)


def run_ours(folder, version):
    command = shlex.split(os.environ["HEAPLAB_COMMAND"])
    batch = ["run", "--batch", str(folder / "list"), "--out", str(folder / "out")]
    (folder / "out").mkdir(exist_ok=True)
    subprocess.run(
        [*command, *batch, "--python", version, "--audit"], timeout=1800, stdout=subprocess.DEVNULL
    )


def agrees(folder, i, path, live):
    try:
        ours = (folder / "out" / f"{i}.out").read_text()
        complaints = (folder / "out" / f"{i}.err").read_text()
    except FileNotFoundError:
        return False
    if live and ours != pathlib.Path(f"{path}.live").read_text():
        return False
    return "audit:" not in complaints and "SimulatorBug" not in complaints


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--from", type=int, default=0, dest="first")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--python", default="3.13")
    parser.add_argument("--keep", type=pathlib.Path)
    parser.add_argument("--audit-only", action="store_true")
    parser.add_argument("--show", type=int)
    options = parser.parse_args()
    if options.show is not None:
        print(program(options.show), end="")
        return 0
    differing = []
    batch = 5000 if options.audit_only else 500
    for first in range(options.first, options.first + options.count, batch):
        seeds = range(first, min(first + batch, options.first + options.count))
        with tempfile.TemporaryDirectory() as temporary:
            folder = options.keep or pathlib.Path(temporary)
            folder.mkdir(exist_ok=True)
            differing += compare(folder, seeds, options.python, not options.audit_only)
        done = seeds[-1] + 1 - options.first
        verdict = "sound" if options.audit_only else "agree"
        print(f"{options.python}: {done - len(differing)} of {done} {verdict}", differing[-20:], flush=True)
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
