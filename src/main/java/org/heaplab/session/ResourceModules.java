package org.heaplab.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.heaplab.build.SimulatorBug;
import org.heaplab.code.CodeUnit;
import org.heaplab.code.CompilerOptions;
import org.heaplab.machine.modules.PythonModules;
import org.heaplab.syntax.tree.Expr.Literal;

/**
 * The modules whose text lies in {@code org/heaplab/modules} beside the classes. Each is compiled
 * at its first import, once for all the machines that share this.
 */
public final class ResourceModules implements PythonModules {

  private static final String FOLDER = "/org/heaplab/modules/";
  private static final Pattern NAME = Pattern.compile("\\w+");

  private final Map<String, CodeUnit> compiled = new HashMap<>();

  @Override
  public CodeUnit codeOrNull(String name) {
    return NAME.matcher(name).matches() ? compiled.computeIfAbsent(name, this::compile) : null;
  }

  @Override
  public CodeUnit expression(String text, String target) {
    return compile(target + " = " + text, "<string>");
  }

  private CodeUnit compile(String name) {
    String text = read(name);
    return text == null ? null : compile(text, "<frozen " + name + ">");
  }

  private static CodeUnit compile(String text, String filename) {
    CompilerOptions options =
        new CompilerOptions(filename, false, true, true, ResourceModules::noLiteral);
    try {
      return Interpreter.compile(text, options);
    } catch (Interpreter.Rejected e) {
      throw new SimulatorBug(filename + " does not compile: " + e.getMessage());
    }
  }

  /** Annotations are evaluated in these modules, never kept as text. */
  private static String noLiteral(Literal literal) {
    throw new SimulatorBug("a module of our own keeps its annotations as text");
  }

  private static String read(String name) {
    try (InputStream in = ResourceModules.class.getResourceAsStream(FOLDER + name + ".py")) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
