import copy


class C:
    def __copy__(self):
        return "copied"

    def __deepcopy__(self, memo):
        return "deeply"


class S:
    def __getstate__(self):
        return {"y": 1}

    def __setstate__(self, state):
        self.got = state


class B:
    __slots__ = ("p",)


b = B()
b.p = [1]
print(copy.copy(C()), copy.deepcopy([C()]), copy.copy(S()).got)
print(copy.copy(b).p is b.p, copy.deepcopy(b).p is b.p)
