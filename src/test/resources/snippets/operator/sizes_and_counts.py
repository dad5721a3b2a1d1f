import operator
import sys

key = object()
get = operator.itemgetter(key)
print(sys.getsizeof(get), sys.getsizeof(operator.attrgetter("a", "b")), sys.getsizeof(operator.methodcaller("m")))
print(sys.getrefcount(key))
many = operator.itemgetter(key, key)
call = operator.methodcaller("get", key)
print(sys.getrefcount(key))
print(get({key: 1}), many({key: 2}), call({key: 3}))
del get, many, call
print(sys.getrefcount(key))
