package org.heaplab.kernel;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.dflib.jjava.jupyter.messages.request.HistoryRequest;
import org.heaplab.kernel.wire.Message;

/** Answers what was run before. Sessions before this one are not kept. */
final class HistoryHandler {
  /** What range requests call the session that runs. */
  private static final int CURRENT = 0;

  private static final int SESSION = 1;

  private final History history;

  HistoryHandler(History history) {
    this.history = history;
  }

  Reply handle(Message message) throws BadContent {
    HistoryRequest request = Requests.history(message.content());
    int session = request instanceof HistoryRequest.Range r ? r.getSessionIndex() : SESSION;
    JsonArray rows = new JsonArray();
    for (History.Entry entry : find(request)) {
      rows.add(row(session, entry, request.includeOutput()));
    }
    JsonObject content = new JsonObject();
    content.add("history", rows);
    return Reply.of(content);
  }

  private List<History.Entry> find(HistoryRequest request) {
    if (request instanceof HistoryRequest.Range range) {
      boolean kept = range.getSessionIndex() == CURRENT || range.getSessionIndex() == SESSION;
      return kept ? history.range(range.getStart(), range.getStop()) : List.of();
    }
    if (request instanceof HistoryRequest.Search search) {
      return history.search(
          search.getPattern(), search.getMaxReturnLength(), search.filterUnique());
    }
    return history.tail(((HistoryRequest.Tail) request).getMaxReturnLength());
  }

  private static JsonArray row(int session, History.Entry entry, boolean output) {
    JsonArray row = new JsonArray();
    row.add(session);
    row.add(entry.line());
    if (output) {
      JsonArray pair = new JsonArray();
      pair.add(entry.input());
      pair.add(entry.output());
      row.add(pair);
    } else {
      row.add(entry.input());
    }
    return row;
  }
}
