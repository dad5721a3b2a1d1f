package org.heaplab.render.page;

import java.util.List;

/** A part of a page. */
public sealed interface Block {

  /** The line above: what to see, and its scope. */
  record Lead(Rich bold, Rich rest) implements Block {}

  /** A table. */
  record Grid(Table table) implements Block {}

  /** A picture in a card; its text twin is another block. */
  record Card(Picture picture) implements Block {}

  /** A picture whose places tell more; its text twin is another block. */
  record Explored(Explorable explorable) implements Block {}

  /** A picture that goes step by step; its text twin is another block. */
  record Steppable(Stepper stepper) implements Block {}

  /** Blocks side by side, below one another where there is no room. */
  record Tiles(List<Block> blocks) implements Block {
    public Tiles {
      blocks = List.copyOf(blocks);
    }
  }

  /** Marks and what they mean. Only pictures need one, so text leaves it out. */
  record Legend(List<Entry> entries) implements Block {
    public Legend {
      entries = List.copyOf(entries);
    }

    /** A mark with the words behind it; either may be empty. */
    public record Entry(List<Chip> chips, String words) {
      public Entry {
        chips = List.copyOf(chips);
      }
    }
  }

  /** A sentence or two. */
  record Note(Rich text) implements Block {}

  /** A sentence set apart. */
  record Callout(Rich text) implements Block {}

  /** The picture in words, folded away in a notebook. */
  record Twin(String summary, String text) implements Block {}

  /** Blocks that say the same as a picture, folded away in a notebook. */
  record Folded(String summary, List<Block> blocks) implements Block {
    public Folded {
      blocks = List.copyOf(blocks);
    }
  }

  /** An explanation, folded away in a notebook; text leaves it out. */
  record Explanation(String summary, Rich text) implements Block {}
}
