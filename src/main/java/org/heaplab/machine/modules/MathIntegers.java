package org.heaplab.machine.modules;

import java.math.BigInteger;
import java.util.function.BinaryOperator;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.Numbers;
import org.heaplab.types.Runtime;
import org.heaplab.types.number.Combinatorics;

/** The functions of {@code math} on ints. */
final class MathIntegers {

  private MathIntegers() {}

  static void addTo(ModuleBuilder module) {
    all(module, "gcd", BigInteger.ZERO, Combinatorics::gcd);
    all(module, "lcm", BigInteger.ONE, Combinatorics::lcm);
    module
        .function("comb", "n, k, /", MathIntegers::comb)
        .function("perm", "n, k=None, /", MathIntegers::perm)
        .functionO(
            "factorial", (rt, self, o) -> LongObject.of(rt, Combinatorics.factorial(index(rt, o))))
        .functionO("isqrt", (rt, self, o) -> LongObject.of(rt, Combinatorics.isqrt(index(rt, o))));
  }

  private static BigInteger index(Runtime rt, HeapObject o) {
    LongObject number = Numbers.index(rt, o);
    BigInteger value = number.bigValue();
    rt.heap.decref(number);
    return value;
  }

  private static void all(
      ModuleBuilder module, String name, BigInteger none, BinaryOperator<BigInteger> operator) {
    module.functionVarargs(
        name,
        (rt, self, args, from, count, keywords) -> {
          if (keywords != null && keywords.size() > 0) {
            throw rt.typeError("math." + name + "() takes no keyword arguments");
          }
          BigInteger result = none;
          for (int i = 0; i < count; i++) {
            result = operator.apply(result, index(rt, args[from + i]));
          }
          return LongObject.of(rt, result.abs());
        });
  }

  private static HeapObject comb(Runtime rt, HeapObject self, HeapObject[] args) {
    return LongObject.of(rt, Combinatorics.combinations(index(rt, args[0]), index(rt, args[1])));
  }

  private static HeapObject perm(Runtime rt, HeapObject self, HeapObject[] args) {
    BigInteger n = index(rt, args[0]);
    boolean whole = args[1] == null || args[1] == rt.none;
    return LongObject.of(
        rt, whole ? Combinatorics.factorial(n) : Combinatorics.permutations(n, index(rt, args[1])));
  }
}
