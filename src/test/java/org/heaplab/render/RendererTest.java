package org.heaplab.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.heaplab.render.Samples.BoxMaker;
import org.heaplab.view.Block;
import org.heaplab.view.HeapTable;
import org.heaplab.view.Holders;
import org.heaplab.view.LeftOut;
import org.heaplab.view.ObjectLabel;
import org.heaplab.view.RefCount;
import org.heaplab.view.RefDiagram;
import org.heaplab.view.RefDiagram.Entry;
import org.heaplab.view.RefDiagram.Frame;
import org.heaplab.view.RefDiagram.Slot;
import org.heaplab.view.Tracking;
import org.heaplab.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RendererTest {
  private static final int MOST_BYTES = 300_000;
  private static final String EVIL = "<script>alert(\"'&\u0000\n\u202e</script>";
  private static final Pattern PICTURE = Pattern.compile("data:image/svg\\+xml;base64,([^\"]+)");
  private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

  /** What the sanitizer may drop: a sheet, and scripts that are the same for every view. */
  private static final Pattern OWN =
      Pattern.compile(
          "(?s)<style>@media print .*?</style>|<script"
              + " type=\"application/json\">[^<]*</script>|<script>\n"
              + "\\(\\(\\) => .*?</script>");

  private static final Renderer RENDERER = new Renderer();

  static Stream<View> samples() {
    return Stream.concat(Samples.all().values().stream(), evil());
  }

  private static Stream<View> evil() {
    ObjectLabel object = new ObjectLabel(16, EVIL, 1);
    return Stream.of(
        new HeapTable(
            1,
            new HeapTable.Scope.Values(List.of(EVIL)),
            new HeapTable.Filter(Optional.of(EVIL), OptionalInt.empty()),
            HeapTable.Sort.SIZE,
            List.of(
                new HeapTable.Row(
                    object,
                    EVIL,
                    OptionalLong.empty(),
                    RefCount.of(1),
                    new Tracking.Untracked(EVIL),
                    new Block.Static(),
                    List.of(EVIL))),
            new HeapTable.Total(1, 1, 1),
            List.of(new LeftOut.BehindName(EVIL, EVIL, 1, EVIL))),
        new Holders(
            EVIL,
            object,
            RefCount.of(1),
            List.of(
                new Holders.Holder(
                    Holders.Kind.NAME,
                    EVIL,
                    new Holders.Place.Named(EVIL),
                    1,
                    OptionalInt.empty())),
            OptionalLong.of(2),
            1,
            EVIL),
        new RefDiagram(
            1,
            Optional.empty(),
            List.of(new Frame(EVIL, true, List.of(Entry.of(EVIL, Samples.ref(object))))),
            List.of(
                new BoxMaker(object, 2)
                    .rows(EVIL, Samples.text(EVIL), EVIL, Samples.ref(object))
                    .box()),
            List.of(new RefDiagram.Cut(1, EVIL, EVIL, 1)),
            List.of(new LeftOut.OfClass(EVIL, 1, 1, EVIL))));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void holdsNothingThatASanitizerDropsOrThatCouldRun(View view) {
    String html = OWN.matcher(RENDERER.render(view).html()).replaceAll("");
    assertThat(html)
        .doesNotContain("<script", "<style", "<svg", "aria-", "var(", "class=", "id=", "http")
        .doesNotContain("\u0000", "\u202e");
    for (String svg : pictures(html)) {
      assertThat(svg)
          .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"")
          .contains("<title>", "<desc>")
          .doesNotContain("<script", "<style", " id=", " class=", " style=", "marker", "pattern")
          .doesNotContain("\u0000", "\u202e", "href", "url(", "NaN");
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void usesOnlyThePalette(View view) throws ReflectiveOperationException {
    List<String> palette = new ArrayList<>();
    for (var field : org.heaplab.render.svg.Palette.class.getFields()) {
      palette.add((String) field.get(null));
    }
    for (var tone : org.heaplab.render.svg.Palette.Tone.values()) {
      palette.addAll(List.of(tone.colour(), tone.tint()));
    }
    String html = RENDERER.render(view).html();
    Matcher colours = COLOUR.matcher(html + String.join("", pictures(html)));
    while (colours.find()) {
      assertThat(palette).contains(colours.group());
    }
  }

  @Test
  void sameViewGivesSameBytes() {
    Samples.all()
        .forEach(
            (name, view) ->
                assertThat(new Renderer().render(view)).as(name).isEqualTo(RENDERER.render(view)));
  }

  @Test
  void hugeDiagramStaysBoundedAndSaysWhatItLeftOut() {
    Rendered rendered = RENDERER.render(hugeDiagram());
    assertThat(rendered.html().getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
    assertThat(rendered.text()).contains("Not drawn: 40\u00a0more objects.");
  }

  @Test
  void hugeTableStaysBoundedAndSaysWhatItLeftOut() {
    HeapTable small = Samples.heap();
    List<HeapTable.Row> rows = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      HeapTable.Row row = small.rows().get(i % 6);
      rows.add(
          new HeapTable.Row(
              row.object(),
              "x".repeat(1_000),
              row.retained(),
              row.refs(),
              row.tracking(),
              row.block(),
              List.of("y".repeat(500))));
    }
    Rendered rendered =
        RENDERER.render(
            new HeapTable(
                4,
                small.scope(),
                small.filter(),
                small.sort(),
                rows,
                small.total(),
                small.leftOut()));
    assertThat(rendered.html().getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
    assertThat(rendered.text()).contains("Left out: 900\u00a0more objects.");
  }

  /** 100 dicts of 100 entries, each entry with a reference to another dict. */
  static RefDiagram hugeDiagram() {
    List<RefDiagram.Box> boxes = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      Object[] rows = new Object[200];
      for (int j = 0; j < 100; j++) {
        rows[2 * j] = "key_with_a_long_name_" + j;
        rows[2 * j + 1] =
            j % 3 == 0
                ? new Slot.Ref(Samples.node((i * 7 + j) % 100).address())
                : Samples.text("'a long string with text'");
      }
      boxes.add(new BoxMaker(Samples.node(i), 34).rows(rows).box());
    }
    Frame frame =
        new Frame("notebook", false, List.of(Entry.of("x", Samples.ref(Samples.node(0)))));
    return new RefDiagram(1, Optional.empty(), List.of(frame), boxes, List.of(), List.of());
  }

  private static List<String> pictures(String html) {
    return PICTURE
        .matcher(html)
        .results()
        .map(m -> new String(Base64.getDecoder().decode(m.group(1)), StandardCharsets.UTF_8))
        .toList();
  }
}
