package org.heaplab.session;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.build.CPython;

/** A notebook under test: it runs cells on an audited heap and gathers what they show. */
final class NotebookRun {

  private final HeaplabSession session;

  NotebookRun() {
    this(CPython.V3_13);
  }

  NotebookRun(CPython build) {
    session = new HeaplabSession(build, true);
  }

  /** What a cell showed. */
  record Shown(String stdout, List<Bundle> views, Session.Outcome outcome) {

    /** The text of the only view. */
    String text() {
      if (!(outcome instanceof Session.Outcome.Done)) {
        throw new AssertionError(outcome.toString());
      }
      return views.get(views.size() - 1).data().get("text/plain");
    }

    String html() {
      return views.get(views.size() - 1).data().get("text/html");
    }

    /** The sentence of a command that could not be done. */
    String mistake() {
      return ((Session.Outcome.Failed) outcome).value();
    }
  }

  HeaplabSession session() {
    return session;
  }

  Shown run(String... lines) {
    StringBuilder stdout = new StringBuilder();
    List<Bundle> views = new ArrayList<>();
    Session.Outcome outcome = session.run(String.join("\n", lines), new Gathering(stdout, views));
    return new Shown(stdout.toString(), views, outcome);
  }

  private record Gathering(StringBuilder text, List<Bundle> views) implements Output {

    @Override
    public void stdout(String more) {
      text.append(more);
    }

    @Override
    public void stderr(String more) {
      text.append(more);
    }

    @Override
    public void result(Bundle bundle) {
      text.append(bundle.data().get("text/plain")).append('\n');
    }

    @Override
    public void display(Bundle bundle) {
      views.add(bundle);
    }

    @Override
    public void display(Bundle bundle, String displayId) {
      views.add(bundle);
    }

    @Override
    public void updateDisplay(Bundle bundle, String displayId) {
      views.add(bundle);
    }

    @Override
    public void clear(boolean wait) {}

    @Override
    public String input(String prompt, boolean password) throws InputRefused {
      throw new InputRefused();
    }
  }
}
