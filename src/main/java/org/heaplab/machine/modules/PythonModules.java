package org.heaplab.machine.modules;

import org.heaplab.code.CodeUnit;

/** The modules that are written in Python. Whoever makes a machine knows where their text lies. */
public interface PythonModules {

  /** The code of a module, or null where no module of that name is written in Python. */
  CodeUnit codeOrNull(String name);

  /**
   * The code of one expression, for the functions that {@code namedtuple} makes.
   *
   * @param text the expression
   * @param target name under which the code stores its value
   */
  CodeUnit expression(String text, String target);
}
