# Callable[[A, B], R] keeps its parameters apart from its result.
from collections.abc import Callable, Iterable, Mapping, Sequence

for make in (
    lambda: Callable[[int], str],
    lambda: Callable[..., int],
    lambda: Callable[[], None],
    lambda: Callable[[int, str], list[int]].__args__,
    lambda: Callable[[int], str] == Callable[[int], str],
    lambda: hash(Callable[[int], str]) == hash(Callable[[int], str]),
    lambda: type(Callable[[int], str]),
    lambda: Callable[[int], str].__reduce__(),
    lambda: Callable[..., int].__reduce__(),
    lambda: Callable[[int], str] | None,
    lambda: Callable[[int, ...], str],
    lambda: Callable[int, str],
    lambda: Callable[int],
    lambda: Callable[[int], str][int],
    lambda: isinstance(len, Callable[[int], str]),
    lambda: (Iterable[int], Mapping[str, int]),
):
    try:
        print(make())
    except TypeError as e:
        print("TypeError", e)


class Row(Sequence[int]):
    pass


print([c.__name__ for c in Row.__mro__], Row.__orig_bases__)
print(Row.__subclasshook__(int), Iterable.__subclasshook__(list))
