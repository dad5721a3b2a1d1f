print(int | str, int | None, None | int, int | str | int, int | int, list[int] | None)
u = int | str
print(u.__args__, u == (str | int), hash(u) == hash(str | int), type(u))
print(isinstance(1, u), isinstance(1.0, u), issubclass(bool, u), (u | (float | str)))
for action in (
    lambda: int | 1,
    lambda: "x" | int,
    lambda: u(),
    lambda: u[int],
    lambda: isinstance([], int | list[int]),
):
    try:
        action()
    except TypeError as e:
        print(e)
