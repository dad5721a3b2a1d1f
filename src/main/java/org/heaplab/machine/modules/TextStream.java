package org.heaplab.machine.modules;

import java.nio.charset.StandardCharsets;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.machine.Machine;
import org.heaplab.types.Coding;
import org.heaplab.types.Iteration;
import org.heaplab.types.LongObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.StrObject;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;
import org.heaplab.types.text.CodecFault;
import org.heaplab.types.text.Encoder;
import org.heaplab.types.text.Encoding;
import org.heaplab.types.text.Text;

/**
 * {@code sys.stdout} and {@code sys.stderr} as the program finds them. What is written is seen at
 * once; its strings live on as long as CPython's would.
 */
final class TextStream extends HeapObject {

  private static final long BASIC_SIZE = 200;
  private static final String ERRORS_OF_STDERR = "backslashreplace";

  private final Machine machine;
  private final boolean isError;
  private final PendingText pending;

  private TextStream(Machine machine, boolean isError) {
    this.machine = machine;
    this.isError = isError;
    this.pending = new PendingText(machine.rt);
  }

  static TextStream create(Machine machine, TypeObject type, boolean isError) {
    TextStream stream = new TextStream(machine, isError);
    machine.heap.allocateGcObject(stream, type, type.basicSize());
    machine.heap.track(stream);
    return stream;
  }

  static TypeObject type(Runtime rt) {
    return rt.types.addPlain("_io.TextIOWrapper", BASIC_SIZE, TextStream::define);
  }

  private static void define(TypeBuilder builder) {
    builder.type.tpRepr = TextStream::repr;
    builder
        .methodO("write", TextStream::write)
        .methodO("writelines", TextStream::writeLines)
        .method("flush", TextStream::flush)
        .method("writable", (rt, self) -> rt.bool(true))
        .method("readable", (rt, self) -> rt.bool(false))
        .method("seekable", (rt, self) -> rt.bool(false))
        .method("isatty", (rt, self) -> rt.bool(false))
        .method("fileno", (rt, self) -> LongObject.of(rt, ((TextStream) self).isError ? 2 : 1))
        .getter("newlines", (rt, self) -> Runtime.owned(rt.none))
        .getter("line_buffering", (rt, self) -> rt.bool(((TextStream) self).isError))
        .getter("write_through", (rt, self) -> rt.bool(!((TextStream) self).isBuffered()))
        .getter("closed", (rt, self) -> rt.bool(false))
        .getter("encoding", (rt, self) -> rt.newStr("utf-8"))
        .getter("errors", TextStream::errors)
        .getter("mode", (rt, self) -> rt.newStr("w"))
        .getter("name", (rt, self) -> rt.newStr(((TextStream) self).name()));
  }

  private String name() {
    return isError ? "<stderr>" : "<stdout>";
  }

  private static HeapObject flush(Runtime rt, HeapObject self) {
    TextStream stream = (TextStream) self;
    stream.pending.flush();
    stream.machine.output().flush();
    return Runtime.owned(rt.none);
  }

  private static HeapObject errors(Runtime rt, HeapObject self) {
    return rt.newStr(((TextStream) self).isError ? ERRORS_OF_STDERR : "strict");
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    String name = ((TextStream) self).name();
    return rt.newStr("<_io.TextIOWrapper name='" + name + "' mode='w' encoding='utf-8'>");
  }

  private static HeapObject write(Runtime rt, HeapObject self, HeapObject text) {
    if (!(text instanceof StrObject str)) {
      throw rt.typeError("write() argument must be str, not " + text.type.name());
    }
    ((TextStream) self).send(str);
    return LongObject.of(rt, str.text.length());
  }

  private static HeapObject writeLines(Runtime rt, HeapObject self, HeapObject lines) {
    HeapObject iterator = Iteration.iter(rt, lines);
    try {
      for (HeapObject line; (line = Iteration.next(rt, iterator)) != null; ) {
        try {
          rt.heap.decref(write(rt, self, line));
        } finally {
          rt.heap.decref(line);
        }
      }
    } finally {
      rt.heap.decref(iterator);
    }
    return Runtime.owned(rt.none);
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    pending.visitReferences(visitor);
  }

  private boolean isBuffered() {
    return machine.output().isBuffered();
  }

  /** Writes text; a lone surrogate has no UTF-8. */
  void send(StrObject str) {
    String text = str.text.toString();
    boolean endsLine = isError && text.indexOf('\n') >= 0;
    try {
      pending.add(str, isError ? ERRORS_OF_STDERR : "strict", endsLine || !isBuffered());
    } catch (CodecFault fault) {
      throw Coding.raised(machine.rt, fault, str);
    }
    if (isError) {
      machine.output().stderr(str.text.kind() == 1 ? text : escaped(str.text));
    } else {
      machine.output().stdout(text);
    }
  }

  private static String escaped(Text text) {
    byte[] bytes = Encoder.encode(text, Encoding.UTF_8, ERRORS_OF_STDERR);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
