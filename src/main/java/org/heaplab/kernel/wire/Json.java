package org.heaplab.kernel.wire;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** JSON to and from bytes, strictly UTF-8 both ways. */
public final class Json {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
  private static final TypeAdapter<JsonElement> ELEMENT = GSON.getAdapter(JsonElement.class);

  private Json() {}

  /** The object that the text is, by RFC 8259 to the letter. */
  static JsonObject parse(String text) throws Rejected {
    try (JsonReader reader = new JsonReader(new StringReader(text))) {
      reader.setStrictness(Strictness.STRICT);
      JsonElement element = ELEMENT.read(reader);
      if (reader.peek() == JsonToken.END_DOCUMENT && element.isJsonObject()) {
        return element.getAsJsonObject();
      }
    } catch (IOException | JsonParseException | IllegalStateException e) {
      throw new Rejected("malformed JSON");
    }
    throw new Rejected("a part that is no JSON object");
  }

  static String text(byte[] utf8) throws Rejected {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8)).toString();
    } catch (CharacterCodingException e) {
      throw new Rejected("a part that is not UTF-8");
    }
  }

  public static JsonElement tree(Object value) {
    return GSON.toJsonTree(value);
  }

  static byte[] bytes(Object value) {
    return utf8(value instanceof JsonElement tree ? GSON.toJson(tree) : GSON.toJson(value));
  }

  /**
   * UTF-8 has no lone surrogates, and clients refuse to save a notebook that has one even as a JSON
   * escape; so it is shown as the escape that Python's repr writes.
   */
  static byte[] utf8(String json) {
    for (int i = 0; i < json.length(); i++) {
      if (isLoneSurrogate(json, i)) {
        return escapeLoneSurrogates(json).getBytes(StandardCharsets.UTF_8);
      }
    }
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static String escapeLoneSurrogates(String json) {
    StringBuilder escaped = new StringBuilder(json.length() + 16);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (isLoneSurrogate(json, i)) {
        escaped.append("\\\\u").append(Integer.toHexString(c));
      } else {
        escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (!Character.isSurrogate(c)) {
      return false;
    }
    return Character.isHighSurrogate(c)
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
  }
}
