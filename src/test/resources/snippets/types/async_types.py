import types
from collections.abc import Coroutine
from contextlib import AbstractAsyncContextManager

print(types.CoroutineType, types.AsyncGeneratorType, types.CoroutineType.__basicsize__)
for kind in types.CoroutineType, types.AsyncGeneratorType, types.GeneratorType:
    try:
        kind()
    except TypeError as error:
        print(error)


class Duck:
    def __aenter__(self):
        pass

    def __aexit__(self, *details):
        pass


print(issubclass(Duck, AbstractAsyncContextManager), issubclass(Duck, Coroutine))
print(isinstance(1, types.CoroutineType), AbstractAsyncContextManager[int])
