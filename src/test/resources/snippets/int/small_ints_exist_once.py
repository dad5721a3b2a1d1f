a = int("256")
b = int("255") + 1
c = int("257")
d = int("256") + 1
low, lower, seven = -5, -6, 7
print(a is b, c is d, int("-5") is low, int("-6") is lower)
print((int("300") - 44) is a, (10**20 - int("1" + "0" * 20) + 7) is seven)
