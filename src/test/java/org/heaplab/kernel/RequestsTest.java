package org.heaplab.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The requests that run no cell. */
class RequestsTest {
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

  private JsonObject ask(String type, String content) {
    client.send(client.shell, type, content);
    return client.reply().content();
  }

  @Test
  void kernelInfoNamesTheLanguageAsJupyterNeedsIt() {
    JsonObject info = ask("kernel_info_request", "{}");
    JsonObject language = info.getAsJsonObject("language_info");
    assertThat(info.get("status").getAsString()).isEqualTo("ok");
    assertThat(info.get("implementation").getAsString()).isEqualTo("heaplab");
    assertThat(info.get("supported_features").getAsJsonArray()).isEmpty();
    assertThat(info.get("help_links").getAsJsonArray()).isNotEmpty();
    assertThat(language)
        .isEqualTo(
            JsonParser.parseString(
                """
                {"name": "python", "version": "3.13.0", "mimetype": "text/x-python",
                 "file_extension": ".py", "pygments_lexer": "ipython3",
                 "codemirror_mode": {"name": "ipython", "version": 3},
                 "nbconvert_exporter": "python"}
                """));
  }

  @Test
  void completionCountsCodePoints() {
    JsonObject reply = ask("complete_request", "{\"code\":\"\ud83d\ude00 va\",\"cursor_pos\":4}");
    assertThat(reply.get("matches").toString()).isEqualTo("[\"value\",\"vary\"]");
    assertThat(reply.get("cursor_start").getAsInt()).isEqualTo(2);
    assertThat(reply.get("cursor_end").getAsInt()).isEqualTo(4);
    assertThat(reply.getAsJsonObject("metadata").get("_jupyter_types_experimental").toString())
        .isEqualTo(
            "[{\"start\":2,\"end\":4,\"text\":\"value\",\"type\":\"keyword\",\"signature\":\"\"},"
                + "{\"start\":2,\"end\":4,\"text\":\"vary\",\"type\":\"function\",\"signature\":\"(x)\"}]");
  }

  @Test
  void aCursorOutsideTheCodeIsMovedInside() {
    assertThat(
            ask("complete_request", "{\"code\":\"va\",\"cursor_pos\":99}")
                .get("cursor_end")
                .getAsInt())
        .isEqualTo(2);
    assertThat(
            ask("complete_request", "{\"code\":\"va\",\"cursor_pos\":-1}")
                .get("cursor_end")
                .getAsInt())
        .isZero();
    assertThat(ask("complete_request", "{\"code\":\"va\"}").get("cursor_end").getAsInt())
        .isEqualTo(2);
    assertThat(
            ask("complete_request", "{\"code\":\"va\",\"cursor_pos\":1e99}")
                .get("status")
                .getAsString())
        .isEqualTo("error");
  }

  @Test
  void inspectionSaysWhetherItFoundSomething() {
    JsonObject found =
        ask("inspect_request", "{\"code\":\"x\",\"cursor_pos\":1,\"detail_level\":1}");
    assertThat(found.get("found").getAsBoolean()).isTrue();
    assertThat(found.getAsJsonObject("data").get("text/plain").getAsString())
        .isEqualTo("x at 1 detail 1");
    JsonObject missing = ask("inspect_request", "{\"code\":\"?\",\"cursor_pos\":1}");
    assertThat(missing.get("found").getAsBoolean()).isFalse();
    assertThat(missing.getAsJsonObject("data").size()).isZero();
    assertThat(missing.get("status").getAsString()).isEqualTo("ok");
  }

  @Test
  void completenessHasAnIndent() {
    JsonObject open = ask("is_complete_request", "{\"code\":\"if x:\"}");
    assertThat(open.get("status").getAsString()).isEqualTo("incomplete");
    assertThat(open.get("indent").getAsString()).isEqualTo("    ");
    assertThat(ask("is_complete_request", "{\"code\":\"x\"}").get("status").getAsString())
        .isEqualTo("complete");
    assertThat(ask("is_complete_request", "{\"code\":\"!\"}").get("status").getAsString())
        .isEqualTo("invalid");
  }

  @Test
  void historyHasInputsAndResults() {
    for (String cell : new String[] {"value 1", "out x", "value 1", "value 2"}) {
      client.execute(cell);
      client.reply();
    }
    client.execute("value 9", ",\"silent\":true");
    client.reply();
    assertThat(history("\"hist_access_type\":\"tail\",\"n\":2,\"output\":true"))
        .isEqualTo("[[1,3,[\"value 1\",\"1\"]],[1,4,[\"value 2\",\"2\"]]]");
    assertThat(history("\"hist_access_type\":\"range\",\"session\":0,\"start\":2,\"stop\":4"))
        .isEqualTo("[[0,2,\"out x\"],[0,3,\"value 1\"]]");
    assertThat(history("\"hist_access_type\":\"range\",\"session\":-1")).isEqualTo("[]");
    assertThat(history("\"hist_access_type\":\"search\",\"pattern\":\"value*\",\"unique\":true"))
        .isEqualTo("[[1,3,\"value 1\"],[1,4,\"value 2\"]]");
    assertThat(history("\"hist_access_type\":\"search\",\"pattern\":\"?ut x\",\"n\":1"))
        .isEqualTo("[[1,2,\"out x\"]]");
    assertThat(history("\"hist_access_type\":\"tail\",\"n\":1,\"output\":true,\"raw\":false"))
        .isEqualTo("[[1,4,[\"value 2\",\"2\"]]]");
  }

  private String history(String content) {
    return ask("history_request", "{" + content + "}").get("history").toString();
  }

  @Test
  void aCommIsClosedAsSoonAsItIsOpened() {
    String id = client.send(client.shell, "comm_open", "{\"comm_id\":\"c\",\"target_name\":\"t\"}");
    var published = client.published(id);
    assertThat(published).hasSize(3);
    assertThat(published.get(1).type()).isEqualTo("comm_close");
    assertThat(published.get(1).text("comm_id")).isEqualTo("c");
    assertThat(client.published(client.send(client.shell, "comm_msg", "{\"comm_id\":\"c\"}")))
        .hasSize(2);
    assertThat(ask("comm_info_request", "{}").getAsJsonObject("comms").size()).isZero();
  }

  @Test
  void cellsDoNotRunThroughControl() {
    client.send(client.control, "execute_request", "{\"code\":\"out x\"}");
    assertThat(client.receive(client.control).text("status")).isEqualTo("error");
  }
}
