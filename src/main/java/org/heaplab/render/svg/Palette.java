package org.heaplab.render.svg;

/**
 * The colours of every picture. Text has a contrast of at least 4.5 on what it stands on, shapes of
 * at least 3; {@link #HAIR}, {@link #GRID}, {@link #HATCH}, {@link #BAND} and {@link #AREA} are
 * decoration.
 */
public final class Palette {
  public static final String PAPER = "#f7f6f2";
  public static final String BOX = "#ffffff";
  public static final String INK = "#1f2430";
  public static final String MUTED = "#565d6d";
  public static final String FRAME = "#7b8291";
  public static final String HEAD = "#edf0f5";
  public static final String HAIR = "#dcdad3";
  public static final String GRID = "#b9bcc4";
  public static final String REF = "#46536b";
  public static final String HATCH = "#c79a93";
  public static final String FILL = "#b3caf1";
  public static final String BAR = "#4b7ac7";
  public static final String EDGE = "#8b8f98";
  public static final String BAND = "#efede6";
  public static final String AREA = "#cfdcf5";
  public static final String KEPT = "#eef6ef";
  public static final String DOOMED = "#fbf1ef";
  public static final String RULE = "#808080";

  private Palette() {}

  /** A meaning with its colour and the tint that lies behind it. */
  public enum Tone {
    NEUTRAL(INK, HEAD),
    NAME("#2457b8", "#e3ebfa"),
    CYCLE("#7a3aa8", "#f1e7f8"),
    NEW("#1b7437", "#e2f3e6"),
    CHANGED("#864f00", "#fdeecb"),
    FREED("#96372b", "#f8e9e6"),
    IMMORTAL("#0b6a70", "#ddf0f0");

    private final String colour;
    private final String tint;

    Tone(String colour, String tint) {
      this.colour = colour;
      this.tint = tint;
    }

    public String colour() {
      return colour;
    }

    public String tint() {
      return tint;
    }
  }
}
