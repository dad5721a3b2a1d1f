package org.heaplab.render.page;

import java.util.List;

/** What one command shows, from top to bottom. */
public record Page(List<Block> blocks) {
  public Page {
    blocks = List.copyOf(blocks);
  }

  /** Whether it has pictures that one script makes explorable. */
  public boolean isExplorable() {
    return isExplorable(blocks);
  }

  private static boolean isExplorable(List<Block> blocks) {
    for (Block block : blocks) {
      boolean found =
          block instanceof Block.Explored
              || (block instanceof Block.Tiles tiles && isExplorable(tiles.blocks()))
              || (block instanceof Block.Folded folded && isExplorable(folded.blocks()));
      if (found) {
        return true;
      }
    }
    return false;
  }
}
