package org.heaplab.syntax.errors;

import java.util.ArrayList;
import java.util.List;

/**
 * What a rule has matched.
 *
 * @param kind CPython's word for the expression, as in its messages; null for what is none
 * @param first index of its first token
 * @param last index of its last token
 * @param children the nodes with a kind inside
 */
record Node(String kind, int first, int last, List<Node> children) {

  static Node of(int first, int last) {
    return new Node(null, first, last, List.of());
  }

  boolean is(String wanted) {
    return wanted.equals(kind);
  }

  /** A sequence of nodes without what stands around them; any other node as it is. */
  Node trimmed() {
    if (kind != null || children.isEmpty()) {
      return this;
    }
    return new Node(null, children.get(0).first, children.get(children.size() - 1).last, children);
  }

  /** Its children with the ones of nodes without a kind in their place. */
  static List<Node> flat(List<Node> nodes) {
    List<Node> flat = new ArrayList<>();
    for (Node node : nodes) {
      if (node.kind != null) {
        flat.add(node);
      } else {
        flat.addAll(node.children);
      }
    }
    return flat;
  }
}
