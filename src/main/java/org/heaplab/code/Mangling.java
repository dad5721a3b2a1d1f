package org.heaplab.code;

/** Private names: {@code __x} in class {@code C} is {@code _C__x}. */
final class Mangling {

  private Mangling() {}

  /**
   * @param className null outside classes
   */
  static String mangle(String className, String name) {
    if (className == null || !isPrivate(name)) {
      return name;
    }
    int underscores = 0;
    while (underscores < className.length() && className.charAt(underscores) == '_') {
      underscores++;
    }
    if (underscores == className.length()) {
      return name;
    }
    return "_" + className.substring(underscores) + name;
  }

  private static boolean isPrivate(String name) {
    return name.startsWith("__") && !name.endsWith("__") && name.indexOf('.') < 0;
  }
}
