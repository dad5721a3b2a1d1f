package org.heaplab.machine.modules;

import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import org.heaplab.machine.Machine;
import org.heaplab.types.Conversions;
import org.heaplab.types.FloatObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.ModuleObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.number.Elementary;
import org.heaplab.types.number.ErrorFunction;
import org.heaplab.types.number.FormatFault;
import org.heaplab.types.number.Gamma;
import org.heaplab.types.number.MathFunctions;

/**
 * {@code math}: here the functions of one float; the others have classes of their own.
 *
 * @see "Modules/mathmodule.c (3.13)"
 */
final class MathModule {

  private MathModule() {}

  static ModuleObject create(Machine machine) {
    Runtime rt = machine.rt;
    ModuleBuilder module = new ModuleBuilder(rt, "math");
    module
        .steal("pi", FloatObject.of(rt, Math.PI))
        .steal("e", FloatObject.of(rt, Math.E))
        .steal("tau", FloatObject.of(rt, 2 * Math.PI))
        .steal("inf", FloatObject.of(rt, Double.POSITIVE_INFINITY))
        .steal("nan", FloatObject.of(rt, Double.NaN));
    addBounded(module);
    addUnbounded(module);
    addSpecial(module);
    MathReals.addTo(module, rt.build);
    MathLogarithms.addTo(module);
    MathIntegers.addTo(module);
    MathSums.addTo(module, rt.build);
    return module.build();
  }

  private static void addBounded(ModuleBuilder module) {
    real(module, "acos", false, Elementary::acos);
    real(module, "acosh", false, Elementary::acosh);
    real(module, "asin", false, Elementary::asin);
    real(module, "asinh", false, Elementary::asinh);
    real(module, "atan", false, Elementary::atan);
    real(module, "atanh", false, Elementary::atanh);
    real(module, "cbrt", false, Elementary::cbrt);
    real(module, "cos", false, Elementary::cos);
    real(module, "fabs", false, Math::abs);
    real(module, "log1p", false, Elementary::log1p);
    real(module, "sin", false, Elementary::sin);
    real(module, "sqrt", false, Math::sqrt);
    real(module, "tan", false, Elementary::tan);
    real(module, "tanh", false, Elementary::tanh);
  }

  private static void addUnbounded(ModuleBuilder module) {
    real(module, "cosh", true, Elementary::cosh);
    real(module, "exp", true, Elementary::exp);
    real(module, "exp2", true, Elementary::exp2);
    real(module, "expm1", true, Elementary::expm1);
    real(module, "sinh", true, Elementary::sinh);
  }

  private static void addSpecial(ModuleBuilder module) {
    plain(module, "erf", ErrorFunction::erf);
    plain(module, "erfc", ErrorFunction::erfc);
    plain(module, "gamma", Gamma::gamma);
    plain(module, "lgamma", Gamma::logGamma);
    plain(module, "degrees", x -> x * (180.0 / Math.PI));
    plain(module, "radians", x -> x * (Math.PI / 180.0));
    plain(module, "ulp", MathFunctions::ulp);
    test(module, "isfinite", x -> !Double.isNaN(x) && !Double.isInfinite(x));
    test(module, "isinf", Double::isInfinite);
    test(module, "isnan", Double::isNaN);
  }

  /**
   * A function of a float whose result is checked ({@code math_1}).
   *
   * @param overflows whether an infinite result of a finite argument is an overflow; else the
   *     argument is outside the domain
   */
  private static void real(
      ModuleBuilder module, String name, boolean overflows, DoubleUnaryOperator function) {
    plain(
        module,
        name,
        x -> {
          double result = function.applyAsDouble(x);
          if (Double.isNaN(result) && !Double.isNaN(x)) {
            throw domain();
          }
          if (Double.isInfinite(result) && !Double.isInfinite(x) && !Double.isNaN(x)) {
            throw overflows ? range() : domain();
          }
          return result;
        });
  }

  private static void plain(ModuleBuilder module, String name, DoubleUnaryOperator function) {
    module.functionO(
        name,
        (rt, self, o) -> FloatObject.of(rt, function.applyAsDouble(Conversions.toDouble(rt, o))));
  }

  private static void test(ModuleBuilder module, String name, DoublePredicate test) {
    module.functionO(name, (rt, self, o) -> rt.bool(test.test(Conversions.toDouble(rt, o))));
  }

  static FormatFault domain() {
    return FormatFault.value("math domain error");
  }

  static FormatFault range() {
    return FormatFault.overflow("math range error");
  }
}
