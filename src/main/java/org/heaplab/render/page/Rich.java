package org.heaplab.render.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.heaplab.render.text.Fit;

/** Running text with code and stress in it. */
public record Rich(List<Span> spans) {
  public static final Rich EMPTY = new Rich(List.of());

  public Rich {
    spans = List.copyOf(spans);
  }

  /** A piece of running text. */
  public record Span(Style style, String text) {
    public Span {
      text = Fit.line(text);
    }
  }

  /** How a piece looks. */
  public enum Style {
    PLAIN,
    CODE,
    BOLD,
    BOLD_CODE
  }

  public static Rich of(Span... spans) {
    return new Rich(Arrays.asList(spans));
  }

  public static Rich plain(String text) {
    return of(text(text));
  }

  public static Span text(String text) {
    return new Span(Style.PLAIN, text);
  }

  public static Span code(String text) {
    return new Span(Style.CODE, text);
  }

  public static Span bold(String text) {
    return new Span(Style.BOLD, text);
  }

  public static Span boldCode(String text) {
    return new Span(Style.BOLD_CODE, text);
  }

  public Rich plus(Rich more) {
    List<Span> all = new ArrayList<>(spans);
    all.addAll(more.spans);
    return new Rich(all);
  }

  /** Without its looks. */
  public String text() {
    StringBuilder out = new StringBuilder();
    spans.forEach(span -> out.append(span.text()));
    return out.toString();
  }
}
