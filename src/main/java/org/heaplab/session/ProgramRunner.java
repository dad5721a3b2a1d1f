package org.heaplab.session;

import java.util.List;
import org.heaplab.build.CPython;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.machine.Machine;
import org.heaplab.machine.MachineOutput;
import org.heaplab.machine.modules.ProgramExit;
import org.heaplab.machine.witness.Witness;

/** Runs one program on a fresh heap: output, a traceback as CPython prints it, an exit status. */
public final class ProgramRunner {

  /** Room for recursion in built-ins and the collector, in bytes; only what is used costs. */
  public static final long STACK_BYTES = 512L << 20;

  /** What a program's heap may hold, in bytes; as much as a notebook's. */
  static final long HEAP_LIMIT = 256L << 20;

  private final Interpreter interpreter;
  private List<String> findings = List.of();

  private ProgramRunner(CPython build, MachineOutput output, ResourceModules library) {
    interpreter = new Interpreter(build, output, library);
    interpreter.machine().heap.malloc.limit(HEAP_LIMIT);
  }

  /** What a program wrote and how it ended. */
  public record Result(String stdout, String stderr, int status, List<String> findings) {}

  /** Where a program that runs on its own writes to; called from the program's thread. */
  public interface Streams {
    void stdout(String text);

    void stderr(String text);

    /** What was written is to be seen now; where all is kept, nothing is to be done. */
    default void flush() {}

    /** Whether CPython's stdout keeps what is written, as it does unless told otherwise. */
    default boolean isBuffered() {
      return true;
    }

    /** Told before the program starts how it can be interrupted. */
    void started(Runnable interrupt);
  }

  /** Runs a program on a thread with room enough, and keeps what it writes. */
  public static Result run(CPython build, String source, String filename) {
    return run(build, source, filename, false, true, new ResourceModules());
  }

  /** As {@link #run}; the findings say what an audit of the heap it leaves found wrong. */
  public static Result runAudited(CPython build, String source, String filename) {
    return run(build, source, filename, true, true, new ResourceModules());
  }

  /**
   * One of many programs.
   *
   * @param buffered as {@link Streams#isBuffered}
   * @param library that they share: it is compiled once
   */
  public static Result run(
      CPython build,
      String source,
      String filename,
      boolean audit,
      boolean buffered,
      ResourceModules library) {
    StringBuilder out = new StringBuilder();
    StringBuilder err = new StringBuilder();
    Result end =
        stream(
            build,
            source,
            filename,
            audit,
            library,
            new Streams() {
              @Override
              public void stdout(String text) {
                out.append(text);
              }

              @Override
              public void stderr(String text) {
                err.append(text);
              }

              @Override
              public boolean isBuffered() {
                return buffered;
              }

              @Override
              public void started(Runnable interrupt) {}
            });
    return new Result(out.toString(), err.toString(), end.status(), end.findings());
  }

  /** Runs a program on a thread with room enough; what it writes goes out at once. */
  public static Result stream(
      CPython build, String source, String filename, boolean audit, Streams streams) {
    return stream(build, source, filename, audit, new ResourceModules(), streams);
  }

  private static Result stream(
      CPython build,
      String source,
      String filename,
      boolean audit,
      ResourceModules library,
      Streams streams) {
    Result[] result = new Result[1];
    RuntimeException[] fault = new RuntimeException[1];
    Runnable body =
        () -> {
          try {
            ProgramRunner runner = new ProgramRunner(build, new Writing(streams), library);
            streams.started(runner.interpreter.machine()::interrupt);
            int status = runner.runToEnd(source, filename, audit);
            result[0] = new Result("", "", status, runner.findings);
          } catch (RuntimeException e) {
            fault[0] = e;
          }
        };
    Thread thread = new Thread(null, body, "program", STACK_BYTES);
    thread.start();
    join(thread);
    if (fault[0] != null) {
      throw fault[0];
    }
    return result[0];
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private int runToEnd(String source, String filename, boolean audit) {
    Machine machine = interpreter.machine();
    int status = 0;
    try {
      interpreter.machine().modules.nameProgram(filename);
      interpreter.run(source, filename, false);
    } catch (Interpreter.Rejected e) {
      machine.output().stderr(SyntaxErrors.report(e.fault(), filename));
      status = 1;
    } catch (PyRaise e) {
      status = ProgramExit.report(machine, e);
    }
    if (audit) {
      findings = Witness.audit(machine).sentences();
    }
    ProgramExit.finish(machine);
    return status;
  }

  private record Writing(Streams streams) implements MachineOutput {

    @Override
    public void stdout(String text) {
      streams.stdout(text);
    }

    @Override
    public void stderr(String text) {
      streams.stderr(text);
    }

    @Override
    public void flush() {
      streams.flush();
    }

    @Override
    public boolean isBuffered() {
      return streams.isBuffered();
    }

    @Override
    public void result(HeapObject value) {}

    @Override
    public String input(String prompt) {
      streams.stdout(prompt);
      return null;
    }

    @Override
    public void command(int number) {}
  }
}
