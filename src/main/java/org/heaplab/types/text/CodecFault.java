package org.heaplab.types.text;

/** Where and why an encoding refuses: a UnicodeEncodeError or UnicodeDecodeError as data. */
public final class CodecFault extends RuntimeException {
  private final boolean decoding;
  private final String encoding;
  private final int start;
  private final int end;
  private final String reason;

  CodecFault(boolean decoding, String encoding, int start, int end, String reason) {
    super(reason, null, false, false);
    this.decoding = decoding;
    this.encoding = encoding;
    this.start = start;
    this.end = end;
    this.reason = reason;
  }

  /** Whether it is a UnicodeDecodeError. */
  public boolean decoding() {
    return decoding;
  }

  /** The encoding's name, as the exception has it. */
  public String encoding() {
    return encoding;
  }

  /** The first code point or byte that is refused. */
  public int start() {
    return start;
  }

  /** One past the last. */
  public int end() {
    return end;
  }

  /** Why. */
  public String reason() {
    return reason;
  }
}
