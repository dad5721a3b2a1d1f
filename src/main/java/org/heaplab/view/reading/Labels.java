package org.heaplab.view.reading;

import org.heaplab.heap.HeapObject;
import org.heaplab.machine.Machine;
import org.heaplab.types.BytesObject;
import org.heaplab.types.DictObject;
import org.heaplab.types.FloatObject;
import org.heaplab.types.ListObject;
import org.heaplab.types.LongObject;
import org.heaplab.types.SingletonObject;
import org.heaplab.types.Sizes;
import org.heaplab.types.StrObject;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeObject;
import org.heaplab.view.Block;
import org.heaplab.view.ObjectLabel;
import org.heaplab.view.RefCount;
import org.heaplab.view.Tracking;

/** What views say of single objects. */
final class Labels {

  private static final int MAX_VALUE = 60;

  private Labels() {}

  static ObjectLabel of(HeapObject object) {
    return new ObjectLabel(object.address, type(object), Sizes.sizeWithoutUserCode(object));
  }

  /** The type's {@code __name__}. */
  static String type(HeapObject object) {
    String name = object.type.name();
    return object.type.isClass() ? name : name.substring(name.lastIndexOf('.') + 1);
  }

  /**
   * The count of an object.
   *
   * @param own references that looking at it has added
   */
  static RefCount count(HeapObject object, int own) {
    return object.isImmortal() ? RefCount.immortal() : RefCount.of(object.refcount - own);
  }

  /** What {@code repr} would show, as far as no user code is needed; short. */
  static String value(HeapObject object) {
    String text = plainValue(object);
    return text.length() <= MAX_VALUE ? text : text.substring(0, MAX_VALUE - 1) + "…";
  }

  private static String plainValue(HeapObject object) {
    if (object instanceof StrObject str) {
      return str.text.slice(0, Math.min(str.text.length(), MAX_VALUE)).repr().toString();
    }
    if (isInline(object)) {
      return inlineValue(object);
    }
    if (object instanceof BytesObject bytes) {
      return bytes.preview(MAX_VALUE);
    }
    if (object instanceof ListObject list) {
      return "list of " + list.size();
    }
    if (object instanceof TupleObject tuple) {
      return "tuple of " + tuple.size();
    }
    if (object instanceof DictObject dict) {
      return "dict of " + dict.size();
    }
    if (object instanceof TypeObject type) {
      return "class " + type.name().substring(type.name().lastIndexOf('.') + 1);
    }
    return type(object);
  }

  /** Small immutable objects stand in the slot that holds them. */
  static boolean isInline(HeapObject object) {
    if (object.type.isClass()) {
      return false;
    }
    return object instanceof LongObject
        || object instanceof FloatObject
        || object instanceof SingletonObject
        || object instanceof StrObject;
  }

  static String inlineValue(HeapObject object) {
    if (object instanceof LongObject number) {
      if (object.type.name().equals("bool")) {
        return number.signum() == 0 ? "False" : "True";
      }
      return number.isSmall()
          ? Long.toString(number.longValue())
          : "int of " + number.bigValue().bitLength() + " bits";
    }
    if (object instanceof FloatObject number) {
      return org.heaplab.types.number.FloatText.repr(number.value);
    }
    return object instanceof StrObject ? value(object) : object.toString();
  }

  static Block block(Machine machine, HeapObject object) {
    long start = object.address - object.type.preHeader();
    if (machine.heap.isStatic(object.address)) {
      return new Block.Static();
    }
    long bytes = machine.heap.malloc.sizeOfBlock(start);
    return machine.heap.malloc.isPymalloc(start)
        ? new Block.InPool((int) bytes)
        : new Block.Large(bytes);
  }

  static Tracking tracking(LiveHeap live, HeapObject object) {
    if (!object.type.isGc()) {
      return new Tracking.Untracked(article(object.type.name()) + " holds no references");
    }
    if (!object.isTracked()) {
      return new Tracking.Untracked(untrackedReason(object));
    }
    int generation = live.generationOf(object);
    return generation < 0 ? new Tracking.Permanent() : new Tracking.Generation(generation);
  }

  private static String untrackedReason(HeapObject object) {
    if (object instanceof DictObject) {
      return "nothing in this dict can be part of a cycle";
    }
    if (object instanceof TupleObject) {
      return "nothing in this tuple can be part of a cycle";
    }
    return "it was never handed to the collector";
  }

  /** The noun with its indefinite article. */
  static String article(String noun) {
    return ("aeiouAEIOU".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
  }
}
