package org.heaplab.kernel;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the connection file says. It holds secrets, so it has no text form.
 *
 * @param curve the server's keys where traffic is to be encrypted, else null
 */
record Connection(String ip, Ports ports, String scheme, String key, Curve curve) {

  record Ports(int iopub, int control, int shell, int stdin, int heartbeat) {}

  /** A CurveZMQ key pair, Z85-encoded. */
  record Curve(String publicKey, String secretKey) {
    @Override
    public String toString() {
      return "Curve";
    }
  }

  @Override
  public String toString() {
    return "Connection";
  }

  static Connection read(Path file) throws StartFailure {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new StartFailure("Cannot read the connection file " + file + ".");
    }
  }

  static Connection parse(String text) throws StartFailure {
    JsonObject file;
    try {
      file = JsonParser.parseString(text).getAsJsonObject();
    } catch (JsonParseException | IllegalStateException e) {
      throw new StartFailure("The connection file is not a JSON object.");
    }
    String transport = text(file, "transport", "tcp");
    if (!transport.equals("tcp")) {
      throw new StartFailure(
          "Heaplab's kernel has no transport '" + transport + "': start it with tcp.");
    }
    return new Connection(
        text(file, "ip", "127.0.0.1"),
        ports(file),
        text(file, "signature_scheme", "hmac-sha256"),
        text(file, "key", ""),
        curve(file));
  }

  private static Ports ports(JsonObject file) throws StartFailure {
    return new Ports(
        port(file, "iopub_port"),
        port(file, "control_port"),
        port(file, "shell_port"),
        port(file, "stdin_port"),
        port(file, "hb_port"));
  }

  private static Curve curve(JsonObject file) throws StartFailure {
    String publicKey = text(file, "curve_publickey", "");
    String secretKey = text(file, "curve_secretkey", "");
    return publicKey.isEmpty() || secretKey.isEmpty() ? null : new Curve(publicKey, secretKey);
  }

  private static String text(JsonObject file, String name, String otherwise) throws StartFailure {
    JsonElement value = file.get(name);
    if (value == null || value.isJsonNull()) {
      return otherwise;
    }
    if (value.isJsonPrimitive() && value.getAsJsonPrimitive().isString()) {
      return value.getAsString();
    }
    throw new StartFailure("The connection file's '" + name + "' is not a text.");
  }

  private static int port(JsonObject file, String name) throws StartFailure {
    JsonElement value = file.get(name);
    try {
      int port = value == null ? 0 : value.getAsInt();
      if (port > 0 && port < 1 << 16) {
        return port;
      }
    } catch (NumberFormatException | IllegalStateException | UnsupportedOperationException e) {
      // falls through to the same answer
    }
    throw new StartFailure("The connection file's '" + name + "' is not a port number.");
  }
}
