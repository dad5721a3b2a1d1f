package org.heaplab.kernel.wire;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs and checks a message's four JSON parts with the connection's key. */
public final class Signer {
  private static final byte[] UNSIGNED = {};
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private final Mac mac;

  /**
   * @param scheme as in the connection file, such as {@code hmac-sha256}
   * @param key empty where messages go unsigned
   * @throws NoSuchAlgorithmException for a scheme that this Java does not know
   */
  public Signer(String scheme, String key) throws NoSuchAlgorithmException {
    mac = key.isEmpty() ? null : newMac(scheme, key);
  }

  private static Mac newMac(String scheme, String key) throws NoSuchAlgorithmException {
    String algorithm = scheme.replace("-", "").toUpperCase(Locale.ROOT);
    if (!algorithm.startsWith("HMAC")) {
      throw new NoSuchAlgorithmException(scheme);
    }
    Mac mac = Mac.getInstance("Hmac" + algorithm.substring(4));
    try {
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
    } catch (InvalidKeyException e) {
      throw new NoSuchAlgorithmException(scheme, e);
    }
    return mac;
  }

  boolean signs() {
    return mac != null;
  }

  /** The signature in lower-case hexadecimal; empty where messages go unsigned. */
  synchronized byte[] sign(List<byte[]> parts) {
    if (mac == null) {
      return UNSIGNED;
    }
    mac.reset(); // an error thrown half-way through the last message must not taint this one
    parts.forEach(mac::update);
    return hex(mac.doFinal());
  }

  /** Takes the same time whichever byte differs. */
  boolean verify(byte[] signature, List<byte[]> parts) {
    return mac == null || MessageDigest.isEqual(sign(parts), signature);
  }

  private static byte[] hex(byte[] digest) {
    byte[] text = new byte[2 * digest.length];
    for (int i = 0; i < digest.length; i++) {
      text[2 * i] = HEX[digest[i] >> 4 & 0xf];
      text[2 * i + 1] = HEX[digest[i] & 0xf];
    }
    return text;
  }
}
