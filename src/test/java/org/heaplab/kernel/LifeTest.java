package org.heaplab.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zeromq.ZMQ;

class LifeTest {
  @Test
  void shutdownAnswersThenEndsOnEitherChannel() throws Exception {
    for (boolean onShell : List.of(true, false)) {
      try (Running running = Running.start()) {
        Client client = running.client;
        ZMQ.Socket socket = onShell ? client.shell : client.control;
        String id = client.send(socket, "shutdown_request", "{\"restart\":true}");
        Client.Received reply = client.receive(socket);
        assertThat(reply.type()).isEqualTo("shutdown_reply");
        assertThat(reply.text("status")).isEqualTo("ok");
        assertThat(reply.content().get("restart").getAsBoolean()).isTrue();
        assertThat(running.kernel.awaitEnd()).isZero();
        assertThat(client.published(id))
            .extracting(Client.Received::type)
            .containsExactly("status", "shutdown_reply", "status");
      }
    }
  }

  @Test
  void shutdownInterruptsTheCellThatRuns() throws Exception {
    try (Running running = Running.start()) {
      String id = running.client.execute("endless");
      running.client.awaitPublished(id, "execute_input");
      running.client.send(running.client.control, "shutdown_request", "{}");
      assertThat(running.client.receive(running.client.control).text("status")).isEqualTo("ok");
      assertThat(running.kernel.awaitEnd()).isZero();
    }
  }

  @Test
  void shutdownEndsAWaitForInput() throws Exception {
    try (Running running = Running.start()) {
      running.client.execute("ask x", ",\"allow_stdin\":true");
      running.client.receive(running.client.stdin);
      running.client.send(running.client.control, "shutdown_request", "{}");
      assertThat(running.client.receive(running.client.control).text("status")).isEqualTo("ok");
      assertThat(running.kernel.awaitEnd()).isZero();
    }
  }

  @Test
  void aPortThatIsTakenIsNamed() throws Exception {
    try (Running running = Running.start()) {
      assertThatThrownBy(
              () -> Kernel.start(running.connection, new Notebook("3.13.0", FakeSession::new)))
          .isInstanceOf(StartFailure.class)
          .hasMessageContaining("port " + running.connection.ports().iopub() + " (iopub)");
    }
  }

  @Test
  void everySubscriberIsWelcomed() throws Exception {
    try (Running running = Running.start();
        Client second = new Client(running.connection)) {
      Client.Received welcome = second.receive(second.iopub);
      assertThat(welcome.type()).isEqualTo("iopub_welcome");
      assertThat(welcome.text("subscription")).isEmpty();
      second.iopub.subscribe("stream");
      assertThat(second.receive(second.iopub).text("subscription")).isEqualTo("stream");
    }
  }

  @Test
  void statusesSurroundEveryRequestOnBothChannels() throws Exception {
    try (Running running = Running.start()) {
      Client client = running.client;
      for (ZMQ.Socket socket : List.of(client.shell, client.control)) {
        for (String type : List.of("kernel_info_request", "comm_info_request", "connect_request")) {
          String id = client.send(socket, type, "{}");
          assertThat(client.receive(socket).text("status")).isEqualTo("ok");
          List<Client.Received> published = client.published(id);
          assertThat(Client.isStatus(published.get(0), "busy")).isTrue();
          assertThat(published).hasSize(2);
        }
      }
    }
  }
}
