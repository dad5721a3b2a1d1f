"""python -m heaplab_handouts pages|index OUTPUT < SHEETS.json"""

import json
import sys
from pathlib import Path

from heaplab_handouts import index, pages
from heaplab_handouts.plan import Sheet

what, output = sys.argv[1], Path(sys.argv[2])
sheets = [Sheet(**sheet) for sheet in json.load(sys.stdin)]
if what == "index":
    index.write(sheets, output)
else:
    for sheet in sheets:
        print(sheet.name, flush=True)
        pages.write(sheet, output)
