package org.heaplab.kernel;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.messages.reply.CompleteReply;
import org.dflib.jjava.jupyter.messages.reply.InspectReply;
import org.dflib.jjava.jupyter.messages.reply.IsCompleteReply;
import org.dflib.jjava.jupyter.messages.request.CompleteRequest;
import org.dflib.jjava.jupyter.messages.request.InspectRequest;
import org.heaplab.kernel.wire.Message;
import org.heaplab.session.Bundle;
import org.heaplab.session.Session;

/** Answers about code that is being written. */
final class CodeHandlers {
  private final LazySession session;

  CodeHandlers(LazySession session) {
    this.session = session;
  }

  Reply complete(Message message) throws BadContent {
    CompleteRequest request = Requests.complete(message.content());
    Session.Completion completion =
        session.get().complete(request.getCode(), request.getCursorPos());
    List<String> texts = completion.matches().stream().map(Session.Match::text).toList();
    return Reply.of(
        new CompleteReply(
            texts,
            completion.start(),
            completion.end(),
            Map.of("_jupyter_types_experimental", types(completion))));
  }

  private static JsonArray types(Session.Completion completion) {
    JsonArray types = new JsonArray();
    for (Session.Match match : completion.matches()) {
      JsonObject type = new JsonObject();
      type.addProperty("start", completion.start());
      type.addProperty("end", completion.end());
      type.addProperty("text", match.text());
      type.addProperty("type", match.type());
      type.addProperty("signature", match.signature());
      types.add(type);
    }
    return types;
  }

  Reply inspect(Message message) throws BadContent {
    InspectRequest request = Requests.inspect(message.content());
    Bundle found =
        session.get().inspect(request.getCode(), request.getCursorPos(), request.getDetailLevel());
    DisplayData data = found == null ? new DisplayData() : CellOutput.data(found);
    return Reply.of(new InspectReply(found != null, data));
  }

  Reply isComplete(Message message) throws BadContent {
    Session.Completeness answer =
        session.get().isComplete(Requests.isComplete(message.content()).getCode());
    return Reply.of(
        switch (answer.status()) {
          case COMPLETE -> IsCompleteReply.VALID_CODE;
          case INVALID -> IsCompleteReply.INVALID_CODE;
          case UNKNOWN -> IsCompleteReply.UNKNOWN;
          case INCOMPLETE -> IsCompleteReply.getIncompleteReplyWithIndent(answer.indent());
        });
  }
}
