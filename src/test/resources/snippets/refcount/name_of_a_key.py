# versions: 3.12 3.13
import sys

print(sys.getrefcount("key"), sys.getrefcount("name"))
pairs = {"key": 1}
print([sys.getrefcount(k) for k in pairs])
