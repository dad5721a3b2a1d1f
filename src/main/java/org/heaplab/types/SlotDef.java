package org.heaplab.types;

import static org.heaplab.types.TypeSlots.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of the table that ties a dunder name to a slot.
 *
 * @param kind how a wrapper turns a call into the slot's arguments
 * @param extra operator number of a comparison, else 0
 * @see "slotdefs in Objects/typeobject.c (3.13)"
 */
record SlotDef(String name, int slot, Kind kind, int extra) {

  /** Shapes of the call that a wrapper takes. */
  enum Kind {
    UNARY,
    BINARY,
    BINARY_REFLECTED,
    TERNARY,
    TERNARY_REFLECTED,
    LENGTH,
    INQUIRY,
    HASH,
    INDEX_ARGUMENT,
    ITEM,
    SET_ITEM,
    DELETE_ITEM,
    CONTAINS,
    SET,
    DELETE,
    COMPARE,
    NEXT,
    CALL,
    DESCR_GET,
    INIT,
    NEW,
    FINALIZE
  }

  /** Every row, in CPython's order: a later one for the same slot gives way to an earlier. */
  static final List<SlotDef> ALL = table();

  private static final Map<String, List<SlotDef>> BY_NAME = byName();
  private static final List<List<SlotDef>> BY_SLOT = bySlot();

  static List<SlotDef> named(String name) {
    return BY_NAME.getOrDefault(name, List.of());
  }

  /** The rows of one slot. */
  static List<SlotDef> of(int slot) {
    return BY_SLOT.get(slot);
  }

  private static List<List<SlotDef>> bySlot() {
    List<List<SlotDef>> result = new ArrayList<>();
    for (int slot = 0; slot < TypeSlots.SLOT_COUNT; slot++) {
      int wanted = slot;
      result.add(ALL.stream().filter(def -> def.slot == wanted).toList());
    }
    return result;
  }

  private static Map<String, List<SlotDef>> byName() {
    Map<String, List<SlotDef>> result = new HashMap<>();
    for (SlotDef def : ALL) {
      result.computeIfAbsent(def.name, key -> new ArrayList<>()).add(def);
    }
    return result;
  }

  private static List<SlotDef> table() {
    List<SlotDef> rows = new ArrayList<>();
    addTypeRows(rows);
    addNumberRows(rows);
    addContainerRows(rows);
    return List.copyOf(rows);
  }

  private static void addTypeRows(List<SlotDef> rows) {
    add(rows, "__new__", TP_NEW, Kind.NEW);
    add(rows, "__repr__", TP_REPR, Kind.UNARY);
    add(rows, "__hash__", TP_HASH, Kind.HASH);
    add(rows, "__call__", TP_CALL, Kind.CALL);
    add(rows, "__str__", TP_STR, Kind.UNARY);
    add(rows, "__getattribute__", TP_GETATTRO, Kind.BINARY);
    add(rows, "__getattr__", TP_GETATTRO, Kind.BINARY);
    add(rows, "__setattr__", TP_SETATTRO, Kind.SET);
    add(rows, "__delattr__", TP_SETATTRO, Kind.DELETE);
    String[] comparisons = {"lt", "le", "eq", "ne", "gt", "ge"};
    for (int op = 0; op < comparisons.length; op++) {
      rows.add(new SlotDef("__" + comparisons[op] + "__", TP_RICHCOMPARE, Kind.COMPARE, op));
    }
    add(rows, "__iter__", TP_ITER, Kind.UNARY);
    add(rows, "__next__", TP_ITERNEXT, Kind.NEXT);
    add(rows, "__get__", TP_DESCR_GET, Kind.DESCR_GET);
    add(rows, "__set__", TP_DESCR_SET, Kind.SET);
    add(rows, "__delete__", TP_DESCR_SET, Kind.DELETE);
    add(rows, "__init__", TP_INIT, Kind.INIT);
    add(rows, "__del__", TP_FINALIZE, Kind.FINALIZE);
  }

