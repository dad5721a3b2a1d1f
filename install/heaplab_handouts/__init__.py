"""Makes the handouts: runs in the project's environment, where nbconvert is.

`editions` composes what is printed from a chapter and its solutions, `pages` runs and writes it, `index`
lists what there is. A plan (`plan`) says which notebooks, and where to; `python -m heaplab_handouts` takes it.
"""
