package org.heaplab.build;

/**
 * Error messages that versions word differently.
 *
 * @param saysGotUnexpected whether a built-in function says {@code sort() got an unexpected keyword
 *     argument 'x'}; before: {@code 'x' is an invalid keyword argument for sort()}
 * @param saysNoDict whether a refused attribute mentions the missing {@code __dict__}
 */
public record Wording(boolean saysGotUnexpected, boolean saysNoDict) {

  public String unexpectedKeyword(String function, String keyword) {
    return saysGotUnexpected
        ? function + "() got an unexpected keyword argument '" + keyword + "'"
        : "'" + keyword + "' is an invalid keyword argument for " + function + "()";
  }
}
