package org.heaplab.syntax;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heaplab.syntax.tree.Expr.Literal;
import org.heaplab.syntax.tree.Module;
import org.heaplab.syntax.tree.Span;
import org.heaplab.syntax.tree.Stmt;

/** Writes trees as {@code dump.py} writes CPython's, one line a statement. */
final class TreeDump {
  private static final Map<String, String> NAMES =
      Map.of(
          "ListDisplay", "List",
          "ExprStmt", "Expr",
          "Parameters", "arguments",
          "Parameter", "arg",
          "Comprehension", "comprehension",
          "Keyword", "keyword",
          "Alias", "alias",
          "WithItem", "withitem");

  private final StringBuilder out = new StringBuilder();

  private TreeDump() {}

  static List<String> lines(Module module) {
    List<String> lines = new ArrayList<>();
    for (Stmt statement : module.body()) {
      TreeDump dump = new TreeDump();
      dump.node((Record) statement);
      lines.add(dump.out.toString());
    }
    return lines;
  }

  private void node(Record node) {
    String name = node.getClass().getSimpleName();
    out.append(NAMES.getOrDefault(name, name)).append('(');
    Span span = null;
    for (RecordComponent component : node.getClass().getRecordComponents()) {
      Object value = get(node, component);
      if (value instanceof Span place) {
        span = place;
      } else {
        value(value);
        out.append(',');
      }
    }
    out.append(')');
    if (span != null) {
      out.append(
          "@%d:%d-%d:%d".formatted(span.line(), span.column(), span.endLine(), span.endColumn()));
    }
  }

  private static Object get(Record node, RecordComponent component) {
    try {
      return component.getAccessor().invoke(node);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private void value(Object value) {
    if (value == null) {
      out.append("None");
    } else if (value instanceof List<?> list) {
      out.append('[');
      for (Object item : list) {
        value(item);
        out.append(',');
      }
      out.append(']');
    } else if (value instanceof Literal literal) {
      literal(literal);
    } else if (value instanceof Record inner) {
      node(inner);
    } else if (value instanceof Enum<?> constant) {
      camel(constant.name());
    } else if (value instanceof Boolean flag) {
      out.append(flag ? '1' : '0');
    } else if (value instanceof Character c) {
      out.append(c == 0 ? '0' : c);
    } else {
      out.append(value);
    }
  }

  private void camel(String name) {
    if (List.of("UADD", "USUB").contains(name)) {
      out.append(name.equals("UADD") ? "UAdd" : "USub");
      return;
    }
    for (String word : name.split("_", -1)) {
      out.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
  }

  private void literal(Literal literal) {
    if (literal instanceof Literal.Int number) {
      out.append(number.value().toString(16));
    } else if (literal instanceof Literal.Float number) {
      out.append("f%016x".formatted(Double.doubleToLongBits(number.value())));
    } else if (literal instanceof Literal.Imaginary number) {
      out.append("j%016x".formatted(Double.doubleToLongBits(number.value())));
    } else if (literal instanceof Literal.Str text) {
      out.append('s');
      text.value().codePoints().forEach(this::character);
    } else if (literal instanceof Literal.Bytes bytes) {
      out.append('b');
      bytes.value().forEach(b -> out.append("%02x".formatted(b)));
    } else if (literal instanceof Literal.Bool flag) {
      out.append(flag.value() ? "True" : "False");
    } else {
      out.append(literal instanceof Literal.None ? "None" : "Ellipsis");
    }
  }

  private void character(int c) {
    if (c > ' ' && c <= '~' && c != '\\') {
      out.append((char) c);
    } else {
      out.append('\\').append(Integer.toHexString(c)).append(';');
    }
  }
}
