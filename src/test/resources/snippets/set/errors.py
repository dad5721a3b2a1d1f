def show(f):
    try:
        f()
    except Exception as e:
        print(repr(e))


show(lambda: {[]})
show(lambda: {1}.add({}))
show(lambda: {1}.remove(2))
show(lambda: {1}.remove((1, 2)))
show(lambda: set(1))
show(lambda: set(1, 2))
show(lambda: set(a=1))
show(lambda: frozenset(a=1))
show(lambda: frozenset([], []))
show(lambda: {1} | [2])
show(lambda: {1} < [2])
show(lambda: {1}.union(1))
show(lambda: {1}.union(a=1))
show(lambda: hash(set()))
show(lambda: set().pop())
show(lambda: {1}.add())
show(lambda: frozenset().add)
