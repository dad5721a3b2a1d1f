"""Chromium and the fonts for pictures; installed on Debian as root, else looked for."""

from heaplab import chromium
from heaplab_install import debian

# For pictures with Chinese text; for Playwright's own program.
_BESIDES = ["fonts-liberation", "fonts-noto-cjk", "libatomic1"]


def need() -> str:
    """Path of the browser; HEAPLAB_CHROMIUM names another."""
    if debian.can_install():
        debian.install(*_BESIDES, *([] if chromium.find() else ["chromium"]))
    return chromium.need()
