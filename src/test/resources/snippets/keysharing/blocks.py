import sys


# A block for each instance, and more where values or a dictionary lie apart.
class A:
    pass


def freed(n, ask):
    objects = [A() for _ in range(n)]
    for o in objects:
        o.x = 1.5
        if ask:
            o.__dict__
    before = sys.getallocatedblocks()
    del objects, o
    return before - sys.getallocatedblocks()


freed(10, False), freed(10, True)
print(freed(100, False), freed(200, True))
