package org.heaplab.kernel;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.heaplab.kernel.wire.Json;
import org.heaplab.session.Session.Outcome.Failed;

/**
 * An answer's content and metadata.
 *
 * @param abortsQueue whether execute requests that are already waiting must not run
 */
record Reply(JsonObject content, JsonObject metadata, boolean abortsQueue) {

  /** Content that says nothing of its status gets {@code ok}. */
  static Reply of(Object content) {
    JsonObject tree = Json.tree(content).getAsJsonObject();
    if (!tree.has("status")) {
      tree.addProperty("status", "ok");
    }
    return new Reply(tree, new JsonObject(), false);
  }

  static Reply failed(Throwable fault) {
    return new Reply(failure(Faults.describe(fault)), new JsonObject(), false);
  }

  static JsonObject failure(Failed failed) {
    JsonObject content = new JsonObject();
    content.addProperty("status", "error");
    content.addProperty("ename", failed.name());
    content.addProperty("evalue", failed.value());
    content.add("traceback", Json.tree(failed.traceback()));
    return content;
  }

  Reply with(String name, JsonElement value) {
    content.add(name, value);
    return this;
  }
}
