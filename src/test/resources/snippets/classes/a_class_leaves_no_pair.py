# __prepare__ and super get their arguments in an array: no pair is left in the tuples' free list.
import gc, tracemalloc

gc.collect()


class Plain:
    pass


tracemalloc.start()
traced = tracemalloc.get_traced_memory


def cost():
    before = traced()[0]
    made = object()
    return traced()[0] - before


print(cost(), cost())
tracemalloc.stop()


class Meta(type):
    @classmethod
    def __prepare__(metatype, name, bases, **named):
        return {"given": sorted(named), "named": name, "based": len(bases)}

    def __init__(self, name, bases, namespace, **named):
        super().__init__(name, bases, namespace)

    def __new__(metatype, name, bases, namespace, **named):
        return super().__new__(metatype, name, bases, namespace)


class Made(Plain, metaclass=Meta, b=1, a=2):
    pass


print(Made.given, Made.named, Made.based)
