import gc
import weakref


class Callback:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


class Refusing:
    __del__ = None


class Target:
    pass


target = Target()
reference = weakref.ref(target, Callback('a callback that cannot be called'))
del target
gc.callbacks.append(Callback('another'))
gc.collect()
gc.callbacks.clear()
Refusing()
