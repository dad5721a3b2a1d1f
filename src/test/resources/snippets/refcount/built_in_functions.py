# versions: 3.12 3.13
# The interpreter keeps copies of what sys and builtins hold at the start.
import sys

print([sys.getrefcount(f) for f in (len, abs, sorted, isinstance, id)])
print(sys.getrefcount(sys.intern), sys.getrefcount(sys.getrefcount))
