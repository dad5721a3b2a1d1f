big = 2**53
print(big + 1 == float(big + 1), big == float(big), 10**400 > 1e308, -10**400 < -1e308, 10**400 < float("inf"))
print(float(big) < big + 1, 0.5 < 1, 1 == 1.0 == True, float("nan") == float("nan"), float("nan") != 0)
nan = float("nan")
print(nan in [nan], [nan] == [nan], sorted([3, 1.5, 2, 0.5]), max(1, 1.0), max(1.0, 1), 1e16 == 10**16)
