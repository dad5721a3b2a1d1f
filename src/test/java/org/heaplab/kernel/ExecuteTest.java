package org.heaplab.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExecuteTest {
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

  private List<String> types(String id) {
    return client.published(id).stream()
        .map(m -> m.type().equals("status") ? m.text("execution_state") : m.type())
        .toList();
  }

  private int countOf(Client.Received message) {
    return message.content().get("execution_count").getAsInt();
  }

  @Test
  void aCellIsBusyShownRunAndIdle() {
    String id = client.execute("out a\nvalue 5");
    assertThat(types(id))
        .containsExactly("busy", "execute_input", "stream", "execute_result", "idle");
    Client.Received reply = client.reply();
    assertThat(reply.text("status")).isEqualTo("ok");
    assertThat(countOf(reply)).isEqualTo(1);
    assertThat(reply.content().get("payload").getAsJsonArray()).isEmpty();
    assertThat(reply.header().get("date").getAsString())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z");
    assertThat(reply.header().get("session")).isNotEqualTo(reply.parent().get("session"));
    assertThat(reply.parentId()).isEqualTo(id);
  }

  @Test
  void onlyWhatGoesIntoTheHistoryCounts() {
    List<String> requests =
        List.of(",\"silent\":true", ",\"store_history\":false", "", ",\"silent\":false");
    List<Integer> counts = new ArrayList<>();
    for (String more : requests) {
      client.execute("value 5", more);
      counts.add(countOf(client.reply()));
    }
    assertThat(counts).containsExactly(0, 0, 1, 2);
    client.execute(" \n");
    assertThat(countOf(client.reply())).isEqualTo(2);
  }

  @Test
  void silentShowsNeitherInputNorResult() {
    String id = client.execute("out a\nvalue 5", ",\"silent\":true");
    assertThat(types(id)).containsExactly("busy", "stream", "idle");
  }

  @Test
  void expressionsAreEvaluatedApartAndOnlyAfterSuccess() {
    String more = ",\"user_expressions\":{\"a\":\"1\",\"b\":\"fail\"}";
    client.execute("out x", more);
    var values = client.reply().content().getAsJsonObject("user_expressions");
    assertThat(values.getAsJsonObject("a").getAsJsonObject("data").get("text/plain").getAsString())
        .isEqualTo("1");
    assertThat(values.getAsJsonObject("a").get("status").getAsString()).isEqualTo("ok");
    assertThat(values.getAsJsonObject("b").get("ename").getAsString()).isEqualTo("NameError");
    client.execute("fail x", more);
    assertThat(client.reply().content().getAsJsonObject("user_expressions").size()).isZero();
  }

  @Test
  void anErrorAbortsTheCellsThatWaitAndNothingElse() {
    List<String> ids =
        List.of(
            client.execute("nap 100\nfail x"),
            client.execute("out never"),
            client.send(client.shell, "complete_request", "{\"code\":\"v\",\"cursor_pos\":1}"),
            client.execute("out never", ",\"silent\":true"));
    List<String> statuses = new ArrayList<>();
    for (String id : ids) {
      Client.Received reply = client.reply();
      assertThat(reply.parentId()).isEqualTo(id);
      statuses.add(reply.text("status"));
    }
    assertThat(statuses).containsExactly("error", "aborted", "ok", "aborted");
    assertThat(types(ids.get(1))).containsExactly("busy", "idle");
    client.execute("out again");
    assertThat(client.reply().text("status")).isEqualTo("ok");
  }

  @Test
  void anErrorThatMustNotStopDoesNot() {
    for (String more : List.of(",\"stop_on_error\":false", ",\"silent\":true")) {
      client.execute("nap 50\nfail x", more);
      client.execute("out on");
      assertThat(client.reply().text("status")).isEqualTo("error");
      assertThat(client.reply().text("status")).isEqualTo("ok");
    }
  }

  @Test
  void aClientThatKnowsOfTheErrorGoesOnAtOnce() {
    for (int i = 0; i < 50; i++) {
      client.execute("fail x");
      assertThat(client.reply().text("status")).isEqualTo("error");
      client.execute("out on");
      assertThat(client.reply().text("status")).isEqualTo("ok");
    }
  }

  @Test
  void whateverACellThrowsIsOneSentenceAndTheNextCellRuns() {
    for (String cell : List.of("bug", "memory", "recurse", "nan")) {
      String id = client.execute(cell);
      Client.Received error = client.awaitPublished(id, "error");
      assertThat(error.text("evalue")).as(cell).doesNotContain("\n").endsWith(".");
      assertThat(error.content().getAsJsonArray("traceback").toString()).doesNotContain("\\tat ");
      assertThat(client.reply().text("status")).isEqualTo("error");
      client.execute("out next");
      assertThat(client.reply().text("status")).isEqualTo("ok");
    }
  }

  @Test
  void aSessionThatCannotBeMadeIsTriedAgain() throws Exception {
    List<FakeSession> made = new ArrayList<>();
    Notebook notebook =
        new Notebook(
            "3.13.0",
            () -> {
              made.add(new FakeSession());
              if (made.size() < 3) {
                throw new IllegalStateException("not yet");
              }
              return made.get(2);
            });
    try (Running late = Running.start(notebook)) {
      late.client.execute("out x");
      assertThat(late.client.reply().text("ename")).isEqualTo("SystemError");
      late.client.execute("out x");
      assertThat(late.client.reply().text("status")).isEqualTo("ok");
    }
  }

  @Test
  void tenThousandQueuedCellsAnswerInOrder() {
    List<String> sent = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      sent.add(client.execute("out " + i));
    }
    List<String> answered =
        sent.stream().map(id -> client.reply().parentId()).collect(Collectors.toList());
    assertThat(answered).isEqualTo(sent);
  }

  @Test
  void tenClientsShareOneKernel() {
    List<Client> clients = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      clients.add(new Client(running.connection));
    }
    for (int round = 0; round < 20; round++) {
      for (Client each : clients) {
        each.execute("out x");
      }
    }
    for (Client each : clients) {
      for (int round = 0; round < 20; round++) {
        assertThat(each.reply().text("status")).isEqualTo("ok");
      }
      each.close();
    }
  }
}
