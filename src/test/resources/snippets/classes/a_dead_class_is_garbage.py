import gc


def make(with_method):
    if with_method:

        class A:
            def f(self):
                pass

    else:

        class A:
            pass


gc.collect()
make(False)
print(gc.collect())
make(True)
print(gc.collect())
make(False)
make(False)
print(gc.collect())
