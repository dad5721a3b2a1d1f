import operator as o


def err(f, *args, **kw):
    try:
        print(f(*args, **kw))
    except Exception as e:
        print(type(e).__name__, e)


err(o.attrgetter)
err(o.attrgetter,1)
err(o.attrgetter('real','imag'),5)
err(o.attrgetter('real.imag'),5)
err(o.attrgetter('x'),5)
err(o.attrgetter('real.x'),5)
err(o.attrgetter('a'),1,2)
