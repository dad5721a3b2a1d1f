import gc, sys
def bad(phase, info):
    raise ValueError(phase)
def good(phase, info):
    print('good', phase)
gc.callbacks.append(bad)
gc.callbacks.append(good)
old = sys.unraisablehook
sys.unraisablehook = lambda args: print(args.exc_type.__name__, args.exc_value)
gc.collect()
sys.unraisablehook = old
gc.callbacks.clear()
