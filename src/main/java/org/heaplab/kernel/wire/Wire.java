package org.heaplab.kernel.wire;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Messages to frames and back, for one kernel and one key. Threads may share it. */
public final class Wire {
  public static final String PROTOCOL = "5.4";

  /** The parent header of a message that nobody asked for, and empty metadata. */
  public static final String NOTHING = "{}";

  private static final byte[] DELIMITER = "<IDS|MSG>".getBytes(StandardCharsets.US_ASCII);
  private static final int PARTS = 4;

  private final Signer signer;
  private final SeenSignatures seen = new SeenSignatures();
  private final String session = UUID.randomUUID().toString();
  private final AtomicLong sent = new AtomicLong();

  public Wire(Signer signer) {
    this.signer = signer;
  }

  /**
   * @throws Rejected unless the frames are a whole, well-formed, rightly signed message that was
   *     not read before
   */
  public Message read(List<byte[]> frames) throws Rejected {
    int delimiter = delimiter(frames);
    if (frames.size() < delimiter + 2 + PARTS) {
      throw new Rejected("frames are missing");
    }
    byte[] signature = frames.get(delimiter + 1);
    List<byte[]> parts = frames.subList(delimiter + 2, delimiter + 2 + PARTS);
    if (!signer.verify(signature, parts)) {
      throw new Rejected(signature.length == 0 ? "no signature" : "a wrong signature");
    }
    if (signer.signs() && !seen.add(signature)) {
      throw new Rejected("a signature that was used before");
    }
    return message(List.copyOf(frames.subList(0, delimiter)), parts);
  }

  private static int delimiter(List<byte[]> frames) throws Rejected {
    for (int i = 0; i < frames.size(); i++) {
      if (Arrays.equals(frames.get(i), DELIMITER)) {
        return i;
      }
    }
    throw new Rejected("no delimiter");
  }

  private static Message message(List<byte[]> identities, List<byte[]> parts) throws Rejected {
    String headerText = Json.text(parts.get(0));
    JsonObject header = Json.parse(headerText);
    JsonObject parent = Json.parse(Json.text(parts.get(1)));
    Json.parse(Json.text(parts.get(2)));
    JsonObject content = Json.parse(Json.text(parts.get(3)));
    String type = text(header, "msg_type");
    String id = text(header, "msg_id");
    if (type.isEmpty() || id.isEmpty()) {
      throw new Rejected("a header without msg_type or msg_id");
    }
    return new Message(
        identities, type, id, text(header, "date"), headerText, text(parent, "msg_id"), content);
  }

  private static String text(JsonObject object, String name) {
    JsonElement value = object.get(name);
    boolean isText = value != null && value.isJsonPrimitive();
    return isText && value.getAsJsonPrimitive().isString() ? value.getAsString() : "";
  }

  /**
   * Frames that are ready to send.
   *
   * @param prefix identities, or the topic on IOPub
   * @param parent the header of the request that caused this, or {@link #NOTHING}
   * @param metadata a JSON object
   * @param content anything that Gson can write
   */
  public List<byte[]> write(
      List<byte[]> prefix, String type, String parent, Object metadata, Object content) {
    return write(newId(), prefix, type, parent, metadata, content);
  }

  /** As above, for a message whose answer is awaited. */
  public List<byte[]> write(
      String id, List<byte[]> prefix, String type, String parent, Object metadata, Object content) {
    List<byte[]> parts =
        List.of(
            Json.bytes(header(id, type)),
            Json.utf8(parent),
            metadata(metadata),
            Json.bytes(content));
    List<byte[]> frames = new ArrayList<>(prefix.size() + 2 + PARTS);
    frames.addAll(prefix);
    frames.add(DELIMITER);
    frames.add(signer.sign(parts));
    frames.addAll(parts);
    return frames;
  }

  private static byte[] metadata(Object metadata) {
    return metadata.equals(NOTHING) ? Json.utf8(NOTHING) : Json.bytes(metadata);
  }

  /** An id that no other message has. */
  public String newId() {
    return session + "_" + sent.incrementAndGet();
  }

  private JsonObject header(String id, String type) {
    JsonObject header = new JsonObject();
    header.addProperty("msg_id", id);
    header.addProperty("session", session);
    header.addProperty("username", "kernel");
    header.addProperty("date", Timestamp.now());
    header.addProperty("msg_type", type);
    header.addProperty("version", PROTOCOL);
    return header;
  }
}
