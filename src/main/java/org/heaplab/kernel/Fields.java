package org.heaplab.kernel;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Fields of a request's content, checked. A field that is null counts as left out. */
record Fields(JsonObject content) {

  String text(String name) throws BadContent {
    JsonPrimitive value = primitive(name);
    if (value == null || !value.isString()) {
      throw new BadContent("The request's '" + name + "' is not a text.");
    }
    return value.getAsString();
  }

  String text(String name, String otherwise) throws BadContent {
    return primitive(name) == null ? otherwise : text(name);
  }

  boolean flag(String name, boolean otherwise) throws BadContent {
    JsonPrimitive value = primitive(name);
    if (value == null) {
      return otherwise;
    }
    if (!value.isBoolean()) {
      throw new BadContent("The request's '" + name + "' is not true or false.");
    }
    return value.getAsBoolean();
  }

  int number(String name, int otherwise) throws BadContent {
    JsonPrimitive value = primitive(name);
    if (value == null) {
      return otherwise;
    }
    try {
      return value.getAsBigDecimal().intValueExact();
    } catch (ArithmeticException | NumberFormatException e) {
      throw new BadContent("The request's '" + name + "' is not a whole number.");
    }
  }

  JsonObject object(String name) throws BadContent {
    JsonElement value = content.get(name);
    if (value == null || value.isJsonNull()) {
      return new JsonObject();
    }
    if (!value.isJsonObject()) {
      throw new BadContent("The request's '" + name + "' is not an object.");
    }
    return value.getAsJsonObject();
  }

  private JsonPrimitive primitive(String name) throws BadContent {
    JsonElement value = content.get(name);
    if (value == null || value.isJsonNull()) {
      return null;
    }
    if (!value.isJsonPrimitive()) {
      throw new BadContent("The request's '" + name + "' is neither text, number nor flag.");
    }
    return value.getAsJsonPrimitive();
  }
}
