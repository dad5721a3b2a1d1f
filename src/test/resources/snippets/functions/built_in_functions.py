print(len, [].append.__qualname__, len.__name__, len.__module__, len.__self__)
print(len == len, [].append == [].append, max is max)
for call in (
    lambda: len(),
    lambda: len(1, 2),
    lambda: len(x=1),
    lambda: getattr(1),
    lambda: getattr(1, 2),
    lambda: setattr(1, 2),
    lambda: setattr(1, 2, 3),
    lambda: hasattr(1, 2),
    lambda: isinstance(1),
    lambda: callable(),
    lambda: vars(1),
    lambda: dir(1, 2),
    lambda: id(),
    lambda: repr(),
    lambda: delattr(1, "x"),
):
    try:
        call()
    except TypeError as e:
        print(e)
    except AttributeError as e:
        print("AttributeError", e)
