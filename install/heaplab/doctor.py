"""`heaplab doctor`: one line for each thing that Heaplab needs, and how to mend what is wrong."""

import socket
import sys
import tempfile
import zipfile
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from heaplab import archiving, java, kernel
from heaplab.trouble import Trouble

PATIENCE = 60


def run() -> int:
    """Returns 0 when all is well."""
    well = all([_told(name, check) for name, check in PARTS.items()])
    well = well and all(_told(name, check) for name, check in WHOLE.items())
    print("heaplab: all is well" if well else "heaplab: mend what is marked ✗, then ask again")
    return 0 if well else 1


def _told(name: str, check: Callable[[], str]) -> bool:
    try:
        print(f"✓ {name}: {check()}", flush=True)
        return True
    except Trouble as trouble:
        print(f"✗ {name}: {trouble}\n    → {trouble.remedy}", flush=True)
        return False


def _python() -> str:
    return f"{sys.version.split()[0]} ({sys.executable})"


def _packages() -> str:
    try:
        return ", ".join(f"{name} {version(name)}" for name in ("heaplab", "jupyterlab", "nbconvert", "jupyter_client"))
    except PackageNotFoundError as e:
        raise Trouble(f"the package {e.name} is missing", f"pip install {e.name}") from None


def _java() -> str:
    program = java.need()
    return f"{java.version(program)} ({program})"


def _jar() -> str:
    if not zipfile.is_zipfile(kernel.JAR):
        raise Trouble("the kernel's jar is missing or broken", "pip install --force-reinstall heaplab")
    return f"{kernel.JAR.stat().st_size >> 20} MiB"


def _kernelspec() -> str:
    from jupyter_client.kernelspec import KernelSpecManager, NoSuchKernel

    try:
        spec = KernelSpecManager().get_kernel_spec("heaplab")
    except NoSuchKernel:
        raise Trouble(
            "Jupyter does not see the kernel `heaplab`",
            "Start Jupyter from the environment that Heaplab is in, or set JUPYTER_PATH to its share/jupyter.",
        ) from None
    if spec.argv[1:4] != ["-m", "heaplab", "kernel"]:
        raise Trouble(
            f"another kernelspec of this name hides Heaplab's: {spec.resource_dir}",
            "Remove that folder, or `jupyter kernelspec uninstall heaplab` until this one is left.",
        )
    return spec.resource_dir


def _template() -> str:
    from jupyter_core.paths import jupyter_path

    for folder in jupyter_path("nbconvert", "templates"):
        if (Path(folder) / "heaplab" / "conf.json").is_file():
            return folder
    raise Trouble("nbconvert does not see the template `heaplab`", "pip install --force-reinstall heaplab")


def _loopback() -> str:
    try:
        with socket.socket() as server:
            server.bind(("127.0.0.1", 0))
            server.listen()
            socket.create_connection(server.getsockname(), timeout=5).close()
    except OSError as e:
        raise Trouble(f"programs here cannot talk over 127.0.0.1 ({e})", "Look at the firewall.") from None
    return "programs can talk over 127.0.0.1"


def _folders() -> str:
    from jupyter_core.paths import jupyter_runtime_dir

    for folder, remedy in (
        (tempfile.gettempdir(), "Set TMPDIR (on Windows TEMP) to a folder of yours."),
        (jupyter_runtime_dir(), "Set JUPYTER_RUNTIME_DIR to a folder of yours."),
    ):
        try:
            Path(folder).mkdir(parents=True, exist_ok=True)
            tempfile.TemporaryFile(dir=folder).close()
        except OSError as e:
            raise Trouble(f"nothing can be written to {folder} ({e.strerror})", remedy) from None
    return "Jupyter can write its files"


def _starts() -> str:
    command = kernel.command()
    try:
        return f"quicker by an archive of classes ({archiving.ensure(command)})"
    except archiving.NoArchive as why:
        return f"without an archive of classes, since {why}"


def _cell() -> str:
    from jupyter_client.manager import start_new_kernel

    try:
        manager, client = start_new_kernel(startup_timeout=PATIENCE, kernel_name="heaplab")
    except (RuntimeError, FileNotFoundError) as e:
        raise Trouble(f"the kernel does not start ({e})", "Look at what it wrote above.") from None
    try:
        reply = client.execute_interactive("6 * 7", timeout=PATIENCE, output_hook=lambda message: None)
        if reply["content"]["status"] != "ok":
            raise Trouble("the kernel cannot compute 6 * 7", "Please report this with the lines above.")
    except TimeoutError:
        raise Trouble("the kernel starts, but does not answer", "Please report this with the lines above.") from None
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    return "the kernel starts and answers"


PARTS = {
    "Python": _python,
    "packages": _packages,
    "Java": _java,
    "jar": _jar,
    "kernelspec": _kernelspec,
    "handouts": _template,
    "folders": _folders,
    "network": _loopback,
}

# Tried only when all parts are well.
WHOLE = {
    "a cell": _cell,
    "starts": _starts,
}
