from collections.abc import Sequence
from functools import singledispatch, singledispatchmethod


@singledispatch
def show(x):
    return "something"


@show.register
def _(x: int):
    return "int"


@show.register(Sequence)
def _(x):
    return "sequence"


print(show(1), show(True), show([]), show("s"), show(1.5), show.dispatch(bool) is show.dispatch(int))


class A:
    @singledispatchmethod
    def m(self, x):
        return "other"

    @m.register
    def _(self, x: str):
        return "str"


print(A().m(1), A().m("s"))
