package org.heaplab.kernel;

import java.util.Map;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.messages.publish.PublishClearOutput;
import org.dflib.jjava.jupyter.messages.publish.PublishDisplayData;
import org.dflib.jjava.jupyter.messages.publish.PublishExecuteResult;
import org.dflib.jjava.jupyter.messages.publish.PublishStream;
import org.dflib.jjava.jupyter.messages.publish.PublishStream.StreamType;
import org.dflib.jjava.jupyter.messages.publish.PublishUpdateDisplayData;
import org.heaplab.kernel.wire.Message;
import org.heaplab.session.Bundle;
import org.heaplab.session.Output;

/**
 * One cell's output, in the order it was made. Text is gathered until it is much, until something
 * else is sent, or until {@link IoPub} asks for it.
 */
final class CellOutput implements Output {
  /** Text goes out when this many chars wait. */
  private static final int MUCH = 32 << 10;

  private final IoPub iopub;
  private final Message request;
  private final int count;
  private final boolean silent;
  private final Stdin stdin;
  private final OutputBudget budget = new OutputBudget();
  private final StringBuilder text = new StringBuilder();
  private StreamType stream = StreamType.OUT;
  private boolean cut;
  private String resultText;

  /**
   * @param count the cell's execution count
   * @param silent whether the last expression's value stays unshown
   * @param stdin where to ask for input, or null where the client allows none
   */
  CellOutput(IoPub iopub, Message request, int count, boolean silent, Stdin stdin) {
    this.iopub = iopub;
    this.request = request;
    this.count = count;
    this.silent = silent;
    this.stdin = stdin;
  }

  @Override
  public void stdout(String text) {
    write(StreamType.OUT, text);
  }

  @Override
  public void stderr(String text) {
    write(StreamType.ERR, text);
  }

  private synchronized void write(StreamType to, String added) {
    if (cut || added.isEmpty()) {
      return;
    }
    if (to != stream) {
      send();
      stream = to;
    }
    int allowed = budget.takeText(added.length(), text.isEmpty());
    text.append(added, 0, allowed);
    if (allowed < added.length()) {
      cut();
    } else if (text.length() >= MUCH) {
      flush();
    }
  }

  private void cut() {
    send();
    cut = true;
    stream = StreamType.ERR;
    text.append("\n[Heaplab: the rest of this cell's output is left out: a cell can send ")
        .append(OutputBudget.TEXT_LIMIT >> 20)
        .append(" MiB of text and ")
        .append(OutputBudget.DISPLAY_LIMIT >> 20)
        .append(" MiB of displays.]\n");
    send();
  }

  /** Sends what waits, but for half a character. */
  synchronized void flush() {
    int last = text.length() - 1;
    if (last >= 0 && Character.isHighSurrogate(text.charAt(last))) {
      char half = text.charAt(last);
      text.setLength(last);
      send();
      text.append(half);
    } else {
      send();
    }
  }

  /** Sends all that waits. */
  synchronized void send() {
    if (!text.isEmpty()) {
      String waiting = text.toString();
      text.setLength(0);
      iopub.publish(request, new PublishStream(stream, waiting));
    }
  }

  @Override
  public synchronized void result(Bundle bundle) {
    resultText = bundle.data().get("text/plain");
    if (!silent && mayDisplay(bundle)) {
      iopub.publish(request, new PublishExecuteResult(count, data(bundle)));
    }
  }

  /** The result as text, or null where there was none. */
  synchronized String resultText() {
    return resultText;
  }

  @Override
  public synchronized void display(Bundle bundle) {
    if (mayDisplay(bundle)) {
      iopub.publish(request, new PublishDisplayData(data(bundle)));
    }
  }

  @Override
  public synchronized void display(Bundle bundle, String displayId) {
    if (mayDisplay(bundle)) {
      iopub.publish(request, new PublishDisplayData(data(bundle, displayId)));
    }
  }

  @Override
  public synchronized void updateDisplay(Bundle bundle, String displayId) {
    if (mayDisplay(bundle)) {
      iopub.publish(request, new PublishUpdateDisplayData(data(bundle, displayId)));
    }
  }

  private boolean mayDisplay(Bundle bundle) {
    send();
    long chars = bundle.data().values().stream().mapToLong(String::length).sum();
    if (!cut && !budget.takeDisplay(chars)) {
      cut();
    }
    return !cut;
  }

  @Override
  public synchronized void clear(boolean wait) {
    send();
    iopub.publish(request, wait ? PublishClearOutput.BEFORE_NEXT_OUTPUT : PublishClearOutput.NOW);
  }

  @Override
  public String input(String prompt, boolean password) throws InputRefused, InputInterrupted {
    if (stdin == null) {
      throw new InputRefused();
    }
    send();
    return stdin.ask(request, prompt, password);
  }

  private static DisplayData data(Bundle bundle, String displayId) {
    DisplayData data = data(bundle);
    data.setDisplayId(displayId);
    return data;
  }

  static DisplayData data(Bundle bundle) {
    DisplayData data = new DisplayData();
    for (Map.Entry<String, String> entry : bundle.data().entrySet()) {
      data.putData(entry.getKey(), entry.getValue());
    }
    bundle.metadata().forEach(data::putMetaData);
    return data;
  }
}
