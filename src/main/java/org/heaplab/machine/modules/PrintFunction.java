package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.Attributes;
import org.heaplab.types.Calls;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.Signature;
import org.heaplab.types.StrObject;
import org.heaplab.types.TransientMethod;
import org.heaplab.types.TupleObject;

/**
 * {@code print}: each argument goes out as soon as it is a string. Its arguments wait in a tuple,
 * and each piece is written by a bound method made for it, which the collector counts.
 *
 * @see "builtin_print_impl in Python/bltinmodule.c, PyFile_WriteObject in Objects/fileobject.c
 *     (3.13)"
 */
final class PrintFunction {

  private final Machine machine;
  private final Runtime rt;
  private StrObject separator;
  private StrObject end;

  /** Owned while writing; null for a stream of the program's own. */
  private HeapObject file;

  /** The program's own output or errors, owned while writing; null for any other file. */
  private TextStream stream;

  private HeapObject flush;

  private static final Signature KEYWORDS =
      Signature.parse("print", "*, sep=' ', end='\\n', file=None, flush=False");

  private PrintFunction(Machine machine) {
    this.machine = machine;
    this.rt = machine.rt;
  }

  static HeapObject print(
      Machine machine, HeapObject[] args, int from, int count, TupleObject keywords) {
    Runtime rt = machine.rt;
    PrintFunction call = new PrintFunction(machine);
    TupleObject packed = TupleObject.copyOf(rt, args, from, count);
    try {
      call.bindKeywords(args, from + count, keywords);
      if (call.findFile()) {
        call.write(packed);
      }
    } finally {
      rt.heap.decref(packed);
    }
    return Runtime.owned(rt.none);
  }

  /** Looks {@code sys.stdout} up where no file was given; false where it is None. */
  private boolean findFile() {
    HeapObject found = file == null ? machine.modules.sysAttribute("stdout") : file;
    if (found == null) {
      throw rt.raise(rt.exceptions.runtimeError, "lost sys.stdout");
    }
    stream = found instanceof TextStream own ? own : null;
    file = stream == null ? found : null;
    return found != rt.none;
  }

  private void bindKeywords(HeapObject[] args, int from, TupleObject keywords) {
    HeapObject[] named = KEYWORDS.bindKeywords(rt, args, from, keywords);
    separator = textOrNull("sep", named[0]);
    end = textOrNull("end", named[1]);
    file = named[2] == rt.none ? null : named[2];
    flush = named[3];
  }

  private StrObject textOrNull(String name, HeapObject value) {
    if (value == null || value == rt.none) {
      return null;
    }
    if (value instanceof StrObject str) {
      return str;
    }
    throw rt.typeError(name + " must be None or a string, not " + value.type.name());
  }

  private void write(TupleObject values) {
    HeapObject target = Runtime.owned(stream == null ? file : stream);
    try {
      writeAll(values);
    } finally {
      rt.heap.decref(target);
    }
  }

  private void writeAll(TupleObject values) {
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) {
        writeText(separator == null ? rt.intern(" ") : separator);
      }
      writeValue(values.items[i]);
    }
    writeText(end == null ? rt.intern("\n") : end);
    if (flush != null && Objects.isTrue(rt, flush)) {
      HeapObject target = file == null ? stream : file;
      rt.heap.decref(Calls.callMethod(rt, target, rt.intern("flush")));
    }
  }

  private void writeValue(HeapObject value) {
    if (file != null) {
      HeapObject writer = writer();
      StrObject text = textOf(writer, value);
      callWriter(writer, text);
      return;
    }
    HeapObject writer = TransientMethod.create(rt);
    StrObject text = textOf(writer, value);
    try {
      stream.send(text);
    } finally {
      rt.heap.decref(text);
      rt.heap.decref(writer);
    }
  }

  private StrObject textOf(HeapObject writer, HeapObject value) {
    try {
      return Objects.str(rt, value);
    } catch (RuntimeException e) {
      rt.heap.decref(writer);
      throw e;
    }
  }

  private void writeText(StrObject text) {
    if (file != null) {
      callWriter(writer(), (StrObject) Runtime.owned(text));
      return;
    }
    HeapObject writer = TransientMethod.create(rt);
    try {
      stream.send(text);
    } finally {
      rt.heap.decref(writer);
    }
  }

  private HeapObject writer() {
    return Attributes.get(rt, file, rt.intern("write"));
  }

  /** Takes over both references. */
  private void callWriter(HeapObject writer, StrObject text) {
    try {
      rt.heap.decref(Calls.call(rt, writer, text));
    } finally {
      rt.heap.decref(text);
      rt.heap.decref(writer);
    }
  }
}
