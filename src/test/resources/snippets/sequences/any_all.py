class Loud:
    def __init__(self, truth):
        self.truth = truth

    def __bool__(self):
        print("asked", self.truth)
        return self.truth


yes, no = Loud(True), Loud(False)
print(any([no, yes, no]), all([yes, no, yes]), any([]), all([]))
try:
    any(5)
except TypeError as e:
    print(e)
