"""The snippets: small programs with CPython's recorded answers.

    python3 src/test/python/snippets.py record PATH…   asks every CPython that is installed

`NAME.out` holds what CPython 3.13 prints, `NAME.err` what it writes to stderr, if anything, and
`NAME.3.12.out` what another version prints where it differs. A first line such as
`# versions: 3.12 3.13` keeps a snippet from the others.
"""

import os
import pathlib
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

FOLDER = pathlib.Path(__file__).resolve().parents[1] / "resources" / "snippets"
VERSIONS = ("3.13", "3.12", "3.11")
STREAMS = ("out", "err")
SECONDS = 60

# A home decides what is imported at the start, and so when the first collections come.
ENVIRONMENT = {
    "HOME": os.path.expanduser("~"),
    "PYTHONHASHSEED": "0",
    "PYTHONIOENCODING": "utf-8",
    "PYTHONDONTWRITEBYTECODE": "1",
}


def interpreter(version):
    """CPython of that version on this machine, or None."""
    root = pathlib.Path(os.environ.get("PYENV_ROOT") or pathlib.Path.home() / ".pyenv")
    places = sorted(root.glob(f"versions/{version}.*/bin/python"))
    places += [
        pathlib.Path(folder) / f"python{version}"
        for folder in os.environ.get("PATH", "").split(os.pathsep)
        if folder and not folder.endswith("shims")
    ]
    return next((str(place) for place in places if os.access(place, os.X_OK)), None)


def every_snippet():
    return sorted(FOLDER.glob("*/*.py"))


def versions_of(snippet):
    first = snippet.read_text(encoding="utf-8").split("\n", 1)[0]
    named = re.fullmatch(r"# versions: ([\d. ]+)", first)
    return tuple(v for v in VERSIONS if not named or v in named[1].split())


def answers(snippet, version):
    """What CPython writes to stdout and stderr."""
    ran = subprocess.run(
        [interpreter(version), snippet.name],
        cwd=snippet.parent,
        env=ENVIRONMENT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=SECONDS,
    )
    folder = os.fsencode(snippet.parent) + b"/"  # CPython shows where the script lies
    return {"out": ran.stdout.replace(folder, b""), "err": ran.stderr.replace(folder, b"")}


def recording(snippet, version, stream):
    """Where the answer of a version stands, whether or not the file exists."""
    own = snippet.with_suffix(f".{version}.{stream}")
    return own if own.exists() else snippet.with_suffix(f".{stream}")


def recorded(snippet, version):
    places = {stream: recording(snippet, version, stream) for stream in STREAMS}
    return {s: place.read_bytes() if place.exists() else b"" for s, place in places.items()}


def record(snippet):
    versions = versions_of(snippet)
    found = {version: answers(snippet, version) for version in versions if interpreter(version)}
    base = found.get("3.13", next(iter(found.values())))
    for stream in STREAMS:
        plain = snippet.with_suffix(f".{stream}")
        write(plain, base[stream], stream == "out" or base[stream])
        for version, answer in found.items():
            own = snippet.with_suffix(f".{version}.{stream}")
            write(own, answer[stream], answer[stream] != base[stream])


def write(place, content, wanted):
    if wanted:
        place.write_bytes(content)
    else:
        place.unlink(missing_ok=True)


def main(arguments):
    if len(arguments) < 2 or arguments[0] != "record":
        sys.exit(__doc__)
    snippets = [pathlib.Path(name).resolve() for name in arguments[1:]]
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(record, snippets))


if __name__ == "__main__":
    main(sys.argv[1:])