  private static void addNumberRows(List<SlotDef> rows) {
    addBinary(rows, BinaryOp.ADD, BinaryOp.SUBTRACT, BinaryOp.MULTIPLY, BinaryOp.REMAINDER);
    addBinary(rows, BinaryOp.DIVMOD);
    add(rows, "__pow__", NB_POWER, Kind.TERNARY);
    add(rows, "__rpow__", NB_POWER, Kind.TERNARY_REFLECTED);
    add(rows, "__neg__", NB_NEGATIVE, Kind.UNARY);
    add(rows, "__pos__", NB_POSITIVE, Kind.UNARY);
    add(rows, "__abs__", NB_ABSOLUTE, Kind.UNARY);
    add(rows, "__bool__", NB_BOOL, Kind.INQUIRY);
    add(rows, "__invert__", NB_INVERT, Kind.UNARY);
    addBinary(rows, BinaryOp.LSHIFT, BinaryOp.RSHIFT, BinaryOp.AND, BinaryOp.XOR, BinaryOp.OR);
    add(rows, "__int__", NB_INT, Kind.UNARY);
    add(rows, "__float__", NB_FLOAT, Kind.UNARY);
    addInPlace(rows, BinaryOp.ADD, BinaryOp.SUBTRACT, BinaryOp.MULTIPLY, BinaryOp.REMAINDER);
    add(rows, "__ipow__", NB_INPLACE_POWER, Kind.TERNARY);
    addInPlace(rows, BinaryOp.LSHIFT, BinaryOp.RSHIFT, BinaryOp.AND, BinaryOp.XOR, BinaryOp.OR);
    addBinary(rows, BinaryOp.FLOOR_DIVIDE, BinaryOp.TRUE_DIVIDE);
    addInPlace(rows, BinaryOp.FLOOR_DIVIDE, BinaryOp.TRUE_DIVIDE);
    add(rows, "__index__", NB_INDEX, Kind.UNARY);
    addBinary(rows, BinaryOp.MATRIX_MULTIPLY);
    addInPlace(rows, BinaryOp.MATRIX_MULTIPLY);
  }

  private static void addBinary(List<SlotDef> rows, int... ops) {
    for (int op : ops) {
      add(rows, "__" + BinaryOp.name(op) + "__", NB_BINARY + op, Kind.BINARY);
      add(rows, "__r" + BinaryOp.name(op) + "__", NB_BINARY + op, Kind.BINARY_REFLECTED);
    }
  }

  private static void addInPlace(List<SlotDef> rows, int... ops) {
    for (int op : ops) {
      int slot = NB_BINARY + BinaryOp.INPLACE + op;
      add(rows, "__i" + BinaryOp.name(op) + "__", slot, Kind.BINARY);
    }
  }

  private static void addContainerRows(List<SlotDef> rows) {
    add(rows, "__len__", MP_LENGTH, Kind.LENGTH);
    add(rows, "__getitem__", MP_SUBSCRIPT, Kind.BINARY);
    add(rows, "__setitem__", MP_ASS_SUBSCRIPT, Kind.SET);
    add(rows, "__delitem__", MP_ASS_SUBSCRIPT, Kind.DELETE);
    add(rows, "__len__", SQ_LENGTH, Kind.LENGTH);
    add(rows, "__add__", SQ_CONCAT, Kind.BINARY);
    add(rows, "__mul__", SQ_REPEAT, Kind.INDEX_ARGUMENT);
    add(rows, "__rmul__", SQ_REPEAT, Kind.INDEX_ARGUMENT);
    add(rows, "__getitem__", SQ_ITEM, Kind.ITEM);
    add(rows, "__setitem__", SQ_ASS_ITEM, Kind.SET_ITEM);
    add(rows, "__delitem__", SQ_ASS_ITEM, Kind.DELETE_ITEM);
    add(rows, "__contains__", SQ_CONTAINS, Kind.CONTAINS);
    add(rows, "__iadd__", SQ_INPLACE_CONCAT, Kind.BINARY);
    add(rows, "__imul__", SQ_INPLACE_REPEAT, Kind.INDEX_ARGUMENT);
  }

  private static void add(List<SlotDef> rows, String name, int slot, Kind kind) {
    rows.add(new SlotDef(name, slot, kind, 0));
  }
}
