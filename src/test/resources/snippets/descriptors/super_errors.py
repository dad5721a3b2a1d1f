class A:
    def no_arguments():
        super()

    def deleted(self):
        del self
        super()

    def nested(self):
        return (lambda: super())()


def outside(x):
    super()


for action in (
    A.no_arguments,
    A().deleted,
    A().nested,
    lambda: outside(1),
    lambda: super(A, 1),
    lambda: super(A, int),
    lambda: super(1, 2),
    lambda: super(A, A()).missing,
):
    try:
        action()
    except Exception as e:
        print(type(e).__name__, e)
