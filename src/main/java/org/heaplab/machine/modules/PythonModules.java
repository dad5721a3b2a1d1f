package org.heaplab.machine.modules;

import org.heaplab.code.CodeUnit;

/** The modules that are written in Python. Whoever makes a machine knows where their text lies. */
@FunctionalInterface
public interface PythonModules {

  /** The code of a module, or null where no module of that name is written in Python. */
  CodeUnit codeOrNull(String name);
}
