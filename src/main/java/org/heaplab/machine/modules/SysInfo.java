package org.heaplab.machine.modules;

import java.util.List;
import org.heaplab.build.CPython;
import org.heaplab.build.HashInfo;
import org.heaplab.build.IntInfo;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.Attributes;
import org.heaplab.types.Calls;
import org.heaplab.types.FloatObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.Runtime;
import org.heaplab.types.StructSequence;
import org.heaplab.types.TupleObject;

/** What {@code sys} says of the interpreter: a 64-bit CPython on Linux. */
final class SysInfo {

  private SysInfo() {}

  static void addTo(ModuleBuilder module, Runtime rt) {
    CPython build = rt.build;
    TupleObject version = version(rt);
    module
        .number("maxsize", Long.MAX_VALUE)
        .number("maxunicode", Character.MAX_CODE_POINT)
        .number("hexversion", build.hexversion())
        .number("api_version", 1013)
        .steal("byteorder", rt.newStr("little"))
        .steal("platform", rt.newStr("linux"))
        .steal("abiflags", rt.newStr(""))
        .steal("float_repr_style", rt.newStr("short"))
        .steal("version", rt.newStr(build.release() + " (Heaplab)"))
        .steal("float_info", floatInfo(rt))
        .steal("int_info", intInfo(rt))
        .steal("hash_info", hashInfo(rt))
        .steal("implementation", implementation(rt, version))
        .steal("version_info", version)
        .function("getdefaultencoding", (r, self) -> r.newStr("utf-8"))
        .function("getfilesystemencoding", (r, self) -> r.newStr("utf-8"));
  }

  private static TupleObject version(Runtime rt) {
    String[] parts = rt.build.release().split("\\.", -1);
    return StructSequence.of(
        rt,
        StructSequence.type(
            rt, "sys.version_info", List.of("major", "minor", "micro", "releaselevel", "serial")),
        LongObject.of(rt, Long.parseLong(parts[0])),
        LongObject.of(rt, Long.parseLong(parts[1])),
        LongObject.of(rt, Long.parseLong(parts[2])),
        rt.newStr("final"),
        LongObject.of(rt, 0));
  }

  private static HeapObject implementation(Runtime rt, TupleObject version) {
    HeapObject result = Calls.call(rt, rt.types.namespace);
    set(rt, result, "name", rt.newStr("cpython"));
    set(rt, result, "cache_tag", rt.newStr(rt.build.cacheTag()));
    set(rt, result, "version", Runtime.owned(version));
    set(rt, result, "hexversion", LongObject.of(rt, rt.build.hexversion()));
    set(rt, result, "_multiarch", rt.newStr("x86_64-linux-gnu"));
    return result;
  }

  private static void set(Runtime rt, HeapObject owner, String name, HeapObject value) {
    Attributes.set(rt, owner, rt.intern(name), value);
    rt.heap.decref(value);
  }

  private static HeapObject floatInfo(Runtime rt) {
    List<String> fields =
        List.of(
            "max",
            "max_exp",
            "max_10_exp",
            "min",
            "min_exp",
            "min_10_exp",
            "dig",
            "mant_dig",
            "epsilon",
            "radix",
            "rounds");
    return StructSequence.of(
        rt,
        StructSequence.type(rt, "sys.float_info", fields),
        FloatObject.of(rt, Double.MAX_VALUE),
        LongObject.of(rt, 1024),
        LongObject.of(rt, 308),
        FloatObject.of(rt, Double.MIN_NORMAL),
        LongObject.of(rt, -1021),
        LongObject.of(rt, -307),
        LongObject.of(rt, 15),
        LongObject.of(rt, 53),
        FloatObject.of(rt, Math.ulp(1.0)),
        LongObject.of(rt, 2),
        LongObject.of(rt, 1));
  }

  private static HeapObject intInfo(Runtime rt) {
    List<String> fields =
        List.of(
            "bits_per_digit",
            "sizeof_digit",
            "default_max_str_digits",
            "str_digits_check_threshold");
    IntInfo info = rt.build.intInfo();
    return StructSequence.of(
        rt,
        StructSequence.type(rt, "sys.int_info", fields),
        LongObject.of(rt, info.bitsPerDigit()),
        LongObject.of(rt, info.sizeofDigit()),
        LongObject.of(rt, info.defaultMaxStrDigits()),
        LongObject.of(rt, info.strDigitsCheckThreshold()));
  }

  private static HeapObject hashInfo(Runtime rt) {
    List<String> fields =
        List.of(
            "width",
            "modulus",
            "inf",
            "nan",
            "imag",
            "algorithm",
            "hash_bits",
            "seed_bits",
            "cutoff");
    HashInfo info = rt.build.hashInfo();
    return StructSequence.of(
        rt,
        StructSequence.type(rt, "sys.hash_info", fields),
        LongObject.of(rt, info.width()),
        LongObject.of(rt, info.modulus()),
        LongObject.of(rt, info.inf()),
        LongObject.of(rt, info.nan()),
        LongObject.of(rt, info.imag()),
        rt.newStr(info.algorithm()),
        LongObject.of(rt, info.hashBits()),
        LongObject.of(rt, info.seedBits()),
        LongObject.of(rt, info.cutoff()));
  }
}
