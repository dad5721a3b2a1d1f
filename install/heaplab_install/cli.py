"""Reads the command line of `python3 install`."""

import argparse
import sys
from pathlib import Path

from heaplab.trouble import Trouble
from heaplab_install import bench, check, grading, handouts, lab, places, release, screenshot, wheel


def main(argv: list[str]) -> int:
    parser = _parser()
    options, rest = parser.parse_known_args(argv)
    if rest and not options.passes_on:
        parser.error(f"{options.command} does not know {' '.join(rest)}")
    try:
        return options.run(options, rest)
    except Trouble as trouble:
        print(f"\n{trouble.told()}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nheaplab: interrupted; the same command goes on where it stopped", file=sys.stderr)
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python3 install", description="Sets Heaplab up in this folder and runs it."
    )
    parser.set_defaults(passes_on=False)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    one = commands.add_parser("lab", help="open the course in JupyterLab (takes its options, too)")
    one.set_defaults(passes_on=True, run=lambda options, rest: lab.run(rest))

    one = commands.add_parser("handouts", help="run notebooks, write self-contained pages")
    one.add_argument("-o", "--output", metavar="DIR", type=Path, default=places.TARGET / "handouts")
    one.add_argument("--pdf", metavar="PAPER", nargs="?", const="A4", choices=["A4", "Letter"], help="print, too")
    one.add_argument("names", metavar="NOTEBOOK", nargs="*", help="such as zh/06-cycles; all without")
    one.set_defaults(run=_handouts)

    one = commands.add_parser("nbgrader", help="grade notebooks/grading (takes nbgrader's arguments)")
    one.set_defaults(passes_on=True, run=lambda options, rest: grading.run(rest))

    one = commands.add_parser("test", help="run every test (takes pytest's options, too)")
    one.add_argument("--python-only", action="store_true", help="leave the Java check out")
    one.set_defaults(passes_on=True, run=_test)

    one = commands.add_parser("bench", help="measure programs and kernels beside CPython and ipykernel")
    one.add_argument("--seconds", type=float, default=1, help="of CPython's time a program (default 1)")
    one.add_argument("programs", nargs="*", metavar="PROGRAM", help="those of src/bench/programs alone")
    one.set_defaults(run=lambda options, rest: bench.run(options.seconds, options.programs))

    one = commands.add_parser("wheel", help="build the package that `pip install` takes")
    one.set_defaults(run=lambda options, rest: wheel.run())

    one = commands.add_parser("release", help="wheel, jar, handouts, bill of materials, notices and checksums")
    one.set_defaults(run=lambda options, rest: release.run())

    one = commands.add_parser("screenshot", help="take the README's picture again")
    one.set_defaults(run=lambda options, rest: screenshot.run())

    one = commands.add_parser("logos", help="draw the kernel's PNG logos from the SVG")
    one.set_defaults(run=lambda options, rest: screenshot.logos())
    return parser


def _handouts(options: argparse.Namespace, rest: list[str]) -> int:
    return handouts.run(options.output.resolve(), options.names, options.pdf)


def _test(options: argparse.Namespace, rest: list[str]) -> int:
    if not options.python_only:
        return check.run(rest)
    check.run_python(rest)
    return 0
