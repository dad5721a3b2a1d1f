package org.heaplab.kernel;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dflib.jjava.jupyter.messages.comm.CommOpenCommand;
import org.dflib.jjava.jupyter.messages.request.CompleteRequest;
import org.dflib.jjava.jupyter.messages.request.ExecuteRequest;
import org.dflib.jjava.jupyter.messages.request.HistoryRequest;
import org.dflib.jjava.jupyter.messages.request.InspectRequest;
import org.dflib.jjava.jupyter.messages.request.IsCompleteRequest;
import org.dflib.jjava.jupyter.messages.request.ShutdownRequest;

/** Requests read from their content, with the protocol's defaults for what is left out. */
final class Requests {
  private Requests() {}

  static ExecuteRequest execute(JsonObject content) throws BadContent {
    Fields fields = new Fields(content);
    boolean silent = fields.flag("silent", false);
    return new ExecuteRequest(
        fields.text("code"),
        silent,
        fields.flag("store_history", !silent) && !silent,
        texts(fields.object("user_expressions")),
        fields.flag("allow_stdin", false),
        fields.flag("stop_on_error", true));
  }

  static CompleteRequest complete(JsonObject content) throws BadContent {
    Fields fields = new Fields(content);
    String code = fields.text("code");
    return new CompleteRequest(code, cursor(fields, code));
  }

  static InspectRequest inspect(JsonObject content) throws BadContent {
    Fields fields = new Fields(content);
    String code = fields.text("code");
    int detail = fields.number("detail_level", 0) > 0 ? 1 : 0;
    return new InspectRequest(code, cursor(fields, code), detail);
  }

  static IsCompleteRequest isComplete(JsonObject content) throws BadContent {
    return new IsCompleteRequest(new Fields(content).text("code"));
  }

  static HistoryRequest history(JsonObject content) throws BadContent {
    Fields fields = new Fields(content);
    boolean output = fields.flag("output", false);
    boolean raw = fields.flag("raw", true);
    int n = fields.number("n", Integer.MAX_VALUE);
    String access = fields.text("hist_access_type", "tail");
    return switch (access) {
      case "tail" -> new HistoryRequest.Tail(output, raw, n);
      case "range" ->
          new HistoryRequest.Range(
              output,
              raw,
              fields.number("session", 0),
              fields.number("start", 0),
              fields.number("stop", Integer.MAX_VALUE));
      case "search" ->
          new HistoryRequest.Search(
              output, raw, n, fields.text("pattern", "*"), fields.flag("unique", false));
      default -> throw new BadContent("The request's 'hist_access_type' is unknown.");
    };
  }

  static ShutdownRequest shutdown(JsonObject content) throws BadContent {
    return new Fields(content).flag("restart", false)
        ? ShutdownRequest.SHUTDOWN_AND_RESTART
        : ShutdownRequest.SHUTDOWN;
  }

  static CommOpenCommand commOpen(JsonObject content) throws BadContent {
    Fields fields = new Fields(content);
    return new CommOpenCommand(
        fields.text("comm_id"), fields.text("target_name", ""), fields.object("data"));
  }

  /** The cursor in code points, within the code; its end where the client names none. */
  private static int cursor(Fields fields, String code) throws BadContent {
    int length = code.codePointCount(0, code.length());
    return Math.max(0, Math.min(length, fields.number("cursor_pos", length)));
  }

  private static Map<String, String> texts(JsonObject object) throws BadContent {
    Fields fields = new Fields(object);
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : object.keySet()) {
      texts.put(name, fields.text(name));
    }
    return texts;
  }
}
