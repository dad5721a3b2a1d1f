class A:
    def __iadd__(self, other):
        print("iadd")
        return self

    def __isub__(self, other):
        return NotImplemented

    def __sub__(self, other):
        return "sub"

    def __imatmul__(self, other):
        return "imatmul"


a = b = A()
a += 1
print(a is b)
a -= 1
print(a)
b @= 2
print(b)
try:
    b = A()
    b *= 2
except TypeError as e:
    print(e)
