# versions: 3.12 3.13
# The repr of a weak reference names the type: from 3.13 on with its module and all.
import weakref


def make():
    class Inner:
        pass

    return Inner


def shown(reference):
    return repr(reference).split(" at ")[1].split(" to ")[1]


Inner = make()
inner = Inner()
for module in ("__main__", "package.module", "builtins", 3):
    Inner.__module__ = module
    print(shown(weakref.ref(inner)))
print(shown(weakref.ref(make)))
