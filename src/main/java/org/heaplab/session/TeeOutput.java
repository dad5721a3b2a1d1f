package org.heaplab.session;

import org.heaplab.course.Answer;

/** Notes what a cell prints and gives; the reader sees it too, or does not. */
final class TeeOutput implements Output {

  private final Output reader;
  private final boolean shown;
  private final StringBuilder printed = new StringBuilder();
  private String value = "";

  TeeOutput(Output reader, boolean shown) {
    this.reader = reader;
    this.shown = shown;
  }

  /** What the cell answered, which ended so. */
  Answer answer(Session.Outcome outcome) {
    return outcome instanceof Session.Outcome.Failed failed
        ? new Answer(value, printed.toString(), failed.name(), failed.value())
        : new Answer(value, printed.toString(), "", "");
  }

  @Override
  public void stdout(String text) {
    printed.append(text);
    if (shown) {
      reader.stdout(text);
    }
  }

  @Override
  public void stderr(String text) {
    if (shown) {
      reader.stderr(text);
    }
  }

  @Override
  public void result(Bundle bundle) {
    value = bundle.data().get("text/plain");
    if (shown) {
      reader.result(bundle);
    }
  }

  @Override
  public void display(Bundle bundle) {
    if (shown) {
      reader.display(bundle);
    }
  }

  @Override
  public void display(Bundle bundle, String displayId) {
    if (shown) {
      reader.display(bundle, displayId);
    }
  }

  @Override
  public void updateDisplay(Bundle bundle, String displayId) {
    if (shown) {
      reader.updateDisplay(bundle, displayId);
    }
  }

  @Override
  public void clear(boolean wait) {
    if (shown) {
      reader.clear(wait);
    }
  }

  @Override
  public String input(String prompt, boolean password) throws InputRefused, InputInterrupted {
    return reader.input(prompt, password);
  }
}
