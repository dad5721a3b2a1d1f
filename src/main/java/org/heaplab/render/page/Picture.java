package org.heaplab.render.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.heaplab.render.text.Fit;

/**
 * A drawing.
 *
 * @param svg self-contained
 * @param alt one or two sentences
 * @param width in pixels; it is never shown smaller
 */
public record Picture(String svg, String alt, int width, int height) {
  public Picture {
    alt = Fit.line(alt);
  }

  public String dataUrl() {
    byte[] bytes = svg.getBytes(StandardCharsets.UTF_8);
    return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
