"""Prints the numbers of this interpreter, name=value, from its behaviour and its headers."""
import ctypes
import gc
import os
import re
import sys
import sysconfig


def show(name, value):
    if isinstance(value, bool):
        value = str(value).lower()
    elif isinstance(value, (list, tuple)):
        value = "[" + ", ".join(map(str, value)) + "]"
    print(f"{name}={value}")


INCLUDE = sysconfig.get_path("include")


def header(*names):
    """The text of the first of these headers that this version has."""
    for name in names:
        path = os.path.join(INCLUDE, name)
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                return file.read()
    raise LookupError(names)


def defined(text, name, last=False):
    """The number that a #define gives, skipping the zeros for builds without free lists."""
    found = re.findall(rf"#\s*define\s+{name}\s+(\d+)\b", text)
    numbers = [int(number) for number in found if int(number)]
    return numbers[-1 if last else 0]


def stats():
    """What sys._debugmallocstats prints."""
    reader, writer = os.pipe()
    saved = os.dup(2)
    os.dup2(writer, 2)
    try:
        sys._debugmallocstats()
    finally:
        os.dup2(saved, 2)
        os.close(writer)
    with open(reader, encoding="ascii") as file:
        return file.read()


def kept(what):
    """How many of a free list's objects sys._debugmallocstats reports."""
    found = re.search(rf"(\d+) free {what}s? \*", stats())
    return int(found.group(1))


def overfill(make, what, count=3000):
    """How many are kept after more have been freed than any list keeps."""
    many = [make(i) for i in range(count)]
    del many
    return kept(what)


V = sys.version_info
show("release", "%d.%d.%d" % V[:3])
show("hexversion", sys.hexversion)
show("cache_tag", sys.implementation.cache_tag)
show("thresholds", ",".join(map(str, gc.get_threshold())))


def runs_within_allocation():
    """Fills a list by one C call; a collection within it sees the list half full."""
    seen = []
    made = []
    threshold = gc.get_threshold()
    callback = lambda phase, info: seen.append(len(made))
    fill = made.extend
    source = zip(range(5000))
    gc.collect()
    gc.callbacks.append(callback)
    gc.set_threshold(100, 10, 10)
    fill(source)
    gc.set_threshold(*threshold)
    gc.callbacks.remove(callback)
    return any(0 < length < 5000 for length in seen)


show("gc_on_eval_breaker", not runs_within_allocation())

before = sys.getrefcount(None)
many = [None] * 1000
show("immortal", sys.getrefcount(None) == before)
del many
name = "".join(["never", "seen", "before"])
own = sys.intern(name)
show("immortal_by_intern", sys.getrefcount(own) > 1 << 20)
if V >= (3, 12):
    show("immortal_refcount", sys.getrefcount(None))
else:
    text = header("internal/pycore_object.h")
    show("immortal_refcount", int(re.search(r"\.ob_refcnt = (\d+)", text).group(1)))

LISTS = "internal/pycore_freelist.h"
floats = overfill(float, "PyFloatObject")
lists = overfill(lambda i: [], "PyListObject")
dicts = overfill(lambda i: {}, "PyDictObject")
show("free_floats", floats)
show("free_lists", lists)
show("free_dicts", dicts)
text = header(LISTS, "internal/pycore_dict_state.h", "internal/pycore_dict.h")
assert re.search(r"PyDictKeysObject \*\w+\[PyDict_MAXFREELIST\]", text)
show("free_dict_keys", defined(text, "PyDict_MAXFREELIST"))
text = header(LISTS) if V >= (3, 13) else header("internal/pycore_interp.h")
show("free_slices", len(re.findall(r"PySliceObject \*slice_cache;", text)))
lengths = [int(n) for n in re.findall(r"free (\d+)-sized PyTupleObject", stats())]
assert lengths == list(range(1, len(lengths) + 1))
show("free_tuple_length", max(lengths))
show("free_tuples", overfill(lambda i: (i, i, i, i, i), "5-sized PyTupleObject"))

text = header("internal/pycore_ceval.h")
show("recursion_limit", sys.getrecursionlimit())
assert defined(text, "Py_DEFAULT_RECURSION_LIMIT", last=True) == sys.getrecursionlimit()
one_count = V < (3, 12)
if one_count:
    show("c_recursion_limit", sys.getrecursionlimit())
else:
    text = header("cpython/pystate.h")
    show("c_recursion_limit", defined(text, "(?:Py_)?C_RECURSION_LIMIT", last=True))
text = header("cpython/pystate.h")
show("one_count", "c_recursion_remaining" not in text)

class Managed:
    pass


def pre_header(thing):
    """What sys.getsizeof adds to __sizeof__."""
    return sys.getsizeof(thing) - type(thing).__sizeof__(thing)


show("PyObject", object.__basicsize__)
show("PyVarObject", tuple.__basicsize__)
show("pointer", ctypes.sizeof(ctypes.c_void_p))
show("PyGC_Head", pre_header([]))
show("managed_pre_header", pre_header(Managed()) - pre_header([]))
small = [n for n in range(-100, 1000) if int(str(n)) is int(str(n))]
assert small == list(range(small[0], small[-1] + 1))
show("smallest_small_int", small[0])
show("largest_small_int", small[-1])
show("int_info", tuple(sys.int_info))
show("hash_info", tuple(sys.hash_info))

text = stats()
first = re.search(r"threshold = (\d+), in (\d+) size classes", text)
sizes = [int(size) for size in re.findall(r"^ +\d+ +(\d+) +\d+ +\d+ +\d+$", text, re.M)]
malloc = ctypes.pythonapi.PyObject_Malloc
malloc.restype, malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
blocks = [malloc(500) for _ in range(200)]
pool_size = int(re.search(r"unused pools \* (\d+) bytes", text).group(1))
show("ALIGNMENT", sizes[1] - sizes[0])
show("SMALL_REQUEST_THRESHOLD", first.group(1))
show("size_classes", first.group(2))
show("ARENA_SIZE", re.search(r"arenas? \* (\d+) bytes/arena", text).group(1))
show("POOL_SIZE", pool_size)
show("POOL_OVERHEAD", min(block % pool_size for block in blocks))


def blocks_per_pool(size):
    """Fills some pools; this interpreter's own blocks may be among them, so the last one tells."""
    count = 3 * pool_size // size
    addresses = (ctypes.c_size_t * count)()
    for i in range(count):
        addresses[i] = malloc(size)
    highest = max(address % pool_size for address in addresses)
    return (highest - min(block % pool_size for block in blocks)) // size + 1


show("NUMBLOCKS", [blocks_per_pool(size) for size in range(16, 513, 16)])
