z = 3 + 4j
print(abs(z), z.conjugate(), z * 1j, z / 2, z / (1 - 1j), z**2, z**0.5, 2**z, -z, +z, z == 3 + 4j, z == 3, bool(0j))
print(z.real, z.imag, complex("1+2j"), complex(" -inf-nanj "), complex(1.5), complex(1, 2j), complex(real=1, imag=2), repr(-0j), 1e300 * 1j)
for f in (lambda: z / 0, lambda: z < z, lambda: z // 1, lambda: z % 1, lambda: int(z), lambda: float(z), lambda: complex("x"), lambda: complex("1", 2), lambda: complex(1, "2"), lambda: complex([]), lambda: pow(z, 2, 3), lambda: 0j**-1, lambda: abs(complex(1e308, 1e308)), lambda: (1e200 + 1j) ** 2):
    try:
        print(f())
    except (ArithmeticError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
