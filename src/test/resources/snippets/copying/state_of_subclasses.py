import copy
from collections import OrderedDict, deque


class Marked(set):
    __slots__ = ('mark', '__dict__')


class Queue(deque):
    __slots__ = ('mark',)


class Bytes(bytearray):
    __slots__ = ('mark',)


class Ordered(OrderedDict):
    __slots__ = ('mark',)


for original in Marked('a'), Queue('a'), Bytes(b'a'), Ordered(a=1):
    original.mark = 5
    again = copy.copy(original)
    print(type(again).__name__, again, again.mark, copy.deepcopy(original).mark)
marked = Marked()
marked.mark, marked.other = 1, 2
print(marked.__reduce_ex__(2)[1:], Marked().__reduce__(), {1}.__reduce__())
