package org.heaplab.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heaplab.render.page.Css;
import org.heaplab.render.svg.Palette;
import org.heaplab.render.svg.Palette.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
  private static final double TEXT = 4.5;
  private static final double SHAPE = 3;
  private static final List<String> CARD = List.of(Palette.PAPER, Palette.BOX);

  @ParameterizedTest
  @EnumSource
  void toneReadsOnCardBoxAndItsTint(Tone tone) {
    for (String ground : CARD) {
      assertThat(Contrast.of(tone.colour(), ground)).isGreaterThanOrEqualTo(TEXT);
    }
    assertThat(Contrast.of(tone.colour(), tone.tint())).isGreaterThanOrEqualTo(TEXT);
    assertThat(Contrast.of(Palette.INK, tone.tint())).isGreaterThanOrEqualTo(TEXT);
  }

  @Test
  void textReadsOnWhatItStandsOn() {
    for (String ground : List.of(Palette.PAPER, Palette.BOX, Palette.HEAD)) {
      assertThat(Contrast.of(Palette.INK, ground)).isGreaterThanOrEqualTo(TEXT);
      assertThat(Contrast.of(Palette.MUTED, ground)).isGreaterThanOrEqualTo(TEXT);
    }
    assertThat(Contrast.of(Palette.INK, Palette.FILL)).isGreaterThanOrEqualTo(TEXT);
    assertThat(Contrast.of(Palette.MUTED, Tone.NEW.tint())).isGreaterThanOrEqualTo(TEXT);
  }

  @Test
  void textReadsOnACardThatIsTurnedDark() {
    assertThat(Css.DARK_CARD).isEqualTo("invert(0.93) hue-rotate(180deg)");
    for (Tone tone : Tone.values()) {
      assertThat(Contrast.turned(tone.colour(), tone.tint())).isGreaterThanOrEqualTo(TEXT);
      assertThat(Contrast.turned(tone.colour(), Palette.PAPER)).isGreaterThanOrEqualTo(TEXT);
    }
    for (String ground : List.of(Palette.PAPER, Palette.BOX, Palette.HEAD)) {
      assertThat(Contrast.turned(Palette.MUTED, ground)).isGreaterThanOrEqualTo(TEXT);
      assertThat(Contrast.turned(Palette.FRAME, ground)).isGreaterThanOrEqualTo(SHAPE);
    }
  }

  @Test
  void shapesShowOnTheCard() {
    for (String ground : CARD) {
      assertThat(Contrast.of(Palette.FRAME, ground)).isGreaterThanOrEqualTo(SHAPE);
      assertThat(Contrast.of(Palette.REF, ground)).isGreaterThanOrEqualTo(SHAPE);
    }
  }

  @Test
  void whatLiesOutsideACardShowsInBothThemes() {
    for (String page : List.of("#ffffff", "#111111")) {
      for (String shape : List.of(Palette.BAR, Palette.EDGE, Palette.RULE)) {
        assertThat(Contrast.of(shape, page)).isGreaterThanOrEqualTo(SHAPE);
      }
    }
  }
}
