package org.heaplab.types.operator;

import org.heaplab.heap.HeapObject;
import org.heaplab.types.Calls;
import org.heaplab.types.FieldsObject;
import org.heaplab.types.Objects;
import org.heaplab.types.Runtime;
import org.heaplab.types.TupleObject;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/** What itemgetter, attrgetter and methodcaller share: a call with one object. */
abstract class Getter extends FieldsObject {

  static void define(TypeBuilder builder, String name) {
    TypeObject type = builder.type;
    type.tpCall = Calls::throughVectorcall;
    type.instanceVectorcall =
        (rt, self, args, from, count, keywords) -> {
          if (keywords != null && keywords.size() > 0) {
            throw rt.typeError(name + "() takes no keyword arguments");
          }
          if (count != 1) {
            throw rt.typeError(name + " expected 1 argument, got " + count);
          }
          return ((Getter) self).call(rt, args[from]);
        };
    type.tpRepr =
        (rt, self) -> rt.newStr("operator." + name + "(" + ((Getter) self).shown(rt) + ")");
    builder.method("__reduce__", (rt, self) -> ((Getter) self).reduce(rt));
  }

  abstract HeapObject call(Runtime rt, HeapObject object);

  /** The arguments as {@code repr} shows them. */
  abstract String shown(Runtime rt);

  abstract HeapObject reduce(Runtime rt);

  /** Asks for each and puts the answers in a tuple. */
  static HeapObject callEach(Runtime rt, int count, Asked asked) {
    HeapObject[] answers = new HeapObject[count];
    int made = 0;
    try {
      for (; made < count; made++) {
        answers[made] = asked.answer(made);
      }
      return TupleObject.steal(rt, answers);
    } catch (RuntimeException e) {
      for (int i = made - 1; i >= 0; i--) {
        rt.heap.decref(answers[i]);
      }
      throw e;
    }
  }

  /** Answers number {@code i}. */
  @FunctionalInterface
  interface Asked {
    HeapObject answer(int i);
  }

  static String commaSeparated(Runtime rt, HeapObject[] items) {
    StringBuilder text = new StringBuilder();
    for (HeapObject item : items) {
      text.append(text.length() == 0 ? "" : ", ").append(Objects.reprText(rt, item));
    }
    return text.toString();
  }
}
