package org.heaplab.build;

import java.util.List;

/**
 * A version of CPython: all that the simulator must know of it.
 *
 * @param version major and minor, {@code "3.13"}
 * @param release in full, {@code "3.13.0"}
 * @param hexversion {@code sys.hexversion}
 */
public record CPython(
    String version,
    String release,
    int hexversion,
    Immortality immortality,
    GcConstants gc,
    FreeListLimits freeLists,
    Startup startup,
    StaticObjects statics,
    Imports imports,
    Parsing parsing,
    Limits limits,
    Wording wording,
    IntInfo intInfo,
    HashInfo hashInfo,
    StringLayout strings,
    InstanceRules instances,
    DescriptorRules descriptors,
    FlowRules flow,
    SequenceRules sequences,
    TypeLayouts types,
    StructFields structs,
    TypeObjects typeObjects,
    AdaptiveRules adaptive) {

  public static final CPython V3_11 =
      new CPython(
          "3.11",
          "3.11.7",
          0x030b07f0,
          new Immortality(false, false, 6, 999_999_999L),
          new GcConstants(700, 10, 10, false, false),
          new FreeListLimits(100, 80, 80, 80, 1, 20, false, 2000, false),
          Startup.V3_11,
          StaticObjects.V3_11,
          Imports.V3_11,
          new Parsing(1, false, false, 6, 8, 5, false),
          new Limits(1000, 1000, true),
          new Wording(false, false),
          IntInfo.BITS_30,
          HashInfo.SIPHASH13,
          StringLayout.WITH_WSTR,
          new InstanceRules(false, false, false, true, false, 408, true),
          new DescriptorRules(true, false, false, false, false, false),
          FlowRules.V3_11,
          new SequenceRules(false, false, false, false, false, false, false, false),
          TypeLayouts.of("3.11"),
          new StructFields("3.11"),
          TypeObjects.V3_11,
          AdaptiveRules.V3_11);

  public static final CPython V3_12 =
      new CPython(
          "3.12",
          "3.12.1",
          0x030c01f0,
          Immortality.since312(true),
          new GcConstants(700, 10, 10, true, false),
          new FreeListLimits(100, 80, 80, 80, 1, 20, false, 2000, false),
          Startup.V3_12,
          StaticObjects.V3_12,
          Imports.V3_12,
          new Parsing(2, true, true, 30, 9, 6, true),
          new Limits(1000, 1500, false),
          new Wording(false, false),
          IntInfo.BITS_30,
          HashInfo.SIPHASH13,
          StringLayout.PLAIN,
          new InstanceRules(true, false, true, true, false, 416, true),
          new DescriptorRules(true, false, true, false, true, false),
          FlowRules.V3_12,
          new SequenceRules(false, false, true, true, false, true, true, true),
          TypeLayouts.of("3.12"),
          new StructFields("3.12"),
          TypeObjects.V3_12,
          AdaptiveRules.V3_12);

  public static final CPython V3_13 =
      new CPython(
          "3.13",
          "3.13.0",
          0x030d00f0,
          Immortality.since312(false),
          new GcConstants(2000, 10, 10, true, true),
          new FreeListLimits(100, 80, 80, 80, 1, 20, true, 2000, true),
          Startup.V3_13,
          StaticObjects.V3_13,
          Imports.V3_13,
          new Parsing(2, true, true, 20, 9, 6, true),
          new Limits(1000, 10_000, false),
          new Wording(true, true),
          IntInfo.BITS_30,
          HashInfo.SIPHASH13,
          StringLayout.PLAIN,
          new InstanceRules(true, true, true, false, true, 416, false),
          new DescriptorRules(false, true, true, true, true, true),
          FlowRules.V3_13,
          new SequenceRules(true, true, true, true, true, false, true, true),
          TypeLayouts.of("3.13"),
          new StructFields("3.13"),
          TypeObjects.V3_13,
          AdaptiveRules.V3_12);

  /** The versions that can be simulated, oldest first. */
  public static List<CPython> all() {
    return List.of(V3_11, V3_12, V3_13);
  }

  /** Whether this is 3.{@code minor} or later: for a function that came or went with a version. */
  public boolean since(int minor) {
    return Integer.parseInt(version.substring(2)) >= minor;
  }

  /** {@code cpython-313}. */
  public String cacheTag() {
    return "cpython-" + version.replace(".", "");
  }
}
