package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.Calls;
import org.heaplab.types.Iteration;
import org.heaplab.types.LongObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.StrObject;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;
import org.heaplab.types.text.Text;

/** {@code sys.stdout} and {@code sys.stderr} as the program finds them: text goes out at once. */
final class TextStream extends HeapObject {

  private static final long BASIC_SIZE = 200;

  private final Machine machine;
  private final boolean isError;

  private TextStream(Machine machine, boolean isError) {
    this.machine = machine;
    this.isError = isError;
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
        .getter("write_through", (rt, self) -> rt.bool(false))
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
    ((TextStream) self).machine.output().flush();
    return Runtime.owned(rt.none);
  }

  private static HeapObject errors(Runtime rt, HeapObject self) {
    return rt.newStr(((TextStream) self).isError ? "backslashreplace" : "strict");
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    String name = ((TextStream) self).name();
    return rt.newStr("<_io.TextIOWrapper name='" + name + "' mode='w' encoding='utf-8'>");
  }

  private static HeapObject write(Runtime rt, HeapObject self, HeapObject text) {
    if (!(text instanceof StrObject str)) {
      throw rt.typeError("write() argument must be str, not " + text.type.name());
    }
    ((TextStream) self).send(str.text);
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

  /** Writes text; a lone surrogate has no UTF-8. */
  void send(Text text) {
    for (int i = 0; text.kind() > 1 && i < text.length(); i++) {
      if (text.at(i) >= 0xD800 && text.at(i) <= 0xDFFF) {
        refuse(text, i);
        return;
      }
    }
    sendPlain(text.toString());
  }

  private void sendPlain(String text) {
    if (isError) {
      machine.output().stderr(text);
    } else {
      machine.output().stdout(text);
    }
  }

  private void refuse(Text text, int start) {
    Runtime rt = machine.rt;
    if (isError) {
      StringBuilder escaped = new StringBuilder();
      for (int i = 0; i < text.length(); i++) {
        boolean lone = text.at(i) >= 0xD800 && text.at(i) <= 0xDFFF;
        String escape = lone ? String.format("\\u%04x", text.at(i)) : null;
        escaped.append(lone ? escape : Character.toString(text.at(i)));
      }
      sendPlain(escaped.toString());
      return;
    }
    int end = start;
    while (end < text.length() && text.at(end) >= 0xD800 && text.at(end) <= 0xDFFF) {
      end++;
    }
    HeapObject[] args = {
      rt.newStr("utf-8"),
      rt.newStr(text),
      LongObject.of(rt, start),
      LongObject.of(rt, end),
      rt.newStr("surrogates not allowed")
    };
    HeapObject error = Calls.call(rt, rt.exceptions.all().get("UnicodeEncodeError"), args);
    for (HeapObject arg : args) {
      rt.heap.decref(arg);
    }
    throw new org.heaplab.heap.PyRaise(error);
  }
}
