"""pickle: what an object says of itself, kept as a tree instead of bytes."""

import copy


class Pickled:
    def __init__(self, tree, kept):
        self.tree, self.kept = tree, kept


class Pickler:
    ATOMS = (type(None), bool, int, float, complex, str, bytes, type(...), type(NotImplemented))

    def __init__(self, protocol):
        self.protocol = protocol
        self.known = {}
        self.kept = []

    def save(self, obj):
        kind = type(obj)
        if kind in self.ATOMS:
            return ("same", obj)
        if id(obj) in self.known:
            return ("known", self.known[id(obj)])
        if isinstance(obj, type) or kind in (type(len), type(short)):
            return self.named(obj)
        if kind is tuple:
            return ("tuple", [self.save(item) for item in obj])
        return self.container(obj) if kind in (list, dict) else self.reduced(obj)

    def named(self, obj):
        if "<locals>" in obj.__qualname__:
            raise AttributeError(f"Can't get local object {obj.__qualname__!r}")
        return ("same", obj)

    def remember(self, obj):
        self.kept.append(obj)
        self.known[id(obj)] = len(self.known)
        return self.known[id(obj)]

    def container(self, obj):
        number = self.remember(obj)
        if type(obj) is list:
            return ("list", number, [self.save(item) for item in obj])
        return ("dict", number, [(self.save(k), self.save(v)) for k, v in obj.items()])

    def reduced(self, obj):
        reduce = copy.dispatch_table.get(type(obj))
        found = reduce(obj) if reduce is not None else obj.__reduce_ex__(self.protocol)
        if isinstance(found, str):
            return ("same", obj)
        function, args, state, items, pairs, setter = (*found, *(None,) * (6 - len(found)))
        made = self.save(function), self.save(args)
        number = self.remember(obj)
        self.kept.append(found)
        return (
            "made",
            number,
            *made,
            None if state is None else self.save(state),
            [self.save(item) for item in items or ()],
            [(self.save(k), self.save(v)) for k, v in pairs or ()],
            None if setter is None else self.save(setter),
        )


class Unpickler:
    def __init__(self):
        self.known = {}

    def load(self, tree):
        kind, *rest = tree
        return getattr(self, "load_" + kind)(*rest)

    def load_same(self, value):
        return value

    def load_known(self, number):
        return self.known[number]

    def load_tuple(self, items):
        return tuple([self.load(item) for item in items])

    def load_list(self, number, items):
        made = self.known[number] = []
        made.extend(self.load(item) for item in items)
        return made

    def load_dict(self, number, pairs):
        made = self.known[number] = {}
        for key, value in pairs:
            made[self.load(key)] = self.load(value)
        return made

    def load_made(self, number, function, args, state, items, pairs, setter):
        made = self.known[number] = self.load(function)(*self.load(args))
        for item in items:
            made.append(self.load(item))
        for key, value in pairs:
            made[self.load(key)] = self.load(value)
        if state is not None:
            self.give_state(made, self.load(state), setter)
        return made

    def give_state(self, made, state, setter):
        if setter is not None:
            self.load(setter)(made, state)
        elif hasattr(made, "__setstate__"):
            made.__setstate__(state)
        else:
            own, slots = state if isinstance(state, tuple) else (state, None)
            made.__dict__.update(own or {})
            for name, value in (slots or {}).items():
                setattr(made, name, value)


class pickle:
    HIGHEST_PROTOCOL = 5
    DEFAULT_PROTOCOL = 4

    class PicklingError(Exception):
        pass

    @staticmethod
    def dumps(obj, protocol=None, **options):
        pickler = Pickler(pickle.DEFAULT_PROTOCOL if protocol is None else protocol)
        return Pickled(pickler.save(obj), pickler.kept)

    @staticmethod
    def loads(data, **options):
        return Unpickler().load(data.tree)


STANDINS["pickle"] = pickle
