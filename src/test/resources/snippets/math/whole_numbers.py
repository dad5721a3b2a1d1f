import math
print(math.factorial(25), math.comb(52, 5), math.perm(10, 3), math.perm(5), math.gcd(84, -36, 60), math.lcm(4, 6, 10), math.isqrt(10**41), math.gcd(), math.lcm(), math.comb(3, 5))
print(math.prod([1.5, 2, 4]), math.prod([], start=7), math.fsum([0.1] * 10), sum([0.1] * 10) == 1, math.fsum([1e100, 1, -1e100]))
tests = [lambda: math.factorial(-1), lambda: math.factorial(2.0), lambda: math.comb(-1, 2), lambda: math.isqrt(-1), lambda: math.gcd(1.5), lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-(10**400)), lambda: math.exp(1000), lambda: math.acos(2), lambda: math.gamma(0), lambda: math.pow(0, -1), lambda: math.fmod(1, 0), lambda: math.sin("a"), lambda: math.sin(10**400), lambda: math.floor("a"), lambda: math.floor(math.inf), lambda: math.dist([1], [1, 2]), lambda: math.fsum([1e308, 1e308]), lambda: math.ldexp(1.0, 5000), lambda: math.log(2, 1), lambda: math.sin()]
for f in tests:
    try:
        print(f())
    except (ValueError, TypeError, ArithmeticError) as e:
        print(type(e).__name__, e)
