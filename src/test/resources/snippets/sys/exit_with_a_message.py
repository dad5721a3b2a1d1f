import sys

try:
    sys.exit('the message')
finally:
    print('finally')
