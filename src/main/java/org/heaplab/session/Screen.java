package org.heaplab.session;

import java.util.HashMap;
import java.util.Map;
import org.heaplab.render.Rendered;
import org.heaplab.render.Renderer;
import org.heaplab.view.View;

/** What the reader of the running cell sees. */
final class Screen {

  private final Renderer renderer = new Renderer();

  /** Null between cells. */
  private Output output;

  /** Shows what follows to this reader; null for none. */
  void open(Output reader) {
    output = reader;
  }

  void close() {
    output = null;
  }

  boolean isOpen() {
    return output != null;
  }

  Output output() {
    return output;
  }

  void show(View view) {
    Rendered rendered = renderer.render(view);
    Map<String, String> data = new HashMap<>();
    data.put("text/plain", rendered.text());
    data.put("text/html", rendered.html());
    output.display(new Bundle(data, Map.of()));
  }

  void showText(String text) {
    output.display(Bundle.ofText(text));
  }
}
