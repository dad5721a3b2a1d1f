package org.heaplab.render.svg;

import java.util.List;
import org.heaplab.render.text.Fit;

/** Writes one drawing, in ASCII. All text and attribute values are escaped here. */
public final class Svg {
  private final StringBuilder out = new StringBuilder();
  private final int width;
  private final int height;
  private final int bodyStart;

  /** A drawing on paper of this size in pixels. */
  public Svg(int width, int height, String title, String description) {
    this.width = width;
    this.height = height;
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
    attribute("width", width);
    attribute("height", height);
    attribute("viewBox", "0 0 " + width + " " + height);
    attribute("font-family", Type.MONO);
    attribute("font-size", Type.SLOT);
    attribute("fill", Palette.INK);
    out.append(">\n<title>").append(escape(Fit.line(title))).append("</title>\n<desc>");
    out.append(escape(Fit.line(description))).append("</desc>\n");
    rect(0, 0, width, height).fill(Palette.PAPER).end();
    bodyStart = out.length();
  }

  /** The elements drawn so far, one each, without the paper. */
  public List<String> elements() {
    return List.of(out.substring(bodyStart, Math.max(bodyStart, out.length() - 1)).split("\n", -1));
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** An element that was drawn elsewhere, as {@link #elements} had it. */
  public void raw(String element) {
    out.append(element).append('\n');
  }

  public Element rect(double x, double y, double width, double height) {
    return new Element("rect").set("x", x).set("y", y).set("width", width).set("height", height);
  }

  public Element circle(double x, double y, double radius) {
    return new Element("circle").set("cx", x).set("cy", y).set("r", radius);
  }

  public Element path(String data) {
    return new Element("path").set("d", data);
  }

  /** A line of text; the baseline begins, or where anchored ends or centres, at this point. */
  public Element text(double x, double y, String content) {
    Element element = new Element("text").set("x", x).set("y", y);
    element.content = Fit.line(content);
    return element;
  }

  public String finish() {
    return out.append("</svg>\n").toString();
  }

  /** A number with at most two decimals, without trailing zeros. */
  public static String number(double value) {
    long hundredths = Math.round(value * 100);
    long whole = Math.abs(hundredths) / 100;
    long rest = Math.abs(hundredths) % 100;
    String sign = hundredths < 0 ? "-" : "";
    if (rest == 0) {
      return sign + whole;
    }
    String decimals = rest % 10 == 0 ? "" + rest / 10 : (rest < 10 ? "0" + rest : "" + rest);
    return sign + whole + "." + decimals;
  }

  private static String escape(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints().forEach(c -> escape(c, escaped));
    return escaped.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || c == '&' || c == '<' || c == '>' || c == '"') {
        return false;
      }
    }
    return true;
  }

  private static void escape(int codePoint, StringBuilder escaped) {
    switch (codePoint) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      default -> {
        if (codePoint < 0x80) {
          escaped.append((char) codePoint);
        } else {
          escaped.append("&#").append(codePoint).append(';');
        }
      }
    }
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
  }

  private void attribute(String name, double value) {
    attribute(name, number(value));
  }

  /** An element under construction; {@link #end} writes it. */
  public final class Element {
    private final String name;
    private final StringBuilder attributes = new StringBuilder();
    private String content = "";

    private Element(String name) {
      this.name = name;
    }

    public Element set(String attribute, String value) {
      attributes.append(' ').append(attribute).append("=\"").append(escape(value)).append('"');
      return this;
    }

    public Element set(String attribute, double value) {
      return set(attribute, number(value));
    }

    public Element fill(String colour) {
      return set("fill", colour);
    }

    public Element stroke(String colour, double width) {
      return set("stroke", colour).set("stroke-width", width);
    }

    public Element hollow() {
      return fill("none");
    }

    public Element dashed(String pattern) {
      return set("stroke-dasharray", pattern);
    }

    public Element round(double radius) {
      return set("rx", radius);
    }

    public Element size(int fontSize) {
      return fontSize == Type.SLOT ? this : set("font-size", fontSize);
    }

    /** For running text; all else is in mono. */
    public Element sans() {
      return set("font-family", Type.SANS);
    }

    public Element bold() {
      return set("font-weight", "600");
    }

    public Element middle() {
      return set("text-anchor", "middle");
    }

    public Element right() {
      return set("text-anchor", "end");
    }

    public void end() {
      out.append('<').append(name).append(attributes);
      if (content.isEmpty()) {
        out.append("/>\n");
      } else {
        out.append('>').append(escape(content)).append("</").append(name).append(">\n");
      }
    }
  }
}
