name = 'global'
class A:
    def __del__(self):
        print('sees', name, len)
a = A()
print('end')
