package org.heaplab.render.page;

import java.util.List;

/** What one command shows, from top to bottom. */
public record Page(List<Block> blocks) {
  public Page {
    blocks = List.copyOf(blocks);
  }
}
