import copy


def generator():
    yield


for thing in (generator(), iter([1, 2])):
    try:
        print(list(copy.copy(thing)))
    except TypeError as e:
        print(e)
