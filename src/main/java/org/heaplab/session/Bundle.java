package org.heaplab.session;

import java.util.Map;

/**
 * One thing to show, in several media types: {@code text/plain} always, {@code text/html} mostly.
 */
public record Bundle(Map<String, String> data, Map<String, Object> metadata) {

  public static Bundle ofText(String text) {
    return new Bundle(Map.of("text/plain", text), Map.of());
  }
}
