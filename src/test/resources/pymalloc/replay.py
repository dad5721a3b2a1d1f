"""Replays requests on this interpreter's allocator, from a state that is known.

The file named by the first argument has the classes' block sizes on its first line and an
operation on each other: "m slot bytes" malloc, "f slot 0" free, "r slot bytes" realloc,
"c 0 0" count. The first line printed is the address of the first pool of the first arena; then
follows a number for each operation: an address, the count, or 0.

What the interpreter allocates for itself while it runs the loop (ints, ctypes' arguments) is small
and freed at once, so requests in classes of more than 208 bytes have their pools to themselves.
"""
import ctypes
import gc
import sys

POOL, ARENA = 1 << 14, 1 << 20

malloc = ctypes.pythonapi.PyObject_Malloc
malloc.restype, malloc.argtypes = ctypes.c_size_t, [ctypes.c_size_t]
realloc = ctypes.pythonapi.PyObject_Realloc
realloc.restype, realloc.argtypes = ctypes.c_size_t, [ctypes.c_size_t, ctypes.c_size_t]
free = ctypes.pythonapi.PyObject_Free
free.restype, free.argtypes = None, [ctypes.c_size_t]
blocks = sys.getallocatedblocks


class ArenaAllocator(ctypes.Structure):
    """Arenas from realloc(NULL, size), never given back: 16 bytes after a page, so 63 pools each."""

    _fields_ = [("ctx", ctypes.c_void_p), ("alloc", ctypes.c_void_p), ("free", ctypes.c_void_p)]

    def __init__(self):
        libc = ctypes.CDLL(None)
        alloc = ctypes.cast(libc.realloc, ctypes.c_void_p)
        super().__init__(None, alloc, ctypes.cast(libc.free, ctypes.c_void_p))


def run(kinds, slots, sizes, out, held, count):
    for i in range(count):
        kind = kinds[i]
        slot = slots[i]
        if kind == 0:
            held[slot] = malloc(sizes[i])
            out[i] = held[slot]
        elif kind == 1:
            free(held[slot])
        elif kind == 2:
            held[slot] = realloc(held[slot], sizes[i])
            out[i] = held[slot]
        else:
            out[i] = blocks()


def start_arena(size, per_pool, taken):
    """Uses up every free pool there is; then fills the first pool of an arena, and returns it."""
    taken[0] = malloc(size)
    pools = 0
    while True:
        taken[1] = malloc(size)
        if taken[1] // POOL != taken[0] // POOL:
            pools += 1
            if pools > 300 and taken[1] // POOL != taken[0] // POOL + 1:
                break
        taken[0] = taken[1]
    for _ in range(per_pool - 1):
        malloc(size)
    return taken[1] // POOL * POOL


def fill_pool(size, per_pool, base, taken):
    """Uses up the class's free blocks, and one pool of the arena."""
    while True:
        taken[0] = malloc(size)
        if 0 <= taken[0] - base < ARENA:
            break
    for _ in range(per_pool - 1):
        malloc(size)


def main():
    with open(sys.argv[1], encoding="ascii") as file:
        classes = [int(size) for size in file.readline().split()]
        lines = [line.split() for line in file]
    count = len(lines)
    numbers = ctypes.c_size_t * count
    kinds = numbers(*("mfrc".index(line[0]) for line in lines))
    slots = numbers(*(int(line[1]) for line in lines))
    sizes = numbers(*(int(line[2]) for line in lines))
    arenas = ArenaAllocator()
    ctypes.pythonapi.PyObject_SetArenaAllocator(ctypes.byref(arenas))
    held, out, taken = numbers(), numbers(), (ctypes.c_size_t * 2)()
    per_pool = [(POOL - 48) // size for size in classes]
    del lines
    gc.collect()
    gc.disable()
    warm = numbers(0, 2, 1, 3)
    run(warm, numbers(), numbers(400, 500), numbers(), numbers(), 4)
    base = start_arena(classes[0], per_pool[0], taken)
    for i in range(1, len(classes)):
        fill_pool(classes[i], per_pool[i], base, taken)
    run(kinds, slots, sizes, out, held, count)
    print(base, *out, sep="\n")


main()
