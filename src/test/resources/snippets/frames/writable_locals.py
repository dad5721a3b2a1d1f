# versions: 3.13
import sys


def f(a):
    b = 2

    def inner():
        return a

    proxy = sys._getframe().f_locals
    proxy['b'] = 20
    proxy['a'] = 10
    proxy['new'] = 5
    print(a, b, inner(), proxy['new'], list(proxy), 'new' in locals())
    for key in 'b', 'nothing':
        try:
            del proxy[key]
        except TypeError as e:
            print(e)
    print(proxy.get('zz'), proxy.setdefault('q', 7), proxy == locals(), proxy is sys._getframe().f_locals)
    proxy.update({'b': 33})
    print(b, sys.getsizeof(proxy))
    try:
        proxy['zz']
    except KeyError as e:
        print(e)


f(1)
