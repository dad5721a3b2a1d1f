package org.heaplab.types.text;

import java.util.function.IntFunction;
import org.heaplab.types.number.Sizes;

/** {@code str.translate}. */
public final class Translation {
  private Translation() {}

  /**
   * The text with each code point replaced.
   *
   * @param table what becomes of a code point: null to keep it, an empty text to leave it out
   */
  public static Text translate(Text text, IntFunction<Text> table) {
    TextBuilder out = new TextBuilder();
    for (int i = 0; i < text.length(); i++) {
      Text replacement = table.apply(text.at(i));
      if (replacement == null) {
        out.append(text.at(i));
      } else {
        out.append(replacement);
      }
      Sizes.checked(out.length());
    }
    return out.build();
  }
}
