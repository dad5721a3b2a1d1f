package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/**
 * What frames show, and the little that can be done to them. Trace functions are kept and never
 * called: there is no {@code sys.settrace}.
 *
 * @see "Objects/frameobject.c (3.13)"
 */
final class FrameType {

  private FrameType() {}

  static void define(TypeBuilder builder) {
    builder.type.tpRepr = FrameType::repr;
    builder
        .method("clear", FrameType::clear)
        .method("__sizeof__", (rt, self) -> LongObject.of(rt, self.basicBytes()))
        .getter("f_back", FrameType::back)
        .getter("f_builtins", (rt, self) -> Runtime.owned(activation(self).builtins()))
        .getter("f_code", (rt, self) -> Runtime.owned(activation(self).code()))
        .getter("f_globals", (rt, self) -> Runtime.owned(activation(self).globals()))
        .getter("f_lasti", (rt, self) -> LongObject.of(rt, activation(self).lasti()))
        .getset("f_lineno", FrameType::lineNumber, FrameType::refuseLine)
        .getter("f_locals", FrameType::locals)
        .getset("f_trace", FrameType::trace, FrameType::setTrace)
        .member(
            "f_trace_lines",
            (rt, self) -> rt.bool(frame(self).traceLines),
            (rt, self, value) -> frame(self).traceLines = truth(rt, value));
    if (builder.build().flow().codeIsComputed()) {
      builder.getset("f_trace_opcodes", FrameType::traceOpcodes, FrameType::setTraceOpcodes);
    } else {
      builder.member("f_trace_opcodes", FrameType::traceOpcodes, FrameType::setTraceOpcodes);
    }
  }

  private static FrameObject frame(HeapObject self) {
    return (FrameObject) self;
  }

  private static FrameObject.Activation activation(HeapObject self) {
    return ((FrameObject) self).activation;
  }

  private static HeapObject repr(Runtime rt, HeapObject self) {
    CodeObject code = activation(self).code();
    return rt.newStr(
        "<frame at "
            + Objects.hexAddress(self)
            + ", file "
            + Objects.reprText(rt, code.filename)
            + ", line "
            + activation(self).line()
            + ", code "
            + code.name
            + ">");
  }

  /** None for an instruction that comes from no line. */
  private static HeapObject lineNumber(Runtime rt, HeapObject self) {
    int[] place = activation(self).code().shape.positionsAt(activation(self).lasti());
    return place != null && place[0] < 0
        ? Runtime.owned(rt.none)
        : LongObject.of(rt, activation(self).line());
  }

  private static HeapObject back(Runtime rt, HeapObject self) {
    FrameObject frame = frame(self);
    if (frame.owns()) {
      return Runtime.owned(frame.back == null ? rt.none : frame.back);
    }
    HeapObject back = frame.activation.back();
    return back == null ? Runtime.owned(rt.none) : back;
  }

  private static HeapObject locals(Runtime rt, HeapObject self) {
    FrameObject frame = frame(self);
    return rt.types.frameLocalsProxy != null && frame.activation.hasVariables()
        ? FrameLocalsProxy.create(rt, frame)
        : frame.activation.locals();
  }

  private static HeapObject clear(Runtime rt, HeapObject self) {
    FrameObject frame = frame(self);
    GeneratorObject generator = frame.activation.generator();
    if (frame.owns()) {
      frame.clear(rt.heap);
    } else if (generator == null || generator.body.isRunning()) {
      throw rt.raise(rt.exceptions.runtimeError, "cannot clear an executing frame");
    } else if (generator.body.isSuspended() && rt.build.flow().localsProxy()) {
      throw rt.raise(rt.exceptions.runtimeError, "cannot clear a suspended frame");
    } else {
      GeneratorType.closeQuietly(rt, generator);
    }
    return Runtime.owned(rt.none);
  }

  private static void refuseLine(Runtime rt, HeapObject self, HeapObject value) {
    if (value == null) {
      throw rt.attributeError("cannot delete attribute");
    }
    throw rt.valueError(
        rt.build.flow().codeIsComputed()
            ? "f_lineno can only be set in a trace function"
            : "can't jump from the 'call' trace event of a new frame");
  }

  // ---- tracing ----

  private static HeapObject trace(Runtime rt, HeapObject self) {
    HeapObject trace = frame(self).trace;
    return Runtime.owned(trace == null ? rt.none : trace);
  }

  private static void setTrace(Runtime rt, HeapObject self, HeapObject value) {
    HeapObject old = frame(self).trace;
    frame(self).trace = value == null || value == rt.none ? null : Runtime.owned(value);
    rt.heap.decrefIfPresent(old);
  }

  private static HeapObject traceOpcodes(Runtime rt, HeapObject self) {
    return rt.bool(frame(self).traceOpcodes);
  }

  private static void setTraceOpcodes(Runtime rt, HeapObject self, HeapObject value) {
    frame(self).traceOpcodes = truth(rt, value);
  }

  private static boolean truth(Runtime rt, HeapObject value) {
    if (value == null) {
      throw rt.typeError("can't delete numeric/char attribute");
    }
    if (value != rt.true_ && value != rt.false_) {
      throw rt.typeError("attribute value type must be bool");
    }
    return value == rt.true_;
  }
}
