package org.heaplab.code;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Module;
import org.heaplab.syntax.tree.Parameters;
import org.heaplab.syntax.tree.Span;
import org.heaplab.syntax.tree.Stmt;

/** Reads the trees that {@code record.py} writes. */
final class TreeJson {

  private static final Map<String, Class<?>> NODES = new HashMap<>();
  private static final Map<String, Class<?>> LITERALS = new HashMap<>();

  static {
    for (Class<?> owner : List.of(Stmt.class, Expr.class, Parameters.class)) {
      for (Class<?> node : owner.getDeclaredClasses()) {
        NODES.put(node.getSimpleName(), node);
      }
    }
    for (Class<?> node : List.of(Module.class, Parameters.class, Span.class)) {
      NODES.put(node.getSimpleName(), node);
    }
    for (Class<?> literal : Expr.Literal.class.getDeclaredClasses()) {
      LITERALS.put(literal.getSimpleName(), literal);
    }
  }

  private TreeJson() {}

  static Module module(JsonElement json) {
    return (Module) value(json, Module.class);
  }

  private static Object value(JsonElement json, Type type) {
    if (json.isJsonNull()) {
      return null;
    }
    if (type instanceof ParameterizedType list) {
      Type itemType = list.getActualTypeArguments()[0];
      List<Object> items = new ArrayList<>();
      if (itemType == Byte.class) {
        return bytes(json.getAsString());
      }
      json.getAsJsonArray().forEach(item -> items.add(value(item, itemType)));
      return items;
    }
    return simple(json, (Class<?>) type);
  }

  private static Object simple(JsonElement json, Class<?> type) {
    if (type == String.class) {
      return json.getAsString();
    } else if (type == int.class) {
      return json.getAsInt();
    } else if (type == boolean.class) {
      return json.getAsBoolean();
    } else if (type == char.class) {
      return json.getAsString().charAt(0);
    } else if (type == double.class) {
      return number(json.getAsString());
    } else if (type == BigInteger.class) {
      return new BigInteger(json.getAsString().substring(2), 16);
    } else if (type.isEnum()) {
      return constant(type, json.getAsString());
    }
    JsonArray parts = json.getAsJsonArray();
    Map<String, Class<?>> known = type == Expr.Literal.class ? LITERALS : NODES;
    return node(known.get(parts.get(0).getAsString()), parts);
  }

  static double number(String text) {
    return switch (text) {
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      case "nan" -> Double.NaN;
      default -> Double.parseDouble(text);
    };
  }

  static List<Byte> bytes(String hex) {
    List<Byte> bytes = new ArrayList<>();
    for (int i = 0; i < hex.length(); i += 2) {
      bytes.add((byte) Integer.parseInt(hex.substring(i, i + 2), 16));
    }
    return bytes;
  }

  private static Object constant(Class<?> type, String name) {
    for (Object constant : type.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException(name);
  }

  private static Object node(Class<?> type, JsonArray parts) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(parts.get(i + 1), components[i].getGenericType());
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructors()[0];
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " from " + parts, e);
    }
  }
}
