class A:
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x if isinstance(other, A) else NotImplemented

    def __lt__(self, other):
        return self.x < other.x


class B(A):
    def __gt__(self, other):
        print("reflected first")
        return True


print(A(1) == A(1), A(1) != A(2), A(1) == 1, A(1) < A(2), A(2) > A(1), A(1) < B(1))
try:
    A(1) <= A(2)
except TypeError as e:
    print(e)
try:
    hash(A(1))
except TypeError as e:
    print(e, A.__hash__)
