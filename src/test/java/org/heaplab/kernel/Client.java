package org.heaplab.kernel;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.zeromq.SocketType;
import org.zeromq.ZMQ;

/** A client written from the protocol alone, so that it shares no mistake with the kernel. */
final class Client implements AutoCloseable {
  static final byte[] DELIMITER = bytes("<IDS|MSG>");
  private static final int PATIENCE_MILLIS = 20_000;
  private static final AtomicInteger IDS = new AtomicInteger();

  /** What came, taken apart. */
  record Received(JsonObject header, JsonObject parent, JsonObject metadata, JsonObject content) {
    String type() {
      return header.get("msg_type").getAsString();
    }

    String parentId() {
      return parent.has("msg_id") ? parent.get("msg_id").getAsString() : "";
    }

    String text(String name) {
      return content.get(name).getAsString();
    }
  }

  final ZMQ.Socket shell;
  final ZMQ.Socket control;
  final ZMQ.Socket stdin;
  final ZMQ.Socket iopub;
  final ZMQ.Socket heartbeat;
  private final ZMQ.Context context = ZMQ.context(1);
  private final String key;

  Client(Connection connection) {
    key = connection.key();
    Connection.Ports ports = connection.ports();
    iopub = connect(SocketType.SUB, ports.iopub());
    iopub.subscribe("");
    shell = connect(SocketType.DEALER, ports.shell());
    control = connect(SocketType.DEALER, ports.control());
    stdin = connect(SocketType.DEALER, ports.stdin());
    heartbeat = connect(SocketType.REQ, ports.heartbeat());
  }

  private ZMQ.Socket connect(SocketType type, int port) {
    ZMQ.Socket socket = context.socket(type);
    socket.setHWM(0);
    socket.setLinger(0);
    socket.setReceiveTimeOut(PATIENCE_MILLIS);
    if (type == SocketType.DEALER) {
      socket.setIdentity(bytes("client-" + System.identityHashCode(this)));
    }
    socket.connect("tcp://127.0.0.1:" + port);
    return socket;
  }

  /** Sends a sound request; answers its id. */
  String send(ZMQ.Socket socket, String type, String content) {
    String id = "id-" + IDS.incrementAndGet();
    sendFrames(socket, signed(header(id, type), "{}", "{}", content));
    return id;
  }

  String execute(String code) {
    return execute(code, "");
  }

  /**
   * @param more further fields, such as {@code ,"silent":true}
   */
  String execute(String code, String more) {
    JsonObject text = new JsonObject();
    text.addProperty("code", code);
    return send(shell, "execute_request", text.toString().replaceAll("}$", "") + more + "}");
  }

  static String header(String id, String type) {
    return "{\"msg_id\":\"%s\",\"msg_type\":\"%s\",\"session\":\"s\",\"username\":\"u\",\"version\":\"5.4\",\"date\":\"2026-01-01T00:00:00.000000Z\"}"
        .formatted(id, type);
  }

  List<byte[]> signed(String header, String parent, String metadata, String content) {
    return signed(bytes(header), bytes(parent), bytes(metadata), bytes(content));
  }

  List<byte[]> signed(byte[]... parts) {
    List<byte[]> frames = new ArrayList<>(List.of(DELIMITER, sign(parts)));
    frames.addAll(List.of(parts));
    return frames;
  }

  byte[] sign(byte[]... parts) {
    if (key.isEmpty()) {
      return new byte[0];
    }
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bytes(key), "HmacSHA256"));
      for (byte[] part : parts) {
        mac.update(part);
      }
      return bytes(HexFormat.of().formatHex(mac.doFinal()));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  static void sendFrames(ZMQ.Socket socket, List<byte[]> frames) {
    Frames.send(socket, frames);
  }

  /** The next message, its signature checked. */
  Received receive(ZMQ.Socket socket) {
    List<byte[]> frames = Frames.receive(socket);
    if (frames == null) {
      throw new AssertionError("no message came");
    }
    int start = 0;
    while (!Arrays.equals(frames.get(start), DELIMITER)) {
      start++;
    }
    byte[][] parts = frames.subList(start + 2, start + 6).toArray(byte[][]::new);
    if (!Arrays.equals(frames.get(start + 1), sign(parts))) {
      throw new AssertionError("a wrong signature came");
    }
    return new Received(json(parts[0]), json(parts[1]), json(parts[2]), json(parts[3]));
  }

  Received reply() {
    return receive(shell);
  }

  /** Everything on IOPub about a request, from busy to idle. */
  List<Received> published(String id) {
    List<Received> all = new ArrayList<>();
    while (true) {
      Received next = receive(iopub);
      if (next.parentId().equals(id)) {
        all.add(next);
        if (isStatus(next, "idle")) {
          return all;
        }
      }
    }
  }

  Received awaitPublished(String id, String type) {
    while (true) {
      Received next = receive(iopub);
      if (next.parentId().equals(id) && next.type().equals(type)) {
        return next;
      }
    }
  }

  static boolean isStatus(Received message, String state) {
    return message.type().equals("status") && message.text("execution_state").equals(state);
  }

  private static JsonObject json(byte[] part) {
    return JsonParser.parseString(new String(part, StandardCharsets.UTF_8)).getAsJsonObject();
  }

  static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    for (ZMQ.Socket socket : List.of(shell, control, stdin, iopub, heartbeat)) {
      socket.close();
    }
    context.term();
  }
}
