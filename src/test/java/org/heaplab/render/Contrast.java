package org.heaplab.render;

/** Contrast of two colours. @see https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio */
final class Contrast {
  private Contrast() {}

  static double of(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /**
   * Contrast when both are turned dark by {@code invert(0.93) hue-rotate(180deg)}.
   *
   * @see <a href="https://www.w3.org/TR/filter-effects-1/">Filter Effects</a>
   */
  static double turned(String one, String other) {
    return of(turned(one), turned(other));
  }

  private static String turned(String hex) {
    double r = inverted(hex, 1);
    double g = inverted(hex, 3);
    double b = inverted(hex, 5);
    return "#"
        + byteOf(-0.574 * r + 1.43 * g + 0.144 * b)
        + byteOf(0.426 * r + 0.43 * g + 0.144 * b)
        + byteOf(0.426 * r + 1.43 * g - 0.856 * b);
  }

  private static double inverted(String hex, int at) {
    double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return value * 0.07 + (1 - value) * 0.93;
  }

  private static String byteOf(double channel) {
    return String.format("%02x", Math.round(255 * Math.max(0, Math.min(1, channel))));
  }

  private static double luminance(String hex) {
    return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
  }

  private static double channel(String hex, int at) {
    double value = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
