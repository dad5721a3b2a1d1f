package org.heaplab.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConnectionTest {
  private static final String GOOD =
      "{\"shell_port\":1,\"iopub_port\":2,\"stdin_port\":3,\"control_port\":4,\"hb_port\":5,"
          + "\"ip\":\"127.0.0.1\",\"key\":\"k3y\",\"transport\":\"tcp\","
          + "\"signature_scheme\":\"hmac-sha256\",\"kernel_name\":\"\"}";

  @Test
  void readsWhatJupyterWrites() throws StartFailure {
    Connection connection = Connection.parse(GOOD);
    assertThat(connection.ports()).isEqualTo(new Connection.Ports(2, 4, 1, 3, 5));
    assertThat(connection.key()).isEqualTo("k3y");
    assertThat(connection.curve()).isNull();
  }

  @Test
  void hasNoTextThatCouldLeakASecret() throws StartFailure {
    String file =
        GOOD.replace(
            "\"kernel_name\":\"\"", "\"curve_publickey\":\"p\",\"curve_secretkey\":\"s3cret\"");
    Connection connection = Connection.parse(file);
    assertThat(connection.curve()).isNotNull();
    assertThat(connection.toString() + connection.curve()).doesNotContain("k3y", "s3cret");
  }

  @Test
  void saysWhatIsWrongWithTheFile() {
    Map<String, String> wrong =
        Map.of(
            "[]",
            "The connection file is not a JSON object.",
            "{",
            "The connection file is not a JSON object.",
            "{}",
            "The connection file's 'iopub_port' is not a port number.",
            GOOD.replace(":4", ":70000"),
            "The connection file's 'control_port' is not a port number.",
            GOOD.replace(":4", ":\"x\""),
            "The connection file's 'control_port' is not a port number.",
            GOOD.replace("\"k3y\"", "5"),
            "The connection file's 'key' is not a text.",
            GOOD.replace("\"tcp\"", "\"ipc\""),
            "Heaplab's kernel has no transport 'ipc': start it with tcp.");
    wrong.forEach(
        (text, message) ->
            assertThatThrownBy(() -> Connection.parse(text))
                .isInstanceOf(StartFailure.class)
                .hasMessage(message));
    assertThatThrownBy(() -> Connection.read(Path.of("no-such-file")))
        .hasMessage("Cannot read the connection file no-such-file.");
  }

  @Test
  void anUnknownSchemeIsSaid() throws StartFailure {
    Connection odd = Connection.parse(GOOD.replace("hmac-sha256", "hmac-rot13"));
    assertThatThrownBy(() -> Kernel.start(odd, new Notebook("3.13.0", FakeSession::new)))
        .hasMessage("Heaplab's kernel does not know the connection's signature scheme.");
  }
}
