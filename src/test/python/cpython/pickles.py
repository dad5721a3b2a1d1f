"""What stands for pickle: an object taken apart as its __reduce_ex__ says, and put together again.

This text stands behind standins.py in each program.
"""

import copy


class PicklingError(Exception):
    pass


class UnpicklingError(Exception):
    pass


class Pickler:
    """Writes an object as nested tuples, each with a verb in front."""

    ATOMS = (type(None), bool, int, float, complex, str, bytes, type(...), type(NotImplemented))

    def __init__(self, protocol):
        self.protocol = protocol
        self.numbers = {}
        self.kept = []

    def save(self, obj):
        kind = type(obj)
        if kind in self.ATOMS:
            return ("atom", obj)
        if kind is type(len) and isinstance(obj.__self__, type(sys)) or issubclass(kind, type):
            return ("atom", obj)
        if kind is type(same):
            if "<locals>" in obj.__qualname__ or obj.__name__ == "<lambda>":
                raise PicklingError(f"Can't pickle {obj!r}")
            return ("atom", obj)
        if id(obj) in self.numbers:
            return ("again", self.numbers[id(obj)])
        if kind is tuple:
            return self.tuple(obj)
        number = self.number(obj)
        if kind in (list, set, frozenset) and not (kind is frozenset and self.protocol < 4):
            return ("items", number, kind, [self.save(item) for item in obj])
        if kind is dict:
            return ("dict", number, self.pairs(obj.items()))
        return self.reduced(number, obj)

    def number(self, obj):
        self.kept.append(obj)
        return self.numbers.setdefault(id(obj), len(self.numbers))

    def pairs(self, items):
        return [(self.save(key), self.save(value)) for key, value in items]

    def tuple(self, obj):
        parts = [self.save(item) for item in obj]
        if id(obj) in self.numbers:  # it is in a cycle
            return ("again", self.numbers[id(obj)])
        return ("tuple", self.number(obj), parts)

    def reduced(self, number, obj):
        reductor = copy.dispatch_table.get(type(obj))
        made = reductor(obj) if reductor else obj.__reduce_ex__(self.protocol)
        if isinstance(made, str):
            return ("atom", obj)
        function, args, state, items, pairs, set_state = (*made, *[None] * (6 - len(made)))
        return (
            "call",
            number,
            self.save(function),
            [self.save(arg) for arg in args],
            None if state is None else self.save(state),
            None if items is None else [self.save(item) for item in items],
            None if pairs is None else self.pairs(pairs),
            set_state,
        )


class Unpickler:
    def __init__(self):
        self.known = {}

    def load(self, node):
        verb, *rest = node
        return getattr(self, verb)(*rest)

    def atom(self, obj):
        return obj

    def again(self, number):
        return self.known[number]

    def tuple(self, number, parts):
        made = tuple([self.load(part) for part in parts])
        return self.known.setdefault(number, made)

    def items(self, number, kind, parts):
        if kind is frozenset:
            return self.known.setdefault(number, frozenset([self.load(part) for part in parts]))
        made = self.known[number] = kind()
        add = made.append if kind is list else made.add
        for part in parts:
            add(self.load(part))
        return made

    def dict(self, number, pairs):
        made = self.known[number] = {}
        for key, value in pairs:
            made[self.load(key)] = self.load(value)
        return made

    def call(self, number, function, args, state, items, pairs, set_state):
        made = self.load(function)(*[self.load(arg) for arg in args])
        made = self.known.setdefault(number, made)
        if items is not None:
            for item in items:
                made.append(self.load(item))
        if pairs is not None:
            for key, value in pairs:
                made[self.load(key)] = self.load(value)
        if state is not None:
            self.give(made, self.load(state), set_state)
        return made

    def give(self, made, state, set_state):
        if set_state is not None:
            set_state(made, state)
        elif hasattr(made, "__setstate__"):
            made.__setstate__(state)
        else:
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state:
                made.__dict__.update(state)
            if slots:
                for name, value in slots.items():
                    setattr(made, name, value)


class Pickled:
    """What dumps() gives: no bytes, but good for loads()."""

    def __init__(self, obj, protocol):
        self.node = Pickler(protocol).save(obj)


class pickle:
    HIGHEST_PROTOCOL = 5
    DEFAULT_PROTOCOL = 4
    PickleError = PicklingError
    PicklingError = PicklingError
    UnpicklingError = UnpicklingError

    @staticmethod
    def dumps(obj, protocol=4, **kwargs):
        return Pickled(obj, protocol if protocol is not None and protocol >= 0 else 5)

    @staticmethod
    def loads(pickled, **kwargs):
        if not isinstance(pickled, Pickled):
            raise SkipTest("real pickles")
        return Unpickler().load(pickled.node)


STANDINS["pickle"] = pickle
