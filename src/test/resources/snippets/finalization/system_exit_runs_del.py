class A:
    def __del__(self): print('del')
a = A()
print('going')
raise SystemExit(3)
