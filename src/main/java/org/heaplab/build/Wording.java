package org.heaplab.build;

/**
 * Error messages that versions word differently.
 *
 * @param saysGotUnexpected whether a built-in function says {@code sort() got an unexpected keyword
 *     argument 'x'}, and functions tell which keyword was meant; before: {@code 'x' is an invalid
 *     keyword argument for sort()}
 * @param saysNoDict whether a refused attribute mentions the missing {@code __dict__}
 */
public record Wording(boolean saysGotUnexpected, boolean saysNoDict) {

  /**
   * A keyword that a built-in function does not have.
   *
   * @param meant the keyword that was probably meant, or null
   */
  public String unexpectedKeyword(String function, String keyword, String meant) {
    return saysGotUnexpected
        ? gotUnexpected(function, keyword, meant)
        : "'" + keyword + "' is an invalid keyword argument for " + function + "()";
  }

  /** The same of a function in Python, which says so in all versions. */
  public String gotUnexpected(String function, String keyword, String meant) {
    String text = function + "() got an unexpected keyword argument '" + keyword + "'";
    return meant == null || !saysGotUnexpected ? text : text + ". Did you mean '" + meant + "'?";
  }

  /** {@code gc.set_threshold()} given more or fewer than it takes. */
  public String thresholdCount(int given) {
    if (saysGotUnexpected) {
      return "gc.set_threshold requires 1 to 3 arguments";
    }
    String bound = given == 0 ? "at least 1 argument" : "at most 3 arguments";
    return "set_threshold() takes " + bound + " (" + given + " given)";
  }

  /** A module's variadic function as its own messages name it. */
  public String ofModule(String module, String function) {
    return (saysGotUnexpected ? module + "." : "") + function + "()";
  }

  /** {@code repr()} of a weak proxy; {@code type} is null when its referent is dead. */
  public String weakProxy(String address, String type, String referent) {
    if (!saysGotUnexpected) {
      String shown = type == null ? "NoneType" : type;
      return "<weakproxy at " + address + " to " + shown + " at " + referent + ">";
    }
    String rest = type == null ? "dead" : "to '" + type + "' at " + referent;
    return "<weakproxy at " + address + "; " + rest + ">";
  }
}
