package org.heaplab.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heaplab.build.StartupStrings;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.ReferenceVisitor;
import org.heaplab.types.text.Text;

/**
 * The strings of which one stands for all that are equal.
 *
 * <p>The table owns none of them: a mortal one that nobody else holds dies and leaves it. Names in
 * code are immortal from 3.12 on, all others that are interned in 3.12 alone. Those that CPython's
 * start has made are there from the beginning, outside the program's memory.
 *
 * @see "Objects/unicodeobject.c, intern_common (3.13)"
 */
final class InternedStrings {

  private final Runtime rt;
  private final StrObject[] latin1 = new StrObject[256];
  private final Map<Text, StrObject> table = new HashMap<>();

  /** Read when it is first asked. */
  private Set<String> startup;

  /** Names that CPython's own code uses; never freed. */
  private final Map<String, StrObject> identifiers = new HashMap<>();

  /** Those identifiers that a program had made first; owned. */
  private final List<StrObject> held = new ArrayList<>();

  InternedStrings(Runtime rt) {
    this.rt = rt;
  }

  int size() {
    return table.size();
  }

  /** A string of one Latin-1 character, which exists once; borrowed. */
  StrObject character(int point) {
    if (latin1[point] == null) {
      StrObject made = StrObject.createCharacter(rt, point);
      rt.initInRuntime(made, rt.types.str, rt.build.statics().character(point));
      made.interned = true;
      if (!isApart(made.text)) {
        table.put(made.text, made);
      }
      latin1[point] = made;
    }
    return latin1[point];
  }

  /** One that {@code _PyRuntime} holds. */
  StrObject createInRuntime(Text text, int offset) {
    StrObject str = StrObject.createInRuntime(rt, text, offset);
    str.interned = true;
    table.put(text, str);
    return str;
  }

  private StrObject createStatic(Text text) {
    StrObject str = new StrObject(text);
    rt.initStatic(str, rt.types.str, StrObject.bytes(rt, text), 0);
    str.interned = true;
    table.put(text, str);
    return str;
  }

  /** The string of a name in CPython's own code; borrowed, never freed. */
  StrObject identifier(String name) {
    StrObject known = identifiers.get(name);
    if (known == null) {
      known = findOrMakeIdentifier(Text.of(name));
      identifiers.put(name, known);
    }
    return known;
  }

  private StrObject findOrMakeIdentifier(Text text) {
    StrObject known = known(text);
    if (known == null) {
      return createStatic(text);
    }
    if (rt.build.immortality().exists()) {
      known.refcount = HeapObject.IMMORTAL;
    } else {
      known.incref();
      held.add(known);
    }
    return known;
  }

  private StrObject known(Text text) {
    boolean one = text.length() == 1 && text.at(0) < latin1.length;
    if (one && !isApart(text)) {
      return character(text.at(0));
    }
    StrObject known = table.get(text);
    return known == null && (one || isThereAtStart(text)) ? createStatic(text) : known;
  }

  private boolean isThereAtStart(Text text) {
    if (startup == null) {
      startup = StartupStrings.of(rt.build);
    }
    return startup.contains(text.toString());
  }

  /** Whether the name of one character is another string than {@code chr} answers. */
  private boolean isApart(Text text) {
    return text.length() == 1 && rt.build.startup().apart().indexOf(text.at(0)) >= 0;
  }

  /** The string of a name in code; owned. */
  StrObject name(Text text) {
    StrObject str = findOrMake(text);
    if (rt.build.immortality().exists()) {
      str.refcount = HeapObject.IMMORTAL;
    }
    return str;
  }

  private StrObject findOrMake(Text text) {
    StrObject known = known(text);
    if (known != null) {
      return (StrObject) Runtime.owned(known);
    }
    StrObject made = rt.newStr(text);
    made.interned = true;
    table.put(text, made);
    return made;
  }

  /** The one string equal to this, which it becomes itself if there is none; borrowed. */
  StrObject intern(StrObject string) {
    if ((string.interned && !isApart(string.text)) || string.type != rt.types.str) {
      return string;
    }
    StrObject known = known(string.text);
    if (known != null) {
      return known;
    }
    string.interned = true;
    table.put(string.text, string);
    if (rt.build.immortality().byIntern()) {
      string.refcount = HeapObject.IMMORTAL;
    }
    return string;
  }

  /** A dying string leaves the table. */
  void forget(StrObject string) {
    table.remove(string.text);
  }

  void visitAll(ReferenceVisitor visitor) {
    table.values().forEach(visitor::visit);
  }

  /** Those that the table owns after all. */
  void visitRoots(ReferenceVisitor visitor) {
    for (StrObject character : latin1) {
      if (character != null) {
        visitor.visit(character);
      }
    }
    held.forEach(visitor::visit);
  }
}
