"""Starts a kernel and runs a few cells in it, so that it loads the classes that kernels need.

    python -m heaplab.training '["java", …, "{connection_file}"]'
"""

import json
import subprocess
import sys
import tempfile

from jupyter_client.blocking import BlockingKernelClient
from jupyter_client.connect import write_connection_file

_CELLS = [
    "1 + 1",
    "x = [1, 2]\nprint(x)",
    "class A:\n    def f(self):\n        return {i: str(i) for i in range(3)}\nA().f()",
    "1 / 0",
    "import gc\ngc.collect()",
    "%heap",
    "%refs x",
    "%pools",
    "%layout x",
    "%gc",
    "%%trace\nx.append(x)\ndel x",
]


def main(argv: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path, _ = write_connection_file(f"{folder}/connection.json", key=b"training")
        process = subprocess.Popen([part.replace("{connection_file}", path) for part in argv])
        client = BlockingKernelClient(connection_file=path)
        client.load_connection_file()
        client.start_channels()
        try:
            client.kernel_info(reply=True, timeout=60)
            for cell in _CELLS:
                client.execute_interactive(cell, timeout=60, allow_stdin=False, output_hook=_ignore)
            client.shutdown()
            process.wait(timeout=60)
        finally:
            client.stop_channels()
            process.kill()


def _ignore(_message: dict) -> None:
    """What cells show is of no interest."""


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
