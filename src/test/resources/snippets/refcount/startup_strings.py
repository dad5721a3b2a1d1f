# Names that CPython's own modules use were there before, and are immortal from 3.12 on.
import sys


def lasting(text):
    return sys.getrefcount(sys.intern("".join(list(text)))) > 100_000_000


for word in "key", "name", "self", "data", "abc", "count":
    print(word, lasting(word))
own = "".join(["zeb", "ra"])
print(sys.intern(own) is own)
