package org.heaplab.kernel;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.Map;
import org.dflib.jjava.jupyter.messages.publish.PublishError;
import org.dflib.jjava.jupyter.messages.publish.PublishExecuteInput;
import org.dflib.jjava.jupyter.messages.request.ExecuteRequest;
import org.heaplab.kernel.wire.Json;
import org.heaplab.kernel.wire.Message;
import org.heaplab.kernel.wire.Timestamp;
import org.heaplab.session.Session;
import org.heaplab.session.Session.Evaluation;
import org.heaplab.session.Session.Outcome;

/** Runs cells and counts them, as ipykernel does: only what goes into the history counts. */
final class ExecuteHandler {
  private final LazySession session;
  private final IoPub iopub;
  private final Stdin stdin;
  private final Interrupts interrupts;
  private final History history;
  private int count;

  ExecuteHandler(
      LazySession session, IoPub iopub, Stdin stdin, Interrupts interrupts, History history) {
    this.session = session;
    this.iopub = iopub;
    this.stdin = stdin;
    this.interrupts = interrupts;
    this.history = history;
  }

  Reply handle(Message message) throws BadContent {
    ExecuteRequest request = Requests.execute(message.content());
    interrupts.beginCell();
    try {
      return execute(message, request);
    } finally {
      interrupts.endCell();
    }
  }

  private Reply execute(Message message, ExecuteRequest request) {
    String started = Timestamp.now();
    if (!request.isSilent()) {
      iopub.publish(message, new PublishExecuteInput(request.getCode(), count + 1));
    }
    boolean counts = request.shouldStoreHistory() && !request.getCode().isBlank();
    if (counts) {
      count++;
    }
    CellOutput output =
        new CellOutput(
            iopub, message, count, request.isSilent(), request.isStdinEnabled() ? stdin : null);
    Outcome outcome = run(request, output);
    if (counts) {
      history.add(new History.Entry(count, request.getCode(), output.resultText()));
    }
    return reply(message, request, outcome, started);
  }

  private Outcome run(ExecuteRequest request, CellOutput output) {
    iopub.watch(output);
    try {
      Session ready = session.get();
      interrupts.run(ready);
      Outcome outcome = ready.run(request.getCode(), output);
      session.noteVersion();
      return outcome;
    } catch (RuntimeException | Error e) {
      Log.fault("cell", e);
      return Faults.describe(e);
    } finally {
      iopub.unwatch();
      output.send();
    }
  }

  private Reply reply(Message message, ExecuteRequest request, Outcome outcome, String started) {
    JsonObject content = new JsonObject();
    JsonObject values = new JsonObject();
    boolean failed = outcome instanceof Outcome.Failed;
    if (outcome instanceof Outcome.Failed failure) {
      iopub.publish(
          message, new PublishError(failure.name(), failure.value(), failure.traceback()));
      content = Reply.failure(failure);
    } else {
      content.addProperty("status", "ok");
      values = evaluate(request.getUserExpr());
    }
    content.addProperty("execution_count", count);
    content.add("user_expressions", values);
    content.add("payload", new JsonArray());
    JsonObject metadata = new JsonObject();
    metadata.addProperty("started", started);
    metadata.add("status", content.get("status"));
    return new Reply(
        content, metadata, failed && request.shouldStopOnError() && !request.isSilent());
  }

  private JsonObject evaluate(Map<String, String> expressions) {
    JsonObject values = new JsonObject();
    if (!expressions.isEmpty()) {
      session.get().evaluate(expressions).forEach((name, value) -> values.add(name, json(value)));
    }
    return values;
  }

  private static JsonObject json(Evaluation evaluation) {
    if (evaluation instanceof Evaluation.Error error) {
      return Reply.failure(error.failure());
    }
    JsonObject value =
        Json.tree(CellOutput.data(((Evaluation.Value) evaluation).bundle())).getAsJsonObject();
    value.add("status", new JsonPrimitive("ok"));
    return value;
  }
}
