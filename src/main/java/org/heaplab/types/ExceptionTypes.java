package org.heaplab.types;

import java.util.LinkedHashMap;
import java.util.Map;

/** The tree of built-in exceptions. */
public final class ExceptionTypes {

  /** A line each: the exceptions that derive directly from the first word. */
  private static final String[] TREE = {
    "BaseException Exception GeneratorExit KeyboardInterrupt SystemExit BaseExceptionGroup",
    "Exception ArithmeticError AssertionError AttributeError BufferError EOFError ImportError"
        + " LookupError MemoryError NameError OSError ReferenceError RuntimeError"
        + " StopAsyncIteration StopIteration SyntaxError SystemError TypeError ValueError Warning",
    "ArithmeticError FloatingPointError OverflowError ZeroDivisionError",
    "ImportError ModuleNotFoundError",
    "LookupError IndexError KeyError",
    "NameError UnboundLocalError",
    "OSError BlockingIOError ChildProcessError ConnectionError FileExistsError FileNotFoundError"
        + " InterruptedError IsADirectoryError NotADirectoryError PermissionError"
        + " ProcessLookupError TimeoutError",
    "ConnectionError BrokenPipeError ConnectionAbortedError ConnectionRefusedError"
        + " ConnectionResetError",
    "RuntimeError NotImplementedError PythonFinalizationError RecursionError",
    "SyntaxError IndentationError",
    "IndentationError TabError",
    "ValueError UnicodeError",
    "UnicodeError UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError",
    "Warning BytesWarning DeprecationWarning EncodingWarning FutureWarning ImportWarning"
        + " PendingDeprecationWarning ResourceWarning RuntimeWarning SyntaxWarning"
        + " UnicodeWarning UserWarning",
  };

  private final Runtime rt;
  private final Map<String, TypeObject> all = new LinkedHashMap<>();

  public final TypeObject baseException;
  public final TypeObject exception;
  public final TypeObject arithmeticError;
  public final TypeObject assertionError;
  public final TypeObject attributeError;
  public final TypeObject generatorExit;
  public final TypeObject importError;
  public final TypeObject indexError;
  public final TypeObject keyError;
  public final TypeObject keyboardInterrupt;
  public final TypeObject eofError;
  public final TypeObject lookupError;
  public final TypeObject memoryError;
  public final TypeObject moduleNotFoundError;
  public final TypeObject nameError;
  public final TypeObject notImplementedError;
  public final TypeObject osError;
  public final TypeObject overflowError;
  public final TypeObject recursionError;
  public final TypeObject referenceError;
  public final TypeObject runtimeError;
  public final TypeObject stopIteration;
  public final TypeObject syntaxError;
  public final TypeObject systemError;
  public final TypeObject systemExit;
  public final TypeObject typeError;
  public final TypeObject unboundLocalError;
  public final TypeObject valueError;
  public final TypeObject zeroDivisionError;

  ExceptionTypes(Runtime rt) {
    this.rt = rt;
    add("BaseException", rt.types.object);
    for (String line : TREE) {
      String[] words = line.split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        if (rt.build.types().all().containsKey(words[i])) {
          add(words[i], all.get(words[0]));
        }
      }
    }
    baseException = named("BaseException");
    exception = named("Exception");
    arithmeticError = named("ArithmeticError");
    assertionError = named("AssertionError");
    attributeError = named("AttributeError");
    eofError = named("EOFError");
    generatorExit = named("GeneratorExit");
    importError = named("ImportError");
    indexError = named("IndexError");
    keyError = named("KeyError");
    keyboardInterrupt = named("KeyboardInterrupt");
    lookupError = named("LookupError");
    memoryError = named("MemoryError");
    moduleNotFoundError = named("ModuleNotFoundError");
    nameError = named("NameError");
    notImplementedError = named("NotImplementedError");
    osError = named("OSError");
    overflowError = named("OverflowError");
    recursionError = named("RecursionError");
    referenceError = named("ReferenceError");
    runtimeError = named("RuntimeError");
    stopIteration = named("StopIteration");
    syntaxError = named("SyntaxError");
    systemError = named("SystemError");
    systemExit = named("SystemExit");
    typeError = named("TypeError");
    unboundLocalError = named("UnboundLocalError");
    valueError = named("ValueError");
    zeroDivisionError = named("ZeroDivisionError");
  }

  private void add(String name, TypeObject base) {
    int flags = TypeObject.HAVE_GC | TypeObject.BASETYPE | TypeObject.BASE_EXC_SUBCLASS;
    int size = rt.build.types().get(name).basicSize();
    TypeObject created = new TypeObject(rt, name, true, flags, size, 0);
    rt.types.place(created);
    rt.types.link(created, base);
    all.put(name, created);
  }

  private TypeObject named(String name) {
    return all.get(name);
  }

  /** Every exception type by name, in the order of the tree. */
  public Map<String, TypeObject> all() {
    return all;
  }

  void define() {
    all.forEach(
        (name, type) -> rt.types.define(type, builder -> ExceptionFields.define(name, builder)));
  }
}
