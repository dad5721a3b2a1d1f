package org.heaplab.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each sample looks like: NAME.txt, NAME.html and, taken out of the HTML to be read, its
 * pictures as NAME.N.svg. {@code -Dgoldens=update} writes them anew.
 */
class GoldenTest {
  private static final Path GOLDENS = Path.of("src/test/resources/goldens");
  private static final boolean UPDATE = "update".equals(System.getProperty("goldens"));
  private static final Pattern PICTURE = Pattern.compile("data:image/svg\\+xml;base64,([^\"]+)");
  private static final Renderer RENDERER = new Renderer();

  static Stream<String> names() {
    return Samples.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void looksAsBefore(String name) throws IOException {
    Rendered rendered = RENDERER.render(Samples.all().get(name));
    compare(name + ".txt", rendered.text() + "\n");
    Matcher pictures = PICTURE.matcher(rendered.html());
    StringBuilder html = new StringBuilder();
    for (int i = 1; pictures.find(); i++) {
      byte[] svg = Base64.getDecoder().decode(pictures.group(1));
      compare(name + "." + i + ".svg", new String(svg, StandardCharsets.UTF_8));
      pictures.appendReplacement(html, name + "." + i + ".svg");
    }
    compare(name + ".html", pictures.appendTail(html).toString());
  }

  @Test
  void everyGoldenHasItsSample() throws IOException {
    Set<String> orphans = new TreeSet<>();
    try (Stream<Path> files = Files.list(GOLDENS)) {
      orphans.addAll(
          files
              .map(file -> file.getFileName().toString().replaceFirst("\\..*", ""))
              .collect(Collectors.toSet()));
    }
    orphans.removeAll(Samples.all().keySet());
    assertThat(orphans).isEmpty();
  }

  private static void compare(String file, String actual) throws IOException {
    if (UPDATE) {
      Files.createDirectories(GOLDENS);
      Files.writeString(GOLDENS.resolve(file), actual);
    }
    assertThat(actual).isEqualTo(Files.readString(GOLDENS.resolve(file)));
  }
}
