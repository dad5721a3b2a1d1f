package org.heaplab.render.page;

import java.util.Base64;
import org.heaplab.render.text.Fit;

/**
 * A drawing.
 *
 * @param svg self-contained, in ASCII
 * @param alt one or two sentences
 * @param width in pixels; it is never shown smaller
 */
public record Picture(String svg, String alt, int width, int height) {
  public Picture {
    alt = Fit.line(alt);
  }

  public String dataUrl() {
    byte[] bytes = new byte[svg.length()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) svg.charAt(i);
    }
    return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
