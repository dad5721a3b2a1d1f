package org.heaplab.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterruptTest {
  private static final String ALLOW = ",\"allow_stdin\":true";

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

  private void interrupt() {
    client.send(client.control, "interrupt_request", "{}");
    assertThat(client.receive(client.control).text("status")).isEqualTo("ok");
  }

  @Test
  void controlAnswersWhileACellRuns() {
    String id = client.execute("wait");
    client.awaitPublished(id, "execute_input");
    String info = client.send(client.control, "kernel_info_request", "{}");
    assertThat(client.receive(client.control).parentId()).isEqualTo(info);
    interrupt();
    assertThat(client.reply().text("ename")).isEqualTo("KeyboardInterrupt");
  }

  @Test
  void inputAsksAndAnswers() {
    String id = client.execute("ask your name?", ALLOW);
    Client.Received question = client.receive(client.stdin);
    assertThat(question.type()).isEqualTo("input_request");
    assertThat(question.text("prompt")).isEqualTo("your name?");
    assertThat(question.content().get("password").getAsBoolean()).isFalse();
    assertThat(question.parentId()).isEqualTo(id);
    client.send(client.stdin, "input_reply", "{\"value\":\"Ada\"}");
    assertThat(client.awaitPublished(id, "stream").text("text")).isEqualTo("got Ada\n");
  }

  @Test
  void inputIsRefusedWhereTheClientAllowsNone() {
    client.execute("ask x");
    assertThat(client.reply().text("ename")).isEqualTo("EOFError");
  }

  @Test
  void anInterruptEndsInputAndItsLateReplyIsNotTakenForTheNext() {
    client.execute("ask first", ALLOW);
    client.receive(client.stdin);
    interrupt();
    assertThat(client.reply().text("ename")).isEqualTo("KeyboardInterrupt");

    String id = client.execute("ask second", ALLOW);
    client.receive(client.stdin);
    client.send(client.stdin, "input_reply", "{\"value\":\"late, as its date says\"}");
    sendReply("{\"msg_id\":\"another question\"}", "{\"value\":\"late, as its parent says\"}");
    sendReply("{}", "{\"value\":\"right\"}");
    assertThat(client.awaitPublished(id, "stream").text("text")).isEqualTo("got right\n");
  }

  private void sendReply(String parent, String content) {
    String header = Client.header("r" + parent.length(), "input_reply").replace("2026", "9026");
    Client.sendFrames(client.stdin, client.signed(header, parent, "{}", content));
  }

  @Test
  void anInterruptWithNothingToInterruptIsHarmless() {
    interrupt();
    client.execute("out on");
    assertThat(client.reply().text("status")).isEqualTo("ok");
  }

  @Test
  void aHundredInterruptsAreEachAnsweredFast() {
    long slowest = 0;
    for (int i = 0; i < 100; i++) {
      String id = client.execute(i % 2 == 0 ? "wait" : "endless");
      client.awaitPublished(id, "execute_input");
      long sent = System.nanoTime();
      interrupt();
      assertThat(client.reply().text("ename")).isEqualTo("KeyboardInterrupt");
      slowest = Math.max(slowest, System.nanoTime() - sent);
    }
    System.out.println("slowest of 100 interrupts: " + slowest / 1_000_000 + " ms");
  }
}
