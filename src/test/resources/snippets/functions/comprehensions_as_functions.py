import sys
def f(x):
    return [sys.getrefcount(x) for _ in range(2)], [sys._getframe().f_code.co_name for _ in '1'], f.__code__.co_cellvars
print(f([]))
print({sys._getframe().f_code.co_name for _ in '1'}, {1: sys._getframe().f_code.co_name for _ in '1'}, list(sys._getframe().f_code.co_name for _ in '1'))
print([1 / i for i in [0]])
