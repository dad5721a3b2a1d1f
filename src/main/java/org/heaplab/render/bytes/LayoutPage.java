package org.heaplab.render.bytes;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.render.page.Block;
import org.heaplab.render.page.Page;
import org.heaplab.render.page.Rich;
import org.heaplab.render.page.Table;
import org.heaplab.render.page.Table.Cell;
import org.heaplab.render.page.Table.Column;
import org.heaplab.render.text.Fit;
import org.heaplab.render.text.Format;
import org.heaplab.render.text.Texts;
import org.heaplab.view.Layout;
import org.heaplab.view.Layout.Content;
import org.heaplab.view.Layout.Field;
import org.heaplab.view.Layout.Region;

/** The page of {@link Layout}: the picture beside the sum, and every field in words. */
public final class LayoutPage {
  private static final int FIELDS = 200;

  private final Layout view;

  private LayoutPage(Layout view) {
    this.view = view;
  }

  public static Page of(Layout view) {
    return new LayoutPage(view).page();
  }

  private Page page() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Lead(
            Rich.plain(
                Texts.value(view.expression())
                    + " takes "
                    + Format.counted(view.object().size(), "byte")),
            Rich.plain(" · " + Texts.value(view.what()) + ", " + inBlocks())));
    blocks.add(
        new Block.Tiles(List.of(new Block.Card(LayoutPicture.of(view)), new Block.Grid(table()))));
    blocks.add(new Block.Twin("Every field in words", twin()));
    return new Page(blocks);
  }

  private List<Long> blockBytes() {
    List<Long> bytes = new ArrayList<>();
    for (Region region : view.regions()) {
      if (region.block() instanceof org.heaplab.view.Block.InPool pool) {
        bytes.add((long) pool.bytes());
      } else if (region.block() instanceof org.heaplab.view.Block.Large large) {
        bytes.add(large.bytes());
      }
    }
    return bytes;
  }

  private String inBlocks() {
    List<String> sizes = blockBytes().stream().map(Format::number).toList();
    return switch (sizes.size()) {
      case 0 -> "part of the interpreter";
      case 1 -> "in one block of " + sizes.get(0);
      default ->
          "in "
              + sizes.size()
              + " blocks of "
              + String.join(", ", sizes.subList(0, sizes.size() - 1))
              + " and "
              + sizes.get(sizes.size() - 1);
    };
  }

  private Table table() {
    List<Column> columns =
        List.of(Column.words("part"), Column.number("bytes"), Column.prose("of which"));
    List<List<Cell>> rows =
        view.shares().stream()
            .map(
                share ->
                    List.of(
                        Cell.fitted(share.part()),
                        Cell.of(Format.number(share.bytes())),
                        Cell.of(share.ofWhich())))
            .toList();
    List<List<Cell>> foot = new ArrayList<>();
    foot.add(
        List.of(
            Cell.of("getsizeof"),
            Cell.of(Format.number(view.object().size())),
            Cell.of(view.sizeofNote())));
    if (!blockBytes().isEmpty()) {
      foot.add(blocks());
    }
    return new Table(columns, rows, foot);
  }

  private List<Cell> blocks() {
    List<Long> blocks = blockBytes();
    String sum = String.join(" + ", blocks.stream().map(Format::number).toList());
    String lost = view.lost() == 0 ? "nothing lost" : Format.number(view.lost()) + " lost";
    return List.of(
        Cell.of("blocks"),
        Cell.of(Format.number(blocks.stream().mapToLong(Long::longValue).sum())),
        Cell.of((blocks.size() > 1 ? sum + ", of which " : "of which ") + lost));
  }

  private String twin() {
    StringBuilder words = new StringBuilder();
    for (Region region : view.regions()) {
      words
          .append(Texts.value(region.name()))
          .append(" at ")
          .append(Format.address(region.address()))
          .append(region.note().isEmpty() ? "" : ", " + Texts.value(region.note()))
          .append('\n');
      boolean own = region.equals(view.regions().get(0));
      region.fields().stream().limit(FIELDS).forEach(field -> line(field, own, words));
      int more = region.fields().size() - FIELDS;
      words.append(
          more > 0 ? "  and " + Format.counted(more, "more field", "more fields") + "\n" : "");
    }
    return words.toString().stripTrailing();
  }

  private void line(Field field, boolean own, StringBuilder words) {
    String offset = (field.offset() > 0 ? "+" : "") + Format.number(field.offset());
    String name = Texts.value(field.name());
    words
        .append("  ")
        .append(" ".repeat(Math.max(0, 6 - Fit.columns(offset))))
        .append(offset)
        .append("  ")
        .append(Format.size(field.bytes()))
        .append("  ")
        .append(name)
        .append(content(field.content()))
        .append(own && field.offset() == 0 ? identity() : "")
        .append('\n');
  }

  private String identity() {
    return ", where id(" + Texts.value(view.expression()) + ") points";
  }

  private String content(Content content) {
    if (content instanceof Content.Value value) {
      return " = " + Texts.value(value.text());
    } else if (content instanceof Content.Away away) {
      return " → " + Texts.value(away.text());
    } else if (content instanceof Content.ToRegion to) {
      return " → block at " + Format.address(view.regions().get(to.region()).address());
    } else if (content instanceof Content.ToObject object) {
      String sign = object.immortal() ? " ∞" : "";
      return " → " + Texts.value((object.type() + " " + object.value()).strip()) + sign;
    }
    return "";
  }
}
