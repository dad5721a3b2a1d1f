"""Reads the command line of `heaplab`."""

import argparse
import sys
from pathlib import Path

from heaplab.trouble import Trouble


def main() -> int:
    return run(sys.argv[1:])


def run(argv: list[str]) -> int:
    try:
        if argv[:1] in (["kernel"], ["run"]):
            return _jar(argv)
        options, rest = _parser().parse_known_args(argv)
        if rest and options.command != "lab":
            raise Trouble(f"`heaplab {options.command}` does not know {' '.join(rest)}", "See `heaplab --help`.")
        return _command(options, rest)
    except Trouble as trouble:
        print(trouble.told(), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _jar(argv: list[str]) -> int:
    from heaplab import kernel

    return kernel.start(argv[1:] if argv[0] == "kernel" else argv)


def _command(options: argparse.Namespace, rest: list[str]) -> int:
    if options.command == "lab":
        from heaplab import lab

        return lab.run(options.folder, rest)
    if options.command == "course":
        from heaplab import course

        return course.run(options.folder)
    if options.command == "handouts":
        from heaplab import handouts

        return handouts.run(options.notebooks, options.output)
    if options.command == "doctor":
        from heaplab import doctor

        return doctor.run()
    from heaplab import uninstall

    return uninstall.run()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="heaplab", description="Python on a simulated CPython heap, in Jupyter.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    one = commands.add_parser("lab", help="open the course in JupyterLab (takes its options, too)")
    one.add_argument("--in", dest="folder", metavar="DIR", type=Path, help="open this folder instead")

    one = commands.add_parser("course", help="write the course's notebooks to a folder of your own")
    one.add_argument("folder", metavar="DIR", type=Path)

    one = commands.add_parser("handouts", help="run notebooks and write self-contained HTML pages")
    one.add_argument("-o", "--output", metavar="DIR", type=Path, default=Path("heaplab-handouts"))
    one.add_argument("--from", dest="notebooks", metavar="DIR", type=Path, help="these instead of the course")

    commands.add_parser("run", help="run a program: `heaplab run FILE.py`")
    commands.add_parser("doctor", help="find what is wrong, and say how to mend it")
    commands.add_parser("uninstall", help="remove Heaplab; your notebooks stay")
    return parser
