package org.heaplab.machine.modules;

import java.math.BigInteger;
import java.util.function.DoubleBinaryOperator;
import org.heaplab.build.CPython;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.Calls;
import org.heaplab.types.Conversions;
import org.heaplab.types.FloatObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.Numbers;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;
import org.heaplab.types.number.Elementary;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.number.MathFunctions;

/** The functions of {@code math} that take floats apart, round them, or take two. */
final class MathReals {

  private MathReals() {}

  static void addTo(ModuleBuilder module, CPython build) {
    two(module, "atan2", "y, x, /", Elementary::atan2);
    two(module, "copysign", "x, y, /", Math::copySign);
    two(module, "remainder", "x, y, /", MathFunctions::remainder);
    two(module, "fmod", "x, y, /", (x, y) -> x % y);
    two(module, "pow", "x, y, /", MathReals::pow);
    rounding(module, "floor", "__floor__");
    rounding(module, "ceil", "__ceil__");
    String nextafter = build.since(12) ? "x, y, /, *, steps=None" : "x, y, /";
    module
        .functionO("trunc", MathReals::trunc)
        .functionO("frexp", MathReals::frexp)
        .functionO("modf", MathReals::modf)
        .function("ldexp", "x, i, /", MathReals::ldexp)
        .function("nextafter", nextafter, MathReals::nextAfter)
        .function("isclose", "a, b, *, rel_tol=1e-09, abs_tol=0.0", MathReals::isClose);
    if (build.since(13)) {
      module.function("fma", "x, y, z, /", MathReals::fma);
    }
  }

  private static boolean isFinite(double x) {
    return !Double.isNaN(x) && !Double.isInfinite(x);
  }

  private static void two(
      ModuleBuilder module, String name, String parameters, DoubleBinaryOperator function) {
    module.function(
        name,
        parameters,
        (rt, self, args) -> {
          double x = Conversions.toDouble(rt, args[0]);
          double y = Conversions.toDouble(rt, args[1]);
          double result = function.applyAsDouble(x, y);
          if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
            throw MathModule.domain();
          }
          if (Double.isInfinite(result) && isFinite(x) && isFinite(y)) {
            throw MathModule.range();
          }
          return FloatObject.of(rt, result);
        });
  }

  private static double pow(double x, double y) {
    if (x == 1 || y == 0) {
      return 1;
    }
    if (x == -1 && Double.isInfinite(y)) {
      return 1;
    }
    double result = Elementary.pow(x, y);
    if (x == 0 && y < 0 && isFinite(y)) {
      throw MathModule.domain();
    }
    return result;
  }

  private static void rounding(ModuleBuilder module, String name, String special) {
    module.functionO(
        name,
        (rt, self, o) -> {
          HeapObject result = Calls.callBound(rt, o, rt.intern(special));
          if (result != null) {
            return result;
          }
          FloatObject number = FloatObject.of(rt, Conversions.toDouble(rt, o));
          try {
            return Calls.callBound(rt, number, rt.intern(special));
          } finally {
            rt.heap.decref(number);
          }
        });
  }

  private static HeapObject trunc(Runtime rt, HeapObject self, HeapObject o) {
    HeapObject result = Calls.callBound(rt, o, rt.intern("__trunc__"));
    if (result == null) {
      throw rt.typeError("type " + o.type.name() + " doesn't define __trunc__ method");
    }
    return result;
  }

  private static HeapObject frexp(Runtime rt, HeapObject self, HeapObject o) {
    double x = Conversions.toDouble(rt, o);
    boolean plain = isFinite(x) && x != 0;
    return TupleObject.steal(
        rt,
        FloatObject.of(rt, plain ? MathFunctions.mantissa(x) : x),
        LongObject.of(rt, plain ? MathFunctions.exponent(x) : 0));
  }

  private static HeapObject modf(Runtime rt, HeapObject self, HeapObject o) {
    double[] parts = MathFunctions.modf(Conversions.toDouble(rt, o));
    return TupleObject.steal(rt, FloatObject.of(rt, parts[0]), FloatObject.of(rt, parts[1]));
  }

  private static HeapObject ldexp(Runtime rt, HeapObject self, HeapObject[] args) {
    double x = Conversions.toDouble(rt, args[0]);
    if (!(args[1] instanceof LongObject exponent)) {
      throw FormatFault.type("Expected an int as second argument to ldexp.");
    }
    double result = MathFunctions.ldexp(x, exponent.bigValue());
    if (Double.isInfinite(result) && isFinite(x)) {
      throw MathModule.range();
    }
    return FloatObject.of(rt, result);
  }

  private static HeapObject nextAfter(Runtime rt, HeapObject self, HeapObject[] args) {
    double x = Conversions.toDouble(rt, args[0]);
    double y = Conversions.toDouble(rt, args[1]);
    if (args.length < 3 || args[2] == null || args[2] == rt.none) {
      return FloatObject.of(rt, Math.nextAfter(x, y));
    }
    LongObject number = Numbers.index(rt, args[2]);
    BigInteger steps = number.bigValue();
    rt.heap.decref(number);
    if (steps.signum() < 0) {
      throw FormatFault.value("steps must be a non-negative integer");
    }
    return FloatObject.of(rt, MathFunctions.nextAfter(x, y, steps));
  }

  private static HeapObject isClose(Runtime rt, HeapObject self, HeapObject[] args) {
    double a = Conversions.toDouble(rt, args[0]);
    double b = Conversions.toDouble(rt, args[1]);
    double relative = args[2] == null ? 1e-9 : Conversions.toDouble(rt, args[2]);
    double absolute = args[3] == null ? 0 : Conversions.toDouble(rt, args[3]);
    return rt.bool(MathFunctions.isClose(a, b, relative, absolute));
  }

  private static HeapObject fma(Runtime rt, HeapObject self, HeapObject[] args) {
    double x = Conversions.toDouble(rt, args[0]);
    double y = Conversions.toDouble(rt, args[1]);
    double z = Conversions.toDouble(rt, args[2]);
    double result = Math.fma(x, y, z);
    boolean number = !Double.isNaN(x) && !Double.isNaN(y) && !Double.isNaN(z);
    if (Double.isNaN(result) && number) {
      throw FormatFault.value("invalid operation in fma");
    }
    if (Double.isInfinite(result) && isFinite(x) && isFinite(y) && isFinite(z)) {
      throw FormatFault.overflow("overflow in fma");
    }
    return FloatObject.of(rt, result);
  }
}
