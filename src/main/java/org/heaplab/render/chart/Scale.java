package org.heaplab.render.chart;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.render.svg.Svg;

/**
 * From values to pixels, and the values worth a mark.
 *
 * @param from the value at the first pixel
 * @param to the value at the last pixel
 */
record Scale(double from, double to, double firstPixel, double lastPixel) {
  private static final double[] STEPS = {1, 2, 5, 10};

  /** A scale from 0 whose end is a mark. */
  static Scale fromZero(double most, int marks, double firstPixel, double lastPixel) {
    double step = step(most, marks);
    double end = Math.max(step, Math.ceil(most / step) * step);
    return new Scale(0, end, firstPixel, lastPixel);
  }

  double at(double value) {
    double share = to == from ? 0 : (value - from) / (to - from);
    return firstPixel + share * (lastPixel - firstPixel);
  }

  double at(long value) {
    return at((double) value);
  }

  String pixel(long value) {
    return pixel((double) value);
  }

  String pixel(double value) {
    return Svg.number(at(value));
  }

  /** Round values within the scale, about so many. */
  List<Double> marks(int about) {
    List<Double> marks = new ArrayList<>();
    double step = step(to - from, about);
    for (double value = Math.ceil(from / step) * step; value <= to + step / 1e6; value += step) {
      marks.add(value);
    }
    return marks;
  }

  /** 1, 2 or 5 times a power of ten, at least 1. */
  private static double step(double span, int marks) {
    double rough = Math.max(1, span / marks);
    double power = Math.pow(10, Math.floor(Math.log10(rough) + 1e-9));
    for (double step : STEPS) {
      if (step * power >= rough * 0.999) {
        return step * power;
      }
    }
    return 10 * power;
  }
}
