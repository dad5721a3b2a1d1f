"""Fixtures on kernels whose cells are scripts."""

import json

import pytest
from scripted import COMMAND, Kernel


@pytest.fixture
def kernel():
    running = Kernel()
    yield running
    running.close()


@pytest.fixture(scope="session")
def kernelspec(tmp_path_factory):
    """A folder for JUPYTER_PATH that has the scripted kernel under the name `scripted`."""
    jupyter = tmp_path_factory.mktemp("jupyter")
    folder = jupyter / "kernels" / "scripted"
    folder.mkdir(parents=True)
    spec = {"argv": COMMAND, "display_name": "Scripted", "language": "python", "interrupt_mode": "message"}
    (folder / "kernel.json").write_text(json.dumps(spec))
    return jupyter
