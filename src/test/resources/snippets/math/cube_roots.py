import math

for number in 27, 8, -27, 64, 2, 0.001, 1e300, 5e-324, -0.0, math.inf:
    print(number, math.cbrt(number))
