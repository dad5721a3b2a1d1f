package org.heaplab.types.operator;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.DictObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.Sequences;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/** {@code itemgetter}. */
public final class ItemGetter extends Getter {

  /** The one key, or a tuple of several. */
  private final HeapObject item;

  private final int count;

  private ItemGetter(HeapObject item, int count) {
    this.item = item;
    this.count = count;
  }

  public static void define(TypeBuilder builder) {
    builder.type.tpNew = ItemGetter::make;
    define(builder, "itemgetter");
  }

  private static HeapObject make(
      Runtime rt, TypeObject type, TupleObject args, DictObject keywords) {
    if (keywords != null && keywords.size() > 0) {
      throw rt.typeError("itemgetter() takes no keyword arguments");
    }
    int count = args.size();
    if (count == 0) {
      throw rt.typeError("itemgetter expected 1 argument, got 0");
    }
    ItemGetter made = new ItemGetter(Runtime.owned(count == 1 ? args.items[0] : args), count);
    rt.allocate(made, type, 0);
    return made;
  }

  private HeapObject[] keys() {
    return count == 1 ? new HeapObject[] {item} : ((TupleObject) item).items;
  }

  @Override
  HeapObject call(Runtime rt, HeapObject object) {
    if (count == 1) {
      return Sequences.getItem(rt, object, item);
    }
    HeapObject[] keys = keys();
    return callEach(rt, count, i -> Sequences.getItem(rt, object, keys[i]));
  }

  @Override
  String shown(Runtime rt) {
    return commaSeparated(rt, keys());
  }

  @Override
  HeapObject reduce(Runtime rt) {
    HeapObject args = count == 1 ? TupleObject.of(rt, item) : Runtime.owned(item);
    return TupleObject.steal(rt, Runtime.owned(type), args);
  }

  @Override
  protected void visitFields(Visitor visitor) {
    visitor.field("item", item);
  }
}
