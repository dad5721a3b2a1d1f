package org.heaplab.types;

import org.heaplab.heap.HeapType;

/**
 * The function slots of a type, under CPython's names. A null slot is an operation that the type
 * does not have.
 *
 * @see "Include/cpython/object.h (3.13)"
 */
public abstract class TypeSlots extends HeapType {

  static final int TP_REPR = 0;
  static final int TP_STR = 1;
  static final int TP_HASH = 2;
  static final int TP_CALL = 3;
  static final int TP_GETATTRO = 4;
  static final int TP_SETATTRO = 5;
  static final int TP_RICHCOMPARE = 6;
  static final int TP_ITER = 7;
  static final int TP_ITERNEXT = 8;
  static final int TP_DESCR_GET = 9;
  static final int TP_DESCR_SET = 10;
  static final int TP_INIT = 11;
  static final int TP_NEW = 12;
  static final int TP_FINALIZE = 13;
  static final int NB_POWER = 14;
  static final int NB_NEGATIVE = 15;
  static final int NB_POSITIVE = 16;
  static final int NB_ABSOLUTE = 17;
  static final int NB_BOOL = 18;
  static final int NB_INVERT = 19;
  static final int NB_INT = 20;
  static final int NB_FLOAT = 21;
  static final int NB_INDEX = 22;
  static final int MP_LENGTH = 23;
  static final int MP_SUBSCRIPT = 24;
  static final int MP_ASS_SUBSCRIPT = 25;
  static final int SQ_LENGTH = 26;
  static final int SQ_CONCAT = 27;
  static final int SQ_REPEAT = 28;
  static final int SQ_ITEM = 29;
  static final int SQ_ASS_ITEM = 30;
  static final int SQ_CONTAINS = 31;
  static final int SQ_INPLACE_CONCAT = 32;
  static final int SQ_INPLACE_REPEAT = 33;
  static final int NB_INPLACE_POWER = 34;

  /** {@code BinaryOp} number {@code op} has slot {@code NB_BINARY + op}. */
  static final int NB_BINARY = 35;

  static final int SLOT_COUNT = NB_BINARY + BinaryOp.COUNT;

  public Slots.UnaryFunc tpRepr;
  public Slots.UnaryFunc tpStr;
  public Slots.HashFunc tpHash;
  public Slots.CallFunc tpCall;
  public Slots.BinaryFunc tpGetattro;
  public Slots.ObjObjArgProc tpSetattro;
  public Slots.RichCmpFunc tpRichcompare;
  public Slots.UnaryFunc tpIter;
  public Slots.IterNextFunc tpIternext;
  public Slots.DescrGetFunc tpDescrGet;
  public Slots.ObjObjArgProc tpDescrSet;
  public Slots.InitProc tpInit;
  public Slots.NewFunc tpNew;
  public Slots.Finalizer tpFinalize;

  public Slots.TernaryFunc nbPower;
  public Slots.TernaryFunc nbInplacePower;
  public Slots.UnaryFunc nbNegative;
  public Slots.UnaryFunc nbPositive;
  public Slots.UnaryFunc nbAbsolute;
  public Slots.Inquiry nbBool;
  public Slots.UnaryFunc nbInvert;
  public Slots.UnaryFunc nbInt;
  public Slots.UnaryFunc nbFloat;
  public Slots.UnaryFunc nbIndex;

  public Slots.LenFunc mpLength;
  public Slots.BinaryFunc mpSubscript;
  public Slots.ObjObjArgProc mpAssSubscript;

  public Slots.LenFunc sqLength;
  public Slots.BinaryFunc sqConcat;
  public Slots.SsizeArgFunc sqRepeat;
  public Slots.SsizeArgFunc sqItem;
  public Slots.SsizeObjArgProc sqAssItem;
  public Slots.ObjObjProc sqContains;
  public Slots.BinaryFunc sqInplaceConcat;
  public Slots.SsizeArgFunc sqInplaceRepeat;

  /** {@code nb_add} … by {@link BinaryOp}'s numbers. */
  public final Slots.BinaryFunc[] nbBinary = new Slots.BinaryFunc[BinaryOp.COUNT];

  /** How an instance is called without packing its arguments; null means {@link #tpCall}. */
  public Slots.VectorcallFunc instanceVectorcall;

  /** How the type itself is called without packing its arguments; never inherited. */
  public Slots.VectorcallFunc tpVectorcall;

