package org.heaplab.machine.modules;

import java.math.BigInteger;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.Numbers;
import org.heaplab.types.Runtime;
import org.heaplab.types.number.Combinatorics;
import org.heaplab.types.number.Poll;

/** The functions of {@code math} on ints. */
final class MathIntegers {

  /** Of two ints, with a way to stop it. */
  private interface Operator {
    BigInteger apply(BigInteger left, BigInteger right, Poll poll);
  }

  private MathIntegers() {}

  static void addTo(ModuleBuilder module) {
    all(module, "gcd", BigInteger.ZERO, Combinatorics::gcd);
    all(module, "lcm", BigInteger.ONE, Combinatorics::lcm);
    module
        .function("comb", "n, k, /", MathIntegers::comb)
        .function("perm", "n, k=None, /", MathIntegers::perm)
        .functionO(
            "factorial",
            (rt, self, o) -> LongObject.of(rt, Combinatorics.factorial(index(rt, o), rt::poll)))
        .functionO(
            "isqrt",
            (rt, self, o) -> LongObject.of(rt, Combinatorics.isqrt(index(rt, o), rt::poll)));
  }

  private static BigInteger index(Runtime rt, HeapObject o) {
    LongObject number = Numbers.index(rt, o);
    BigInteger value = number.bigValue();
    rt.heap.decref(number);
    return value;
  }

  private static void all(ModuleBuilder module, String name, BigInteger none, Operator operator) {
    module.functionVarargs(
        name,
        (rt, self, args, from, count, keywords) -> {
          if (keywords != null && keywords.size() > 0) {
            throw rt.typeError("math." + name + "() takes no keyword arguments");
          }
          BigInteger result = none;
          for (int i = 0; i < count; i++) {
            result = operator.apply(result, index(rt, args[from + i]), rt::poll);
          }
          return LongObject.of(rt, result.abs());
        });
  }

  private static HeapObject comb(Runtime rt, HeapObject self, HeapObject[] args) {
    return LongObject.of(
        rt, Combinatorics.combinations(index(rt, args[0]), index(rt, args[1]), rt::poll));
  }

  private static HeapObject perm(Runtime rt, HeapObject self, HeapObject[] args) {
    BigInteger n = index(rt, args[0]);
    boolean whole = args[1] == null || args[1] == rt.none;
    return LongObject.of(
        rt,
        whole
            ? Combinatorics.factorial(n, rt::poll)
            : Combinatorics.permutations(n, index(rt, args[1]), rt::poll));
  }
}
