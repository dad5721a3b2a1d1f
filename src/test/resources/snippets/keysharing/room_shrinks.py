import sys


# Each new instance takes a little of the room that the class keeps for further keys.
class S:
    def __init__(self):
        self.p = 1
        self.q = 2


for _ in range(12):
    s = S()
    print(sys.getsizeof(s), sys.getsizeof(s.__dict__))
