package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** How types run what is written in Python; the machine implements it. */
public interface UserCode {

  /** Calls a function object with vectorcall's arguments. */
  HeapObject callFunction(
      FunctionObject function, HeapObject[] args, int from, int count, TupleObject keywords);

  /** Globals of the running frame, borrowed; null when nothing runs. */
  DictObject currentGlobals();

  /** The names behind the globals, borrowed. */
  DictObject builtinsOf(DictObject globals);

  /** A module, imported if need be; owned. */
  HeapObject importModule(String name);

  /** Class and first argument of the method that runs, for {@code super()}; borrowed. */
  HeapObject[] superArguments();

  /** Warns about the line that runs ({@code PyErr_WarnEx} with stack level 1). */
  void warn(TypeObject category, String message);
}
