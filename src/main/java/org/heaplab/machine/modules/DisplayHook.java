package org.heaplab.machine.modules;

import org.heaplab.heap.HeapObject;
import org.heaplab.heap.PyRaise;
import org.heaplab.machine.Machine;
import org.heaplab.types.Attributes;
import org.heaplab.types.Calls;
import org.heaplab.types.ModuleBuilder;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.StrObject;

/**
 * {@code sys.displayhook}: prints a value and keeps it as {@code builtins._}. A notebook's results
 * do not come through here: nothing may hold them.
 *
 * @see "sys_displayhook in Python/sysmodule.c (3.13)"
 */
final class DisplayHook {

  private DisplayHook() {}

  static void addTo(ModuleBuilder module, Machine machine) {
    module.functionO("displayhook", (rt, self, value) -> display(machine, value));
  }

  private static HeapObject display(Machine machine, HeapObject value) {
    Runtime rt = machine.rt;
    if (value == rt.none) {
      return Runtime.owned(rt.none);
    }
    StrObject underscore = rt.intern("_");
    machine.modules.builtins().dict().put(rt, underscore, rt.none);
    HeapObject stream = machine.modules.sysAttribute("stdout");
    if (stream == null || stream == rt.none) {
      throw rt.raise(rt.exceptions.runtimeError, "lost sys.stdout");
    }
    stream.incref();
    try {
      write(rt, stream, value);
    } finally {
      rt.heap.decref(stream);
    }
    machine.modules.builtins().dict().put(rt, underscore, value);
    return Runtime.owned(rt.none);
  }

  private static void write(Runtime rt, HeapObject stream, HeapObject value) {
    StrObject text = Objects.repr(rt, value);
    StrObject end = rt.newStr("\n");
    try {
      send(rt, stream, text);
      rt.heap.decref(Calls.callMethod(rt, stream, rt.intern("write"), end));
    } finally {
      rt.heap.decref(text);
      rt.heap.decref(end);
    }
  }

  /** What the stream cannot encode goes there with backslashes. */
  private static void send(Runtime rt, HeapObject stream, StrObject text) {
    try {
      rt.heap.decref(Calls.callMethod(rt, stream, rt.intern("write"), text));
    } catch (PyRaise e) {
      if (!e.exception().type.name().equals("UnicodeEncodeError")) {
        throw e;
      }
      rt.heap.decref(e.exception());
      StrObject escaped = escaped(rt, stream, text);
      try {
        rt.heap.decref(Calls.callMethod(rt, stream, rt.intern("write"), escaped));
      } finally {
        rt.heap.decref(escaped);
      }
    }
  }

  private static StrObject escaped(Runtime rt, HeapObject stream, StrObject text) {
    HeapObject encoding = Attributes.get(rt, stream, rt.intern("encoding"));
    HeapObject bytes = null;
    try {
      StrObject escape = rt.intern("backslashreplace");
      bytes = Calls.callMethod(rt, text, rt.intern("encode"), encoding, escape);
      return (StrObject) Calls.callMethod(rt, bytes, rt.intern("decode"), encoding);
    } finally {
      rt.heap.decref(encoding);
      rt.heap.decrefIfPresent(bytes);
    }
  }
}
