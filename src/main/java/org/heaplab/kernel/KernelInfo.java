package org.heaplab.kernel;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.messages.reply.KernelInfoReply;
import org.heaplab.kernel.wire.Wire;

/** What the kernel says of itself. */
final class KernelInfo {
  private static final String UNPACKAGED = "0";

  private KernelInfo() {}

  static Reply reply(String pythonVersion) {
    String version = KernelInfo.class.getPackage().getImplementationVersion();
    String implementation = version == null ? UNPACKAGED : version;
    return Reply.of(
            new KernelInfoReply(
                Wire.PROTOCOL,
                "heaplab",
                implementation,
                language(pythonVersion),
                "Heaplab "
                    + implementation
                    + ": Python on a simulated CPython "
                    + pythonVersion
                    + " heap. %help lists its commands.",
                help(pythonVersion)))
        .with("debugger", new JsonPrimitive(false))
        .with("supported_features", new JsonArray());
  }

  /** IPython's lexer and mode know {@code %} and {@code ?} lines. */
  private static LanguageInfo language(String pythonVersion) {
    return new LanguageInfo.Builder("python")
        .version(pythonVersion)
        .mimetype("text/x-python")
        .fileExtension(".py")
        .pygments("ipython3")
        .codemirror(Map.of("name", "ipython", "version", 3))
        .exporter("python")
        .build();
  }

  private static List<LanguageInfo.Help> help(String pythonVersion) {
    String minor = pythonVersion.substring(0, pythonVersion.lastIndexOf('.'));
    return List.of(
        new LanguageInfo.Help("Python Reference", "https://docs.python.org/" + minor),
        new LanguageInfo.Help(
            "Garbage collector interface",
            "https://docs.python.org/" + minor + "/library/gc.html"));
  }

  static Reply connect(Connection.Ports ports) {
    JsonObject content = new JsonObject();
    content.addProperty("shell_port", ports.shell());
    content.addProperty("iopub_port", ports.iopub());
    content.addProperty("stdin_port", ports.stdin());
    content.addProperty("control_port", ports.control());
    content.addProperty("hb_port", ports.heartbeat());
    return Reply.of(content);
  }

  static Reply shutdown(boolean restart) {
    JsonObject content = new JsonObject();
    content.addProperty("restart", restart);
    return Reply.of(content);
  }
}
