package org.heaplab.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heaplab.kernel.Client.bytes;
import static org.heaplab.kernel.Client.header;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zeromq.ZMQ;

/** What is no sound message is dropped with one line, on every channel, and the kernel lives. */
class BadMessageTest {
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

  private Map<String, List<byte[]>> badMessages(String id) {
    String header = header(id, "kernel_info_request");
    byte[] empty = bytes("{}");
    Map<String, List<byte[]>> bad = new LinkedHashMap<>();
    bad.put("one empty frame", List.of(new byte[0]));
    bad.put("no delimiter", List.of(bytes("a"), bytes("b")));
    bad.put("delimiter alone", List.of(Client.DELIMITER));
    bad.put("too few parts", client.signed(bytes(header), empty, empty));
    bad.put("no signature", unsigned(header, "", "{}"));
    bad.put("short signature", unsigned(header, "ab", "{}"));
    bad.put("forged signature", unsigned(header, "0".repeat(64), "{}"));
    bad.put("signature that is no text", unsigned(header, "\u0000\u00ff", "{}"));
    bad.put("content that is no JSON", client.signed(header, "{}", "{}", "{"));
    bad.put("content that is no object", client.signed(header, "{}", "{}", "[]"));
    bad.put("content that is almost JSON", client.signed(header, "{}", "{}", "{a:1}"));
    bad.put("something after the content", client.signed(header, "{}", "{}", "{} {}"));
    bad.put("empty content", client.signed(header, "{}", "{}", ""));
    bad.put("deep content", client.signed(header, "{}", "{}", "{\"a\":" + "[".repeat(100_000)));
    bad.put("header that is no object", client.signed("1", "{}", "{}", "{}"));
    bad.put("header without type", client.signed("{\"msg_id\":\"" + id + "\"}", "{}", "{}", "{}"));
    bad.put(
        "header with odd id",
        client.signed(header.replace("\"" + id + "\"", "7"), "{}", "{}", "{}"));
    bad.put("bad parent", client.signed(header, "null", "{}", "{}"));
    bad.put("bad metadata", client.signed(header, "{}", "nil", "{}"));
    bad.put("not UTF-8", client.signed(bytes(header), empty, empty, new byte[] {'{', -1, '}'}));
    return bad;
  }

  private static List<byte[]> unsigned(String header, String signature, String content) {
    return List.of(
        Client.DELIMITER,
        signature.getBytes(StandardCharsets.ISO_8859_1),
        bytes(header),
        bytes("{}"),
        bytes("{}"),
        bytes(content));
  }

  @Test
  void shellAndControlDropEachAndGoOn() {
    for (ZMQ.Socket socket : List.of(client.shell, client.control)) {
      badMessages("bad" + socket.hashCode())
          .forEach(
              (name, frames) -> {
                Client.sendFrames(socket, frames);
                String id = client.send(socket, "kernel_info_request", "{}");
                assertThat(client.receive(socket).parentId()).as(name).isEqualTo(id);
              });
    }
  }

  @Test
  void stdinDropsEachAndTakesTheTrueAnswer() {
    String id = client.execute("ask name", ",\"allow_stdin\":true");
    assertThat(client.receive(client.stdin).type()).isEqualTo("input_request");
    badMessages("bad").values().forEach(frames -> Client.sendFrames(client.stdin, frames));
    client.send(client.stdin, "kernel_info_request", "{}");
    client.send(client.stdin, "input_reply", "{\"value\":\"Ada\"}");
    assertThat(client.awaitPublished(id, "stream").text("text")).isEqualTo("got Ada\n");
  }

  @Test
  void iopubAndHeartbeatOutliveWhateverIsSentToThem() {
    client.iopub.subscribe("t".repeat(1000));
    client.heartbeat.send(bytes("ping"));
    assertThat(client.heartbeat.recvStr()).isEqualTo("ping");
    String id = client.execute("out still here");
    assertThat(client.awaitPublished(id, "stream").text("text")).isEqualTo("still here\n");
  }

  @Test
  void aMessageIsTakenOnceWhicheverChannelItComesBackOn() {
    List<byte[]> frames = client.signed(header("twice", "kernel_info_request"), "{}", "{}", "{}");
    Client.sendFrames(client.shell, frames);
    assertThat(client.reply().parentId()).isEqualTo("twice");
    Client.sendFrames(client.shell, frames);
    Client.sendFrames(client.control, frames);
    String shell = client.send(client.shell, "kernel_info_request", "{}");
    assertThat(client.reply().parentId()).isEqualTo(shell);
    String control = client.send(client.control, "kernel_info_request", "{}");
    assertThat(client.receive(client.control).parentId()).isEqualTo(control);
  }

  @Test
  void withoutAKeyMessagesGoUnsigned() throws Exception {
    try (Running open = Running.start("")) {
      String id = open.client.execute("out open");
      assertThat(open.client.awaitPublished(id, "stream").text("text")).isEqualTo("open\n");
    }
  }

  @Test
  void theLogSaysWhyAndNothingElse() {
    PrintStream stderr = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    try {
      Client.sendFrames(
          client.shell,
          unsigned(header("x", "execute_request"), "f".repeat(64), "{\"code\":\"secret\"}"));
      client.send(client.shell, "kernel_info_request", "{}");
      client.reply();
    } finally {
      System.setErr(stderr);
    }
    assertThat(log.toString(StandardCharsets.UTF_8).strip())
        .isEqualTo("heaplab: dropped a message on shell: a wrong signature");
  }

  @Test
  void requestsThatLackSomethingAreToldSo() {
    for (String content : List.of("{}", "{\"code\":5}", "{\"code\":\"x\",\"silent\":\"no\"}")) {
      String id = client.send(client.shell, "execute_request", content);
      Client.Received reply = client.reply();
      assertThat(reply.parentId()).isEqualTo(id);
      assertThat(reply.text("status")).isEqualTo("error");
      assertThat(reply.text("evalue")).startsWith("The request's '");
    }
  }

  @Test
  void unknownTypesAreBusyThenIdle() {
    String id = client.send(client.shell, "no_such_request", "{}");
    assertThat(client.published(id)).hasSize(2);
  }
}
