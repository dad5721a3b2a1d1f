# versions: 3.13
# An OrderedDict that changes while it is compared says so.
from collections import OrderedDict


class Key:
    def __init__(self, effect):
        self.effect = effect
        self.calls = 0

    def __hash__(self):
        return 7

    def __eq__(self, other):
        self.calls += 1
        if self.calls == 2:
            self.effect()
        return True


for effect in (lambda: one.clear(), lambda: one.pop(0), lambda: None):
    one = OrderedDict({0: 1, Key(effect): 2, 3: 4})
    two = OrderedDict({0: 1, Key(lambda: None): 2, 3: 4})
    try:
        print(one == two)
    except RuntimeError as e:
        print(e)
    print(len(one), len(two))
print(OrderedDict(a=1).__reduce__()[:3])
error = ImportError("message", name="name")
error.__init__()
print(error.msg, error.name, error.args)
