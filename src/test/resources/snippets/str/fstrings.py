import sys
x, w, name = 3.14159, 10, "".join(["wor", "ld"])
print(f"{x:.2f} {x!r:>{w}} {name!s} {name!r:^9} {{}} {x=:.1f} {name = } {1 + 1} {'a' 'b'}")
print(f"{name}" is name, sys.getrefcount(name), f"{name}!" == name + "!", f"{10**3:,} {255:#x} {0.5:%} {True} {None}")
class F:
    def __format__(self, spec):
        return 1
try:
    f"{F()}"
except TypeError as e:
    print(e)
print(f"{'nested ' + f'{w:>{w // 2}}'}", f"{w:{'<' if w else '>'}5}|", f"{[i for i in range(3)]} {({'k': 1})['k']}")
