# versions: 3.13
# A code object as bytes, and where each of its instructions comes from.
def add(a, b):
    total = a + b
    return total


code = add.__code__
print(code.co_code.hex(" ", 2))
print(list(code.co_lines()))
for place in dict.fromkeys(code.co_positions()):
    print(place)


def caught(x):
    try:
        return 1 / x
    except ZeroDivisionError:
        return None


print(caught.__code__.co_exceptiontable, len(caught.__code__.co_code))

# The same code with other numbers, names or places is another code object.
moved = code.replace(co_firstlineno=100)
print(moved == code, moved.co_firstlineno, next(moved.co_lines()))
print(code.replace(co_linetable=code.co_linetable) == code)
nowhere = code.replace(co_linetable=b"")
print(list(nowhere.co_lines()), set(nowhere.co_positions()))
renamed = code.replace(co_name="plus", co_varnames=("x", "y", "z"))
print(renamed.co_varnames)
add.__code__ = renamed
print(add(x=1, y=2), add.__code__.co_name)
for bad in (
    dict(co_nlocals=4),
    dict(co_argcount=5),
    dict(co_consts=[1]),
    dict(co_name=3),
    dict(co_linetable="x"),
):
    try:
        code.replace(**bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
