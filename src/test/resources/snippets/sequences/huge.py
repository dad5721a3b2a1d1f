def say(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


say(lambda: [0] * 10**12)
say(lambda: (0,) * 10**12)
say(lambda: [0] * 10**30)
say(lambda: list(range(10**18)))
say(lambda: tuple(range(10**18)))
say(lambda: [*range(10**18)])
say(lambda: sorted(range(10**18)))
x = [1, 2]
say(lambda: x.__imul__(10**12))
print(x)
