package org.heaplab.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutputTest {
  private Running running;
  private Client client;

  @BeforeEach
  void start() throws StartFailure {
    running = Running.start();
    client = running.client;
  }

  @AfterEach
  void stop() {
    running.close();
  }

  private static String text(List<Client.Received> messages, String stream) {
    return messages.stream()
        .filter(m -> m.type().equals("stream") && m.text("name").equals(stream))
        .map(m -> m.text("text"))
        .collect(Collectors.joining());
  }

  @Test
  void twoHundredThousandPrintsArriveWholeInFewMessages() {
    List<Client.Received> all = client.published(client.execute("prints 200000"));
    String expected =
        IntStream.range(0, 200_000).mapToObj(i -> i + "\n").collect(Collectors.joining());
    assertThat(text(all, "stdout")).isEqualTo(expected);
    assertThat(all).hasSizeLessThan(200);
  }

  @Test
  void streamsAndDisplaysKeepTheirOrder() {
    List<String> order =
        client.published(client.execute("mixed 500")).stream()
            .filter(m -> m.type().equals("stream") || m.type().equals("display_data"))
            .map(
                m ->
                    m.type().equals("stream")
                        ? m.text("text").strip()
                        : m.content().getAsJsonObject("data").get("text/plain").getAsString())
            .toList();
    List<String> expected =
        IntStream.range(0, 500)
            .boxed()
            .flatMap(i -> java.util.stream.Stream.of("o" + i, "e" + i, "d" + i))
            .toList();
    assertThat(order).isEqualTo(expected);
  }

  @Test
  void aHugePrintIsCutWithOneNotice() {
    List<Client.Received> all =
        client.published(client.execute("big 10000000\nout lost\nshow lost"));
    assertThat(text(all, "stdout"))
        .hasSizeBetween(8_000_000, OutputBudget.TEXT_LIMIT)
        .doesNotContain("lost");
    assertThat(text(all, "stderr")).contains("[Heaplab: ").hasLineCount(2);
    assertThat(all).noneMatch(m -> m.type().equals("display_data"));
    client.reply();
    List<Client.Received> next = client.published(client.execute("out fresh"));
    assertThat(text(next, "stdout")).isEqualTo("fresh\n");
  }

  @Test
  void endlessOutputStopsGrowingAndCanBeInterrupted() {
    String id = client.execute("endless");
    client.awaitPublished(id, "stream");
    client.send(client.control, "interrupt_request", "{}");
    assertThat(client.receive(client.control).text("status")).isEqualTo("ok");
    assertThat(client.reply().text("ename")).isEqualTo("KeyboardInterrupt");
  }

  @Test
  void outputShowsWhileTheCellStillRuns() {
    String id = client.execute("out early\nwait");
    assertThat(client.awaitPublished(id, "stream").text("text")).isEqualTo("early\n");
    client.send(client.control, "interrupt_request", "{}");
    assertThat(client.reply().text("ename")).isEqualTo("KeyboardInterrupt");
  }

  @Test
  void displaysCanBeReplacedAndCleared() {
    List<Client.Received> all =
        client.published(client.execute("slot s1\nreplace s1\nclear wait\nclear now"));
    Client.Received first = all.get(2);
    assertThat(first.type()).isEqualTo("display_data");
    assertThat(first.content().getAsJsonObject("transient").get("display_id").getAsString())
        .isEqualTo("s1");
    assertThat(all.get(3).type()).isEqualTo("update_display_data");
    assertThat(all.get(3).content().getAsJsonObject("transient").get("display_id").getAsString())
        .isEqualTo("s1");
    assertThat(all.get(4).content().get("wait").getAsBoolean()).isTrue();
    assertThat(all.get(5).content().get("wait").getAsBoolean()).isFalse();
  }

  @Test
  void astralCharactersPassWholeAndLoneSurrogatesShowAsEscapes() {
    List<Client.Received> all =
        client.published(client.execute("raw \\ud83d\nraw \\ude00 \\ud800x\nerr b\nraw \\udfff"));
    assertThat(text(all, "stdout")).isEqualTo("\ud83d\ude00 \\ud800x\\udfff");
  }
}
