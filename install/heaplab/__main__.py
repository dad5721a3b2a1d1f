"""`python -m heaplab`, as the kernelspec calls it."""

import sys

from heaplab.cli import main

sys.exit(main())