  final Object slot(int id) {
    return switch (id) {
      case TP_REPR -> tpRepr;
      case TP_STR -> tpStr;
      case TP_HASH -> tpHash;
      case TP_CALL -> tpCall;
      case TP_GETATTRO -> tpGetattro;
      case TP_SETATTRO -> tpSetattro;
      case TP_RICHCOMPARE -> tpRichcompare;
      case TP_ITER -> tpIter;
      case TP_ITERNEXT -> tpIternext;
      case TP_DESCR_GET -> tpDescrGet;
      case TP_DESCR_SET -> tpDescrSet;
      case TP_INIT -> tpInit;
      case TP_NEW -> tpNew;
      case TP_FINALIZE -> tpFinalize;
      case NB_POWER -> nbPower;
      case NB_INPLACE_POWER -> nbInplacePower;
      case NB_NEGATIVE -> nbNegative;
      case NB_POSITIVE -> nbPositive;
      case NB_ABSOLUTE -> nbAbsolute;
      case NB_BOOL -> nbBool;
      case NB_INVERT -> nbInvert;
      case NB_INT -> nbInt;
      case NB_FLOAT -> nbFloat;
      case NB_INDEX -> nbIndex;
      case MP_LENGTH -> mpLength;
      case MP_SUBSCRIPT -> mpSubscript;
      case MP_ASS_SUBSCRIPT -> mpAssSubscript;
      case SQ_LENGTH -> sqLength;
      case SQ_CONCAT -> sqConcat;
      case SQ_REPEAT -> sqRepeat;
      case SQ_ITEM -> sqItem;
      case SQ_ASS_ITEM -> sqAssItem;
      case SQ_CONTAINS -> sqContains;
      case SQ_INPLACE_CONCAT -> sqInplaceConcat;
      case SQ_INPLACE_REPEAT -> sqInplaceRepeat;
      default -> nbBinary[id - NB_BINARY];
    };
  }

  final void setSlot(int id, Object function) {
    switch (id) {
      case TP_REPR -> tpRepr = (Slots.UnaryFunc) function;
      case TP_STR -> tpStr = (Slots.UnaryFunc) function;
      case TP_HASH -> tpHash = (Slots.HashFunc) function;
      case TP_CALL -> tpCall = (Slots.CallFunc) function;
      case TP_GETATTRO -> tpGetattro = (Slots.BinaryFunc) function;
      case TP_SETATTRO -> tpSetattro = (Slots.ObjObjArgProc) function;
      case TP_RICHCOMPARE -> tpRichcompare = (Slots.RichCmpFunc) function;
      case TP_ITER -> tpIter = (Slots.UnaryFunc) function;
      case TP_ITERNEXT -> tpIternext = (Slots.IterNextFunc) function;
      case TP_DESCR_GET -> tpDescrGet = (Slots.DescrGetFunc) function;
      case TP_DESCR_SET -> tpDescrSet = (Slots.ObjObjArgProc) function;
      case TP_INIT -> tpInit = (Slots.InitProc) function;
      case TP_NEW -> tpNew = (Slots.NewFunc) function;
      case TP_FINALIZE -> tpFinalize = (Slots.Finalizer) function;
      case NB_POWER -> nbPower = (Slots.TernaryFunc) function;
      case NB_INPLACE_POWER -> nbInplacePower = (Slots.TernaryFunc) function;
      case NB_NEGATIVE -> nbNegative = (Slots.UnaryFunc) function;
      case NB_POSITIVE -> nbPositive = (Slots.UnaryFunc) function;
      case NB_ABSOLUTE -> nbAbsolute = (Slots.UnaryFunc) function;
      case NB_BOOL -> nbBool = (Slots.Inquiry) function;
      case NB_INVERT -> nbInvert = (Slots.UnaryFunc) function;
      case NB_INT -> nbInt = (Slots.UnaryFunc) function;
      case NB_FLOAT -> nbFloat = (Slots.UnaryFunc) function;
      case NB_INDEX -> nbIndex = (Slots.UnaryFunc) function;
      case MP_LENGTH -> mpLength = (Slots.LenFunc) function;
      case MP_SUBSCRIPT -> mpSubscript = (Slots.BinaryFunc) function;
      case MP_ASS_SUBSCRIPT -> mpAssSubscript = (Slots.ObjObjArgProc) function;
      case SQ_LENGTH -> sqLength = (Slots.LenFunc) function;
      case SQ_CONCAT -> sqConcat = (Slots.BinaryFunc) function;
      case SQ_REPEAT -> sqRepeat = (Slots.SsizeArgFunc) function;
      case SQ_ITEM -> sqItem = (Slots.SsizeArgFunc) function;
      case SQ_ASS_ITEM -> sqAssItem = (Slots.SsizeObjArgProc) function;
      case SQ_CONTAINS -> sqContains = (Slots.ObjObjProc) function;
      case SQ_INPLACE_CONCAT -> sqInplaceConcat = (Slots.BinaryFunc) function;
      case SQ_INPLACE_REPEAT -> sqInplaceRepeat = (Slots.SsizeArgFunc) function;
      default -> nbBinary[id - NB_BINARY] = (Slots.BinaryFunc) function;
    }
  }

  /** Takes over what the base has and this type has not ({@code inherit_slots}). */
  final void inheritSlots(TypeSlots base) {
    boolean ownHash = tpHash != null || tpRichcompare != null;
    for (int id = 0; id < SLOT_COUNT; id++) {
      boolean pairedWithHash = id == TP_HASH || id == TP_RICHCOMPARE;
      if (slot(id) == null && !(pairedWithHash && ownHash)) {
        setSlot(id, base.slot(id));
      }
    }
    if (instanceVectorcall == null && tpCall == base.tpCall) {
      instanceVectorcall = base.instanceVectorcall;
    }
  }
}
