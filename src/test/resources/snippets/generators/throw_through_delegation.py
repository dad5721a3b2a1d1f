def sub():
    try: yield 1
    except ValueError as e: return ('ret', str(e))
def top():
    r = yield from sub()
    print('r', r)
    try: yield 2
    except KeyError: yield 'k'
g=top(); print(next(g)); print(g.throw(ValueError('v'))); print(g.throw(KeyError('q')))
def s2():
    try: yield 1
    finally: print('fin')
def t2():
    try: yield from s2()
    except GeneratorExit: print('ge'); raise
g=t2(); next(g); g.close()
g=t2(); next(g)
try: g.throw(StopIteration('x'))
except RuntimeError as e: print(e, repr(e.__cause__))
g=t2()
try: g.throw(StopIteration('x'))
except BaseException as e: print(type(e), e)
