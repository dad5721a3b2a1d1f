class Bad:
    def __set_name__(self, owner, name):
        1 / 0


try:

    class A:
        x = Bad()

except Exception as e:
    print(type(e).__name__, e)
    print(getattr(e, "__notes__", None), repr(e.__cause__))
