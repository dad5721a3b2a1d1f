"""Reads the command line of `heaplab` and carries the command out."""

import argparse
from pathlib import Path

from heaplab import course, doctor, handouts, lab, uninstall
from heaplab.trouble import Trouble


def run(argv: list[str]) -> int:
    options, rest = _parser().parse_known_args(argv)
    if rest and options.command != "lab":
        raise Trouble(f"`heaplab {options.command}` does not know {' '.join(rest)}", "See `heaplab --help`.")
    return options.run(options, rest)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="heaplab", description="Python on a simulated CPython heap, in Jupyter.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    one = commands.add_parser("lab", help="open the course in JupyterLab (takes its options, too)")
    one.add_argument("--in", dest="folder", metavar="DIR", type=Path, help="open this folder instead")
    one.set_defaults(run=lambda options, rest: lab.run(options.folder, rest))

    one = commands.add_parser("course", help="write the course's notebooks to a folder of your own")
    one.add_argument("folder", metavar="DIR", type=Path)
    one.set_defaults(run=lambda options, rest: course.run(options.folder))

    one = commands.add_parser("handouts", help="run notebooks and write self-contained HTML pages")
    one.add_argument("-o", "--output", metavar="DIR", type=Path, default=Path("heaplab-handouts"))
    one.add_argument("--from", dest="root", metavar="DIR", type=Path, help="these instead of the course")
    one.add_argument("--pdf", metavar="PAPER", nargs="?", const="A4", choices=["A4", "Letter"], help="print, too")
    one.add_argument("names", metavar="NOTEBOOK", nargs="*", help="such as zh/06-cycles; all without")
    one.set_defaults(run=lambda o, rest: handouts.run(o.root, o.output, o.names, o.pdf))

    commands.add_parser("run", help="run a program: `heaplab run FILE.py`")

    one = commands.add_parser("doctor", help="find what is wrong, and say how to mend it")
    one.set_defaults(run=lambda options, rest: doctor.run())

    one = commands.add_parser("uninstall", help="remove Heaplab; your notebooks stay")
    one.set_defaults(run=lambda options, rest: uninstall.run())
    return parser
