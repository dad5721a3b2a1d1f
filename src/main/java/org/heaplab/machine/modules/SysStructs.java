package org.heaplab.machine.modules;

import java.util.List;
import org.heaplab.build.HashInfo;
import org.heaplab.build.IntInfo;
import org.heaplab.heap.HeapObject;
import org.heaplab.types.FloatObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.StructSequence;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeObject;

/** The named tuples of {@code sys}. */
final class SysStructs {

  private static final List<String> FLAGS =
      List.of(
          ("debug inspect interactive optimize dont_write_bytecode no_user_site no_site"
                  + " ignore_environment verbose bytes_warning quiet hash_randomization isolated"
                  + " dev_mode utf8_mode warn_default_encoding safe_path int_max_str_digits")
              .split(" ", -1));

  private final Runtime rt;

  SysStructs(Runtime rt) {
    this.rt = rt;
  }

  private HeapObject number(long value) {
    return LongObject.of(rt, value);
  }

  /** {@code sys.version_info}. */
  TupleObject version() {
    TypeObject type =
        StructSequence.closedType(
            rt,
            "sys.version_info",
            List.of("major", "minor", "micro", "releaselevel", "serial"),
            List.of());
    String[] parts = rt.build.release().split("\\.", -1);
    return StructSequence.of(
        rt,
        type,
        number(Long.parseLong(parts[0])),
        number(Long.parseLong(parts[1])),
        number(Long.parseLong(parts[2])),
        rt.newStr("final"),
        number(0));
  }

  /** {@code sys.flags}: those of {@code python file.py} with {@code PYTHONHASHSEED=0}. */
  TupleObject flags() {
    HeapObject[] values = new HeapObject[FLAGS.size()];
    for (int i = 0; i < values.length; i++) {
      boolean isBool = FLAGS.get(i).equals("dev_mode") || FLAGS.get(i).equals("safe_path");
      values[i] = isBool ? rt.bool(false) : number(0);
    }
    boolean tellsLimit = rt.build.since(12);
    values[values.length - 1] = number(tellsLimit ? rt.build.intInfo().defaultMaxStrDigits() : -1);
    List<StructSequence.Hidden> hidden =
        rt.build.since(13) ? List.of(new StructSequence.Hidden("gil", 1)) : List.of();
    return StructSequence.of(rt, StructSequence.closedType(rt, "sys.flags", FLAGS, hidden), values);
  }

  /** {@code sys.float_info}. */
  HeapObject floatInfo() {
    TypeObject type =
        StructSequence.type(
            rt,
            "sys.float_info",
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
        type,
        FloatObject.of(rt, Double.MAX_VALUE),
        number(1024),
        number(308),
        FloatObject.of(rt, Double.MIN_NORMAL),
        number(-1021),
        number(-307),
        number(15),
        number(53),
        FloatObject.of(rt, Math.ulp(1.0)),
        number(2),
        number(1));
  }

  /** {@code sys.int_info}. */
  HeapObject intInfo() {
    TypeObject type =
        StructSequence.type(
            rt,
            "sys.int_info",
            "bits_per_digit",
            "sizeof_digit",
            "default_max_str_digits",
            "str_digits_check_threshold");
    IntInfo info = rt.build.intInfo();
    return StructSequence.of(
        rt,
        type,
        number(info.bitsPerDigit()),
        number(info.sizeofDigit()),
        number(info.defaultMaxStrDigits()),
        number(info.strDigitsCheckThreshold()));
  }

  /** {@code sys.hash_info}. */
  HeapObject hashInfo() {
    TypeObject type =
        StructSequence.type(
            rt,
            "sys.hash_info",
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
        type,
        number(info.width()),
        number(info.modulus()),
        number(info.inf()),
        number(info.nan()),
        number(info.imag()),
        rt.newStr(info.algorithm()),
        number(info.hashBits()),
        number(info.seedBits()),
        number(info.cutoff()));
  }

  /** {@code sys.thread_info}. */
  HeapObject threadInfo() {
    TypeObject type = StructSequence.type(rt, "sys.thread_info", "name", "lock", "version");
    return StructSequence.of(
        rt, type, rt.newStr("pthread"), rt.newStr("semaphore"), rt.newStr("NPTL 2.36"));
  }
}
