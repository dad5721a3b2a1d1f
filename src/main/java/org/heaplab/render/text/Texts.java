package org.heaplab.render.text;

import org.heaplab.view.ObjectLabel;

/** Pieces of text that several views share. */
public final class Texts {
  /** Columns after which a tooltip is cut. */
  public static final int TITLE = 200;

  private Texts() {}

  /** Text from the heap on one line, cut to the width of a value. */
  public static String value(String text) {
    return Fit.cut(Fit.line(text), Fit.VALUE);
  }

  /** Text from the heap on one line, cut to what a tooltip may hold. */
  public static String title(String text) {
    return Fit.cut(Fit.line(text), TITLE);
  }

  /** An object by type and address, such as "Node …6ba0". */
  public static String name(ObjectLabel object, AddressTails tails) {
    return value(object.type()) + " " + tails.tail(object.address());
  }
}
