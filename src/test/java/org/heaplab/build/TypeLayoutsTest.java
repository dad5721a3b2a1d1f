package org.heaplab.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypeLayoutsTest {

  static List<CPython> all() {
    return CPython.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void tableIsWhatTheInterpreterSays(CPython build) {
    Optional<LivePython> live = LivePython.find(build);
    assumeTrue(live.isPresent(), build.release() + " is not installed");
    List<String> told = live.get().run(LivePython.program("/build/type_layouts.py"));
    assertThat(build.types().all().values().stream().map(TypeLayoutsTest::line)).isEqualTo(told);
  }

  @Test
  void preHeaderFollowsFromTheFlags() {
    TypeLayouts types = CPython.V3_13.types();
    assertThat(types.get("int").preHeaderSize()).isZero();
    assertThat(types.get("list").preHeaderSize()).isEqualTo(16);
    assertThat(types.get("ExceptionGroup").preHeaderSize()).isEqualTo(32);
  }

  @Test
  void typeOfAnotherVersionIsABug() {
    assertThatThrownBy(() -> CPython.V3_11.types().get("itertools.batched"))
        .isInstanceOf(SimulatorBug.class);
  }

  private static String line(TypeLayout type) {
    return String.join(
        " ",
        type.name(),
        String.valueOf(type.basicSize()),
        String.valueOf(type.itemSize()),
        String.valueOf(type.dictOffset()),
        String.valueOf(type.weakListOffset()),
        type.flags());
  }
}
