import builtins
import sys

sys.displayhook(None)
print(hasattr(builtins, '_'))
sys.displayhook('text')
sys.displayhook('\ud800')
print(ascii(builtins._))
kept, sys.stdout = sys.stdout, None
try:
    sys.displayhook(1)
except RuntimeError as error:
    sys.stdout = kept
    print(error, builtins._)
