package org.heaplab.render.page;

import java.util.List;

/**
 * A picture with places that tell more when they are pointed at, clicked or reached with the arrow
 * keys. Its text twin tells all of it at once.
 *
 * @param what the places are called, such as "block"
 * @param hint whether a line below says that there is more
 */
public record Explorable(Picture picture, String what, boolean hint, List<Spot> spots) {
  public Explorable {
    spots = List.copyOf(spots);
  }

  /** A place in the picture, in pixels, and what is there. */
  public record Spot(double x, double y, double width, double height, String text) {}

  /** What the script reads: for each place its numbers and its text. */
  public String json() {
    StringBuilder out = new StringBuilder("[");
    for (Spot spot : spots) {
      out.append(out.length() == 1 ? "[" : ",[");
      out.append(spot.x()).append(',').append(spot.y()).append(',');
      out.append(spot.width()).append(',').append(spot.height()).append(',');
      Json.string(spot.text(), out);
      out.append(']');
    }
    return out.append(']').toString();
  }
}
