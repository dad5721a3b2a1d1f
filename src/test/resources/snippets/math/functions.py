import math
xs = (0.5, 1.0, 2.0, -0.75, 1e-10, 100.5)
for name in ("sin", "cos", "tan", "atan", "sinh", "tanh", "asinh", "exp", "expm1", "degrees", "radians", "fabs", "gamma", "erf", "ulp"):
    f = getattr(math, name)
    print(name, [f(x) for x in xs])
for name in ("sqrt", "log", "log2", "log10", "log1p", "lgamma"):
    print(name, [getattr(math, name)(x) for x in (0.5, 1.0, 2.0, 1e300, 10**400 if name.startswith("log") and name != "log1p" else 3.5)])
print(math.acos(0.5), math.asin(-1), math.acosh(2), math.atanh(0.5), math.atan2(-1, -1), math.pow(2, 0.5), math.fmod(-7, 3), math.remainder(7, 4), math.copysign(1, -0.0), math.hypot(3, 4, 12), math.dist([1, 2], [4, 6]))
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.modf(-2.25), math.frexp(10), math.ldexp(0.625, 4), math.nextafter(1, 2), math.isclose(1, 1 + 1e-10), math.isnan(math.nan), math.isinf(-math.inf), math.pi, math.tau, math.e)
