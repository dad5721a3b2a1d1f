"""CPython's own tests, method by method, on the simulator.

    python3 suite.py test_list [PATTERN] [--python 3.13] [-v]

A method counts when CPython itself passes it with the stand-ins. The result of each is pass, fail,
or out of scope: what the file's method needs is not Heaplab's Python.
"""

import argparse
import collections
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import programs  # noqa: E402
import snippets  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[4]
SECONDS = 30
REFUSED = re.compile(r"NotImplementedError: .*outside Heaplab|No module named .*outside Heaplab")


def heaplab():
    """The command that starts Heaplab; HEAPLAB_COMMAND overrides it."""
    own = os.environ.get("HEAPLAB_COMMAND")
    if own:
        return own.split()
    return ["java", "-XX:+UseSerialGC", "-jar", str(ROOT / "target" / "heaplab.jar")]


def library_of(python):
    code = "import os; print(os.path.dirname(os.__file__))"
    return subprocess.check_output([python, "-c", code], text=True).strip()


def run_cpython(python, program):
    done = subprocess.run(
        [python, program.name],
        cwd=program.parent,
        env={"PYTHONHASHSEED": "0", "PYTHONIOENCODING": "utf-8"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=SECONDS * 4,
    )
    return verdict(done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace"))


def verdict(out, err):
    if "@@PASS" in out:
        return "pass", ""
    if "@@SKIP" in out:
        return "skip", out[out.index("@@SKIP") :].strip()
    if REFUSED.search(err):
        return "refused", last_lines(err)
    return "fail", last_lines(err)


def last_lines(err):
    return "\n".join(line[:300] for line in err.strip().split("\n")[-4:])


def reference(python, tests, folder, cache):
    """What CPython makes of each program; remembered between runs."""
    known = json.loads(cache.read_text()) if cache.exists() else {}
    missing = {n: p for n, p in tests.items() if digest(p) not in known}

    def ask(item):
        program = folder / f"{item[0]}.py"
        program.write_text(item[1], encoding="utf-8")
        try:
            return digest(item[1]), run_cpython(python, program)[0]
        except subprocess.TimeoutExpired:
            return digest(item[1]), "timeout"

    with ThreadPoolExecutor(2) as pool:
        known.update(pool.map(ask, missing.items()))
    cache.parent.mkdir(parents=True, exist_ok=True)
    cache.write_text(json.dumps(known))
    return {name: known[digest(program)] for name, program in tests.items()}


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def run_heaplab(version, tests, folder):
    """Runs programs in as few processes as possible; one that hangs is ended alone."""
    results = {}
    names = list(tests)
    while names:
        done = run_batch(version, {n: tests[n] for n in names}, folder)
        results.update(done)
        names = [n for n in names if n not in done]
    return results


def run_batch(version, tests, folder):
    names = list(tests)
    out = pathlib.Path(tempfile.mkdtemp(dir=folder))
    paths = []
    for name, program in tests.items():
        path = folder / f"{name}.py"
        path.write_text(program, encoding="utf-8")
        paths.append(str(path))
    listing = out / "list"
    listing.write_text("\n".join(paths) + "\n")
    command = [*heaplab(), "run", "--python", version, "--batch", str(listing), "--out", str(out)]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    finished, since = 0, time.monotonic()
    while process.poll() is None:
        time.sleep(0.05)
        now = sum(1 for _ in out.glob("*.rc"))
        if now != finished:
            finished, since = now, time.monotonic()
        elif time.monotonic() - since > SECONDS:
            process.kill()
    error = process.stderr.read().decode(errors="replace")
    results = {}
    for i, name in enumerate(names):
        if not (out / f"{i}.rc").exists():
            hung = time.monotonic() - since > SECONDS
            results[name] = ("fail", "hangs" if hung else "the process died: " + last_lines(error))
            break
        results[name] = verdict(read(out / f"{i}.out"), read(out / f"{i}.err"))
    return results


def read(path):
    return path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""


def judge(name, version="3.13", pattern=""):
    """(counts, failures) for one test file; counts tells pass, fail, out of scope."""
    python = snippets.interpreter(version)
    file = programs.TestFile(library_of(python), name)
    cache = ROOT / ".cache" / "cpython" / f"{name}-{version}.json"
    with tempfile.TemporaryDirectory() as made:
        folder = pathlib.Path(made)
        every = dict(file.tests(listed(python, file.listing(), folder)))
        every = {n: p for n, p in every.items() if re.search(pattern, n)}
        inside = {n: p for n, p in every.items() if p}
        expected = reference(python, inside, folder, cache)
        inside = {n: p for n, p in inside.items() if expected[n] == "pass"}
        results = run_heaplab(version, inside, folder)
    counts = collections.Counter({"out of scope": len(every) - len(inside)})
    counts.update(kind for kind, _ in results.values())
    return counts, results


def listed(python, program, folder):
    """The names that a program prints in CPython."""
    path = folder / "listing.py"
    path.write_text(program, encoding="utf-8")
    return subprocess.check_output([python, "-W", "ignore", path], text=True).split()


def read_as(version):
    """Goes on in the CPython whose tests are read: each version parses its own syntax."""
    if version != "%d.%d" % sys.version_info[:2]:
        python = snippets.interpreter(version)
        os.execv(python, [python, *sys.argv])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file")
    parser.add_argument("pattern", nargs="?", default="")
    parser.add_argument("--python", default="3.13")
    parser.add_argument("-v", action="store_true", help="name the passing methods too")
    options = parser.parse_args()
    read_as(options.python)
    counts, results = judge(options.file, options.python, options.pattern)
    for name, (kind, why) in results.items():
        if kind != "pass":
            print(f"{kind}: {name}\n    " + why.replace("\n", "\n    "))
        elif options.v:
            print(f"pass: {name}")
    total = sum(n for kind, n in counts.items() if kind != "out of scope")
    rest = ", ".join(f"{n} {kind}" for kind, n in sorted(counts.items()) if kind != "pass")
    print(f"{options.file}: {counts['pass']} of {total} pass ({rest})")


if __name__ == "__main__":
    main()
