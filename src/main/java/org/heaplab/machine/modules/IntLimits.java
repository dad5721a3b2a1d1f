package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.Arguments;
import org.heaplab.types.LongObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.Runtime;

/** {@code sys.get_int_max_str_digits} and {@code sys.set_int_max_str_digits}. */
final class IntLimits {

  private IntLimits() {}

  static void addTo(ModuleBuilder module) {
    module
        .function("get_int_max_str_digits", (rt, self) -> LongObject.of(rt, rt.maxStrDigits))
        .function("set_int_max_str_digits", "maxdigits", IntLimits::set);
  }

  private static HeapObject set(Runtime rt, HeapObject self, HeapObject[] args) {
    int digits = Arguments.cInt(rt, args[0], 0);
    int least = rt.build.intInfo().strDigitsCheckThreshold();
    if (digits != 0 && digits < least) {
      throw rt.valueError("maxdigits must be 0 or larger than " + least);
    }
    rt.maxStrDigits = digits;
    return Runtime.owned(rt.none);
  }
}
