package org.heaplab.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Asks the live interpreters for every number. */
class CPythonTest {

  static List<CPython> all() {
    return CPython.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void constantsAreTheInterpreters(CPython build) {
    Optional<LivePython> live = LivePython.find(build);
    assumeTrue(live.isPresent(), build.release() + " is not installed");
    Map<String, String> told = new LinkedHashMap<>();
    for (String line : live.get().run(LivePython.program("/build/constants.py"))) {
      String[] nameAndValue = line.split("=", 2);
      told.put(nameAndValue[0], nameAndValue[1]);
    }
    assertThat(told).isEqualTo(constants(build));
  }

  private static Map<String, String> constants(CPython build) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("release", build.release());
    all.put("hexversion", build.hexversion());
    all.put("cache_tag", build.cacheTag());
    gc(build.gc(), all);
    immortality(build.immortality(), all);
    freeLists(build.freeLists(), all);
    all.put("recursion_limit", build.limits().recursionLimit());
    all.put("c_recursion_limit", build.limits().cRecursionLimit());
    all.put("one_count", build.limits().oneCount());
    layout(all);
    numbers(build, all);
    obmalloc(all);
    Map<String, String> texts = new LinkedHashMap<>();
    all.forEach((name, value) -> texts.put(name, value.toString()));
    return texts;
  }

  private static void gc(GcConstants gc, Map<String, Object> all) {
    all.put("thresholds", gc.threshold0() + "," + gc.threshold1() + "," + gc.threshold2());
    all.put("gc_on_eval_breaker", gc.onEvalBreaker());
  }

  private static void immortality(Immortality immortality, Map<String, Object> all) {
    all.put("immortal", immortality.exists());
    all.put("immortal_by_intern", immortality.byIntern());
    all.put("immortal_refcount", immortality.refcount());
  }

  private static void freeLists(FreeListLimits limits, Map<String, Object> all) {
    all.put("free_floats", limits.floats());
    all.put("free_lists", limits.lists());
    all.put("free_dicts", limits.dicts());
    all.put("free_dict_keys", limits.dictKeys());
    all.put("free_slices", limits.slices());
    all.put("free_tuple_length", limits.tupleLength());
    all.put("free_tuples", limits.tuples());
  }

  private static void layout(Map<String, Object> all) {
    all.put("PyObject", ObjectLayout.PY_OBJECT);
    all.put("PyVarObject", ObjectLayout.PY_VAR_OBJECT);
    all.put("pointer", ObjectLayout.POINTER);
    all.put("PyGC_Head", ObjectLayout.PY_GC_HEAD);
    all.put("managed_pre_header", ObjectLayout.MANAGED_PRE_HEADER);
    all.put("smallest_small_int", ObjectLayout.SMALLEST_SMALL_INT);
    all.put("largest_small_int", ObjectLayout.LARGEST_SMALL_INT);
  }

  private static void numbers(CPython build, Map<String, Object> all) {
    IntInfo ints = build.intInfo();
    all.put(
        "int_info",
        List.of(
            ints.bitsPerDigit(),
            ints.sizeofDigit(),
            ints.defaultMaxStrDigits(),
            ints.strDigitsCheckThreshold()));
    HashInfo hash = build.hashInfo();
    all.put(
        "hash_info",
        List.of(
            hash.width(),
            hash.modulus(),
            hash.inf(),
            hash.nan(),
            hash.imag(),
            hash.algorithm(),
            hash.hashBits(),
            hash.seedBits(),
            hash.cutoff()));
  }

  private static void obmalloc(Map<String, Object> all) {
    all.put("ALIGNMENT", Obmalloc.ALIGNMENT);
    all.put("SMALL_REQUEST_THRESHOLD", Obmalloc.SMALL_REQUEST_THRESHOLD);
    all.put("size_classes", Obmalloc.NB_SMALL_SIZE_CLASSES);
    all.put("ARENA_SIZE", Obmalloc.ARENA_SIZE);
    all.put("POOL_SIZE", Obmalloc.POOL_SIZE);
    all.put("POOL_OVERHEAD", Obmalloc.POOL_OVERHEAD);
    IntStream classes = IntStream.range(0, Obmalloc.NB_SMALL_SIZE_CLASSES);
    all.put("NUMBLOCKS", classes.map(Obmalloc::numBlocks).boxed().toList());
  }
}
