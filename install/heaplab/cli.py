"""The command `heaplab`. What starts the jar goes straight to it; every other command stands in `commands`."""

import sys

from heaplab.trouble import Trouble


def main() -> int:
    return run(sys.argv[1:])


def run(argv: list[str]) -> int:
    try:
        return _jar(argv) if argv[:1] in (["kernel"], ["run"]) else _command(argv)
    except Trouble as trouble:
        print(trouble.told(), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _jar(argv: list[str]) -> int:
    from heaplab import kernel

    return kernel.start(argv[1:] if argv[0] == "kernel" else argv)


def _command(argv: list[str]) -> int:
    from heaplab import commands

    return commands.run(argv)
