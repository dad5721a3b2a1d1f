package org.heaplab.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.heaplab.build.Seeds;
import org.junit.jupiter.api.Test;

/**
 * Whatever a cell says, its answer is {@code ok} or one clear error, and its heap is sound. {@code
 * -Dheaplab.fuzz=N} runs N cells, {@code -Dheaplab.seed=random} others.
 */
class CellFuzzTest {
  private static final int CELLS = Integer.getInteger("heaplab.fuzz", 400);

  /** Cells that share a notebook. */
  private static final int NOTEBOOK = 40;

  private static final long INTERRUPT_AFTER_MILLIS = 500;
  private static final long HANGS_AFTER_MILLIS = 60_000;

  private static final Pattern BUG =
      Pattern.compile(
          "\\bjava\\.|org\\.heaplab\\.|\\tat |itself went wrong|Heaplab cannot show this"
              + "|HeapAudit|no longer sound");

  private final RandomCells cells = new RandomCells(Seeds.seed());
  private final List<String> bad = new ArrayList<>();
  private int done;
  private NotebookRun notebook;
  private List<String> cellsOfNotebook = List.of();
  private boolean running; // guarded by this, as is the next
  private long started;

  @Test
  void everyCellIsAnsweredAndLeavesASoundHeap() throws InterruptedException {
    Thread runner = new Thread(null, this::runAll, "cells", ProgramRunner.STACK_BYTES);
    runner.setDaemon(true);
    runner.start();
    while (runner.isAlive()) {
      runner.join(INTERRUPT_AFTER_MILLIS);
      interruptIfSlow();
    }
    System.out.println(done + " cells answered, -Dheaplab.seed=" + Seeds.seed());
    assertThat(bad).isEmpty();
    assertThat(done).isEqualTo(CELLS);
  }

  private synchronized void interruptIfSlow() {
    long time = running ? System.nanoTime() / 1_000_000 - started : 0;
    if (time > HANGS_AFTER_MILLIS) {
      fail("a cell does not end: " + cellsOfNotebook);
    } else if (time > INTERRUPT_AFTER_MILLIS) {
      notebook.session().interrupt();
    }
  }

  private void runAll() {
    while (done < CELLS && bad.size() < 20) {
      if (done % NOTEBOOK == 0) {
        notebook = new NotebookRun();
        cellsOfNotebook = new ArrayList<>();
        notebook.run("%limit 32MiB");
      }
      String cell = cells.next();
      cellsOfNotebook.add(cell);
      try {
        judge(run(cell));
      } catch (Throwable thrown) {
        report(thrown + " at " + List.of(thrown.getStackTrace()).stream().limit(12).toList());
      }
      done++;
    }
  }

  private NotebookRun.Shown run(String cell) {
    synchronized (this) {
      notebook.session().forgetInterrupt();
      started = System.nanoTime() / 1_000_000;
      running = true;
    }
    try {
      return notebook.run(cell);
    } finally {
      synchronized (this) {
        running = false;
      }
    }
  }

  private void judge(NotebookRun.Shown shown) {
    StringBuilder all = new StringBuilder(shown.stdout());
    shown.views().forEach(view -> all.append(view.data().get("text/plain")));
    if (shown.outcome() instanceof Session.Outcome.Failed failed) {
      all.append(failed.name()).append(": ").append(failed.value()).append(failed.traceback());
      if (failed.name().isEmpty() || failed.traceback().isEmpty()) {
        report("an error without a text");
      }
    }
    var match = BUG.matcher(all);
    if (match.find()) {
      int from = Math.max(0, match.start() - 200);
      report(all.substring(from, Math.min(all.length(), match.end() + 400)));
    }
  }

  private void report(String what) {
    bad.add(
        "cell "
            + done
            + " of -Dheaplab.seed="
            + Seeds.seed()
            + ": "
            + what
            + "\n--- in a notebook with these cells:\n"
            + String.join("\n---\n", cellsOfNotebook)
            + "\n======\n");
  }
}
