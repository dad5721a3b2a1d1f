package org.heaplab.render.svg;

/** Fonts and their sizes. */
public final class Type {
  public static final String SANS =
      "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Noto Sans','Liberation Sans',Arial,"
          + "sans-serif";
  public static final String MONO = "ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace";

  /** A title in a card. */
  public static final int TITLE = 14;

  /** An object's type. */
  public static final int HEADING = 13;

  /** What stands in slots. */
  public static final int SLOT = 12;

  /** Addresses, indices, axes; nothing is smaller. */
  public static final int SMALL = 11;

  private Type() {}
}
