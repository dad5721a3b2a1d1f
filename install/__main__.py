"""Sets Heaplab up and runs it: `python3 install COMMAND`; `python3 install --help` lists the commands."""

import sys

if sys.version_info < (3, 10):
    sys.exit("heaplab: Python 3.10 or newer is needed, this is %d.%d" % sys.version_info[:2])

from heaplab_install.cli import main

sys.exit(main(sys.argv[1:]))
