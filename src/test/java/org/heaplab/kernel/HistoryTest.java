package org.heaplab.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryTest {
  @Test
  void theOldestGoWhenTextBecomesTooMuch() {
    History history = new History();
    String megabyte = "x".repeat(1 << 20);
    for (int i = 1; i <= 40; i++) {
      history.add(new History.Entry(i, megabyte, null));
    }
    assertThat(history.tail(100)).hasSize(16).first().extracting(History.Entry::line).isEqualTo(25);
  }

  @Test
  void patternsAreGlobsAndNothingMore() {
    History history = new History();
    history.add(new History.Entry(1, "a.b\n(c", null));
    history.add(new History.Entry(2, "axb\n(c", null));
    assertThat(history.search("a.b*", 9, false)).hasSize(1);
    assertThat(history.search("a?b*(c", 9, false)).hasSize(2);
    assertThat(history.search("b", 9, false)).isEmpty();
    assertThat(history.search("\\E*", 9, false)).isEmpty();
  }
}
