package org.heaplab.render;

import java.util.ArrayList;
import java.util.List;
import org.heaplab.render.diagram.RefDiagramPage;
import org.heaplab.render.graph.GraphLayout;
import org.heaplab.render.page.Block;
import org.heaplab.render.page.Page;
import org.heaplab.render.page.Rich;
import org.heaplab.view.Notice;

/** The page of {@link Notice}. */
final class NoticePage {

  private NoticePage() {}

  static Page of(Notice notice, GraphLayout layout) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Lead(Rich.plain(mark(notice.kind()) + notice.lead()), Rich.EMPTY));
    notice.sentences().forEach(sentence -> blocks.add(new Block.Note(rich(sentence))));
    notice.stressed().ifPresent(sentence -> blocks.add(new Block.Callout(rich(sentence))));
    notice
        .diagram()
        .ifPresent(diagram -> blocks.addAll(RefDiagramPage.of(diagram, layout).blocks()));
    return new Page(blocks);
  }

  private static String mark(Notice.Kind kind) {
    return switch (kind) {
      case RIGHT -> "✓ ";
      case WRONG -> "✗ ";
      case WAITING -> "… ";
      case INFO -> "";
    };
  }

  /** Every other piece between backticks is code. */
  private static Rich rich(String text) {
    List<Rich.Span> spans = new ArrayList<>();
    String[] pieces = text.split("`", -1);
    for (int i = 0; i < pieces.length; i++) {
      spans.add(i % 2 == 0 ? Rich.text(pieces[i]) : Rich.code(pieces[i]));
    }
    return new Rich(spans);
  }
}
