package org.heaplab.kernel.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WireTest {
  private static Wire wire() throws NoSuchAlgorithmException {
    return new Wire(new Signer("hmac-sha256", "key"));
  }

  @Test
  void whatOneWritesTheOtherReads() throws Exception {
    byte[] identity = {0, 1, 2};
    List<byte[]> frames =
        wire()
            .write(
                List.of(identity), "t", "{\"msg_id\":\"p\"}", Wire.NOTHING, Map.of("a", "<é😀>"));
    Message message = wire().read(frames);
    assertThat(message.type()).isEqualTo("t");
    assertThat(message.parentId()).isEqualTo("p");
    assertThat(message.content().get("a").getAsString()).isEqualTo("<é😀>");
    assertThat(message.identities()).containsExactly(identity);
  }

  /** RFC 4231, test case 2. */
  @Test
  void signaturesAreHmacsInHexadecimal() throws Exception {
    Signer signer = new Signer("hmac-sha256", "Jefe");
    byte[] data = "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII);
    assertThat(new String(signer.sign(List.of(data)), StandardCharsets.US_ASCII))
        .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  }

  @Test
  void schemesThatAreNoHmacAreRefused() {
    for (String scheme : List.of("sha256", "", "hmac-", "hmac-nothing")) {
      assertThatThrownBy(() -> new Signer(scheme, "key"))
          .isInstanceOf(NoSuchAlgorithmException.class);
    }
  }

  @Test
  void aSignatureCountsOnceButMemoryIsBounded() {
    SeenSignatures seen = new SeenSignatures();
    byte[] first = "first".getBytes(StandardCharsets.US_ASCII);
    assertThat(seen.add(first)).isTrue();
    assertThat(seen.add(first)).isFalse();
    for (int i = 0; i < 1 << 16; i++) {
      assertThat(seen.add(Integer.toString(i).getBytes(StandardCharsets.US_ASCII))).isTrue();
    }
    assertThat(seen.add(first)).isTrue();
  }

  @Test
  void datesAlwaysHaveSixDigits() {
    assertThat(Timestamp.of(Instant.parse("2026-01-02T03:04:05Z")))
        .isEqualTo("2026-01-02T03:04:05.000000Z");
    assertThat(Timestamp.of(Instant.parse("2026-11-12T13:14:15.000042999Z")))
        .isEqualTo("2026-11-12T13:14:15.000042Z");
  }

  @Test
  void loneSurrogatesShowAsPythonWritesThem() {
    assertThat(
            new String(
                Json.bytes(Map.of("a", "\ud800b\udc00\ud83d\ude00")), StandardCharsets.UTF_8))
        .isEqualTo("{\"a\":\"\\\\ud800b\\\\udc00😀\"}");
  }
}
