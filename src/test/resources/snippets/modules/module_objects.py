import sys
import types

module = types.ModuleType('made', 'words')
print(module, module.__doc__, dir(module), module.__dict__)
module.__getattr__ = lambda name: name.upper()
module.__dir__ = lambda: ['b', 'a']
print(module.anything, dir(module))
sys.modules['made'] = module
from made import other

print(other)
try:
    types.ModuleType(1)
except TypeError as error:
    print(error)
del module.__getattr__
try:
    module.absent
except AttributeError as error:
    print(error)


class Named(types.ModuleType):
    def __repr__(self):
        return 'Named!'


print(Named('x'), Named('x').__name__)
try:
    from sys import maxsiz
except ImportError as error:
    print(error, error.name, error.msg)
