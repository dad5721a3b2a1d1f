package org.heaplab.types;

import org.heaplab.heap.BlockVisitor;
import org.heaplab.heap.Heap;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;

/**
 * {@code collections.OrderedDict}: a dict with an order of its own, a list of linked nodes.
 *
 * <pre>
 *   +0    a dict              48
 *   +48   od_fast_nodes        8   → a node for each entry of the dict's table
 *   +56   od_fast_nodes_size   8
 *   +64   od_resize_sentinel   8   the table that od_fast_nodes belongs to
 *   +72   od_state             8   changes so far
 *   +80   od_first, od_last   16   → nodes of 32 bytes: key, hash, next, prev
 *   +96   od_inst_dict         8
 *   +104  od_weakreflist       8
 * </pre>
 *
 * @see "Objects/odictobject.c (3.13)"
 */
final class OrderedDictObject extends DictObject {

  private static final int NODE_BYTES = 32;

  /** One key in its place; owns the key. */
  static final class Node {
    final HeapObject key;
    final long hash;
    private final long address;
    Node next;
    Node previous;

    private Node(HeapObject key, long hash, long address) {
      this.key = key;
      this.hash = hash;
      this.address = address;
    }
  }

  private Node first;
  private Node last;

  /** {@code od_state}. */
  long changes;

  /** By index of the entry in the table; null until needed. */
  private Node[] fastNodes;

  private long fastNodesAddress;

  /** The table that {@link #fastNodes} was made for. */
  private DictKeys sentinel;

  private OrderedDictObject(Runtime rt) {
    super(rt.emptyKeys, null);
  }

  static OrderedDictObject create(Runtime rt, TypeObject type) {
    OrderedDictObject dict = new OrderedDictObject(rt);
    rt.allocate(dict, type, 0);
    return dict;
  }

  Node end(boolean atLast) {
    return atLast ? last : first;
  }

  // ---- nodes ----

  private int indexOf(Runtime rt, HeapObject key, long hash) {
    if (sentinel != keys) {
      rebuild(rt);
    }
    return rawIndex(rt, key, hash);
  }

  /** The entry of a key, or of the next new one. */
  private int rawIndex(Runtime rt, HeapObject key, long hash) {
    int ix = find(rt, key, hash);
    return ix < 0 ? keys.entries : ix;
  }

  private void rebuild(Runtime rt) {
    Node[] nodes = new Node[keys.indices.length];
    long address = rt.heap.allocate(8L * nodes.length);
    DictKeys table = keys;
    for (Node node = first; node != null; node = node.next) {
      nodes[rawIndex(rt, node.key, node.hash)] = node;
    }
    freeFastNodes(rt.heap);
    fastNodes = nodes;
    fastNodesAddress = address;
    sentinel = table;
  }

  private void freeFastNodes(Heap heap) {
    if (fastNodesAddress != 0) {
      heap.free(fastNodesAddress);
    }
    fastNodes = null;
    fastNodesAddress = 0;
    sentinel = null;
  }

  /** The node of a key, or null. */
  Node node(Runtime rt, HeapObject key, long hash) {
    return first == null ? null : fastNodes(indexOf(rt, key, hash));
  }

  private Node fastNodes(int index) {
    return index < fastNodes.length ? fastNodes[index] : null;
  }

  private void addNode(Runtime rt, HeapObject key, long hash) {
    int index = indexOf(rt, key, hash);
    if (fastNodes(index) != null) {
      return;
    }
    Node node = new Node(key, hash, rt.heap.allocate(NODE_BYTES));
    key.incref();
    linkLast(node);
    fastNodes[index] = node;
  }

  private void linkLast(Node node) {
    node.previous = last;
    node.next = null;
    if (last == null) {
      first = node;
    } else {
      last.next = node;
    }
    last = node;
    changes++;
  }

  private void linkFirst(Node node) {
    node.previous = null;
    node.next = first;
    if (first == null) {
      last = node;
    } else {
      first.previous = node;
    }
    first = node;
    changes++;
  }

  private void unlink(Node node) {
    if (first == node) {
      first = node.next;
    } else if (node.previous != null) {
      node.previous.next = node.next;
    }
    if (last == node) {
      last = node.previous;
    } else if (node.next != null) {
      node.next.previous = node.previous;
    }
    node.previous = null;
    node.next = null;
    changes++;
  }

  /** Puts a node at one of the ends. */
  void move(Node node, boolean toLast) {
    if (end(toLast) == node) {
      return;
    }
    unlink(node);
    if (toLast) {
      linkLast(node);
    } else {
      linkFirst(node);
    }
  }

  private static void free(Heap heap, Node node) {
    heap.decref(node.key);
    heap.free(node.address);
  }

  // ---- entries ----

  /** {@code self[key] = value}. */
  void store(Runtime rt, HeapObject key, long hash, HeapObject value) {
    stealPut(rt, Runtime.owned(key), hash, Runtime.owned(value));
    addNode(rt, key, hash);
  }

  /** Takes a key out; an owned reference to its value, or null. */
  HeapObject take(Runtime rt, HeapObject key, long hash) {
    if (first != null) {
      int index = indexOf(rt, key, hash);
      Node node = fastNodes(index);
      if (node != null) {
        fastNodes[index] = null;
        unlink(node);
        key.incref();
        free(rt.heap, node);
        HeapObject value = remove(rt, key, hash);
        rt.heap.decref(key);
        return value;
      }
    }
    return null;
  }

  /** Empties it. */
  void clearAll(Heap heap) {
    super.clear(heap);
    clearNodes(heap);
  }

  private void clearNodes(Heap heap) {
    freeFastNodes(heap);
    Node node = first;
    first = null;
    last = null;
    while (node != null) {
      Node next = node.next;
      free(heap, node);
      node = next;
    }
  }

  // ---- the heap's view ----

  @Override
  public long basicBytes() {
    long fast = fastNodes == null ? 0 : fastNodes.length;
    return super.basicBytes() + 8 * fast + (first == null ? 0 : (long) NODE_BYTES * used);
  }

  @Override
  public void visitReferences(ReferenceVisitor visitor) {
    visitKeys(visitor);
    super.visitReferences(visitor);
  }

  @Override
  void describeFields(ReferenceNames.Sink sink) {
    visitKeys(key -> sink.reference(ReferenceNames.Role.FIELD, "node of the order", null, key));
  }

  @Override
  protected void traverseReferences(ReferenceVisitor visitor) {
    visitKeys(visitor);
    super.traverseReferences(visitor);
  }

  private void visitKeys(ReferenceVisitor visitor) {
    for (Node node = first; node != null; node = node.next) {
      visitor.visit(node.key);
    }
  }

  @Override
  public void visitBlocks(BlockVisitor visitor) {
    super.visitBlocks(visitor);
    if (fastNodesAddress != 0) {
      visitor.visit(fastNodesAddress, 8L * fastNodes.length, "od_fast_nodes");
    }
    for (Node node = first; node != null; node = node.next) {
      visitor.visit(node.address, NODE_BYTES, "ordered node");
    }
  }

  @Override
  public void clear(Heap heap) {
    dropAttributes(heap);
    clearAll(heap);
  }

  private void dropAttributes(Heap heap) {
    HeapObject own = dictOrNull();
    if (own != null) {
      setDict(null);
      heap.decref(own);
    }
  }

  @Override
  public void dealloc(Heap heap) {
    heap.untrack(this);
    dropAttributes(heap);
    if (weakrefs() != null) {
      WeakReferences.clearAll(((TypeObject) type).runtime(), this);
    }
    clearNodes(heap);
    super.dealloc(heap);
  }
}
