# A built-in type has no collector's head; up to 3.12 its size counts one all the same.
import sys

print([sys.getsizeof(t) for t in (object, type, int, list, dict, Exception, property)])
print(type.__sizeof__(int), type.__sizeof__(Exception))
