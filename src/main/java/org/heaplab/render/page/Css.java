package org.heaplab.render.page;

import org.heaplab.render.page.Table.Column;
import org.heaplab.render.svg.Palette;
import org.heaplab.render.svg.Palette.Tone;
import org.heaplab.render.svg.Type;

/** The inline styles of the templates; only properties and values that the sanitizer keeps. */
public final class Css {
  public static final String OUTPUT =
      "font-family:" + Type.SANS + ";font-size:14px;line-height:1.5;max-width:900px";
  public static final String LEAD = "margin:4px 0 8px 0;font-size:14px;line-height:1.5";
  public static final String NOTE = "margin:8px 0 0 0;font-size:13px;line-height:1.5";
  public static final String CODE =
      "font-family:"
          + Type.MONO
          + ";font-size:13px;background-color:transparent;padding:0;"
          + "white-space:nowrap";
  public static final String MONO = "font-family:" + Type.MONO;
  public static final String PRE =
      "font-family:"
          + Type.MONO
          + ";font-size:12px;line-height:1.5;margin:6px 0;"
          + "background-color:transparent;overflow:auto;white-space:pre";
  public static final String SUMMARY = "cursor:pointer";
  public static final String TILE =
      "display:inline-block;vertical-align:top;margin:0 12px 0 0;max-width:100%";
  public static final String SCROLL = "overflow:auto";
  public static final String TABLE =
      "border-collapse:collapse;table-layout:auto;margin:4px 0 10px 0;font-size:13px;"
          + "line-height:1.4;border:0;font-family:"
          + Type.MONO;

  /** The code beside a stepper. */
  public static final String LISTING =
      "border-collapse:collapse;table-layout:auto;margin:4px 0;font-size:13px;line-height:20px;"
          + "border:0;color:"
          + Palette.INK
          + ";font-family:"
          + Type.MONO;

  /** Code and picture stand side by side where there is room. */
  public static final String CODE_TILE =
      "overflow:auto;border:1px solid "
          + Palette.EDGE
          + ";border-radius:6px;background-color:"
          + Palette.PAPER
          + ";color:"
          + Palette.INK
          + ";display:inline-block;vertical-align:top;margin:8px 12px 0 0;padding:4px 0;"
          + "max-width:99%";

  public static final String PICTURE_TILE = "display:inline-block;vertical-align:top;max-width:99%";

  public static final String MARK =
      "width:20px;padding:0 4px;text-align:center;color:" + Tone.NAME.colour();
  public static final String LINE_NUMBER =
      "padding:0 10px 0 0;text-align:right;font-size:11px;color:" + Palette.MUTED + "";
  public static final String LINE =
      "padding:0 12px 0 0;text-align:left;white-space:pre;font-family:" + Type.MONO;

  /** Room for two lines, so that what is below stays where it is. */
  public static final String SENTENCE =
      "margin:8px 0 4px 0;font-size:15px;line-height:1.4;min-height:42px";

  public static final String ROW = "background-color:transparent";
  public static final String CALLOUT =
      "margin:10px 0 0 0;padding:8px 12px;border:1px solid "
          + Palette.EDGE
          + ";border-left:4px solid "
          + Palette.BAR
          + ";border-radius:4px;max-width:560px;font-size:13px";
  public static final String BAR_BACK =
      "display:inline-block;width:"
          + Table.Cell.Bar.FULL
          + "px;height:8px;background-color:rgba(128,128,128,0.22);border-radius:2px";

  /**
   * Turns a light card into a dark one that keeps its hues, where the page can tell that its theme
   * is dark.
   */
  public static final String DARK_CARD = "invert(0.93) hue-rotate(180deg)";

  private static final String RULE = "1px solid " + Palette.RULE;
  private static final String THIN_RULE = "1px solid rgba(128,128,128,0.35)";

  private Css() {}

  /** The bordered card, as wide as its picture or as the page. */
  public static String card(Picture picture) {
    return "overflow:auto;border:1px solid "
        + Palette.EDGE
        + ";border-radius:6px;background-color:"
        + Palette.PAPER
        + ";max-width:"
        + picture.width()
        + "px;margin:8px 0";
  }

  /** An image at its own size: wider than the card, it scrolls. */
  public static String image(Picture picture) {
    return "display:block;margin:0;width:"
        + picture.width()
        + "px;height:"
        + picture.height()
        + "px;max-width:none";
  }

  public static String bar(int pixels) {
    return "display:block;width:"
        + pixels
        + "px;height:8px;background-color:"
        + Palette.BAR
        + ";border-radius:2px";
  }

  public static String chip(Chip chip) {
    String colour = chip.tone().colour();
    return "display:inline-block;padding:0 6px;border:1px solid "
        + colour
        + ";border-radius:9px;background-color:"
        + chip.tone().tint()
        + ";color:"
        + colour
        + ";font-size:12px;line-height:18px;white-space:nowrap";
  }

  public static String head(Column column, boolean first) {
    return cell(column, first)
        + ";white-space:nowrap;font-family:"
        + Type.SANS
        + ";font-size:12px;font-weight:600;border-bottom:"
        + RULE;
  }

  public static String body(Column column, boolean first) {
    return cell(column, first) + wrap(column) + font(column) + ";border-bottom:" + THIN_RULE;
  }

  public static String foot(Column column, boolean first, boolean firstRow) {
    return cell(column, first)
        + wrap(column)
        + font(column)
        + ";font-weight:600;border-bottom:0"
        + (firstRow ? ";border-top:" + RULE : "");
  }

  private static String cell(Column column, boolean first) {
    String align = column.right() ? "right" : "left";
    return "text-align:"
        + align
        + ";padding:5px 8px 5px "
        + (first ? "0" : "8px")
        + ";vertical-align:baseline";
  }

  private static String wrap(Column column) {
    return ";white-space:" + (column.wraps() ? "normal;min-width:160px;max-width:320px" : "nowrap");
  }

  private static String font(Column column) {
    return column.mono() ? "" : ";font-family:" + Type.SANS;
  }
}
