package org.heaplab.machine;

import static org.heaplab.code.Opcode.STORE_FAST;
import static org.heaplab.code.Opcode.STORE_FAST_LOAD_FAST;

import org.heaplab.build.AdaptiveRules;
import org.heaplab.build.CPython;
import org.heaplab.code.Opcode;
import org.heaplab.heap.HeapObject;
import org.heaplab.heap.HeapType;
import org.heaplab.types.BinaryOp;
import org.heaplab.types.CodeObject;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeObject;

/**
 * Which form one {@code BINARY_OP} has taken: the specialized ones free their operands in another
 * order, write floats into them, and append to strings in place.
 *
 * <pre>
 *   general ── counter reaches 0 ──▶ operands fit a form? ── yes ──▶ specialized
 *      ▲                                   │ no: waits 3, 7, 15 … 4095 rounds    │
 *      └───────────────────────────────────┴──── as many misses as the cooldown ─┘
 * </pre>
 *
 * @see "Python/specialize.c, _Py_Specialize_BinaryOp; PEP 659"
 */
public final class AdaptiveBinaryOp {

  /** Forms. */
  static final int GENERAL = 0;

  static final int INT = 1;
  static final int FLOAT = 2;
  static final int STR = 3;
  static final int APPEND = 4;

  private static final int MAX_BACKOFF = 12;

  /** Counter and exponent with which 3.11 waits after too many misses. */
  private static final int RESTART = 5;

  private final CodeObject code;
  private final AdaptiveRules rules;

  /** The local that the next instruction stores into; -1 where it is another instruction. */
  private final int target;

  private int form = GENERAL;

  /** Type of both operands in a specialized form; null in the general one. */
  private HeapType operands;

  private int counter;
  private int backoff;

  private AdaptiveBinaryOp(CodeObject code, int pc) {
    CPython build = ((TypeObject) code.type).runtime().build;
    this.code = code;
    this.rules = build.adaptive();
    this.target = target(code.shape.code()[pc + 1], !build.since(13));
    this.counter = rules.warmup();
    this.backoff = rules.warmup();
  }

  /** That of an instruction. */
  public static AdaptiveBinaryOp of(CodeObject code, int pc) {
    if (code.caches[pc] instanceof AdaptiveBinaryOp known) {
      return known;
    }
    AdaptiveBinaryOp made = new AdaptiveBinaryOp(code, pc);
    code.caches[pc] = made;
    return made;
  }

  /** Before 3.13 the instruction may store, then load. */
  private static int target(int next, boolean joined) {
    return switch (Opcode.of(next)) {
      case STORE_FAST -> Opcode.argument(next);
      case STORE_FAST_LOAD_FAST -> joined ? Opcode.argument(next) >> 4 : -1;
      default -> -1;
    };
  }

  /** Whether an operator has specialized forms. */
  public static boolean adapts(int op) {
    return switch (op % BinaryOp.INPLACE) {
      case BinaryOp.ADD, BinaryOp.SUBTRACT, BinaryOp.MULTIPLY -> true;
      default -> false;
    };
  }

  int target() {
    return target;
  }

  /** Counts one round; the form in which it is to be run. */
  int next(Machine m, Frame f, HeapObject left, HeapObject right, int op) {
    boolean fits = left.type == operands && right.type == operands;
    if (fits && (form != APPEND || isTarget(f, left))) {
      return form;
    }
    return count(m.rt, f, left, right, op);
  }

  /** Whether an operand is the value of the local that is to be stored into. */
  private boolean isTarget(Frame f, HeapObject left) {
    return target >= 0 && f.stack[f.base + target] == left;
  }

  /** A round that no specialized form is ready for. */
  private int count(Runtime rt, Frame f, HeapObject left, HeapObject right, int op) {
    if (code.warmup != 0) {
      return GENERAL;
    }
    if (form != GENERAL && !rules.triesAtOnce()) {
      countMiss();
      return GENERAL;
    }
    if (counter == 0) {
      if (specialize(rt, f, left, right, op)) {
        return form;
      }
      backoff = Math.min(backoff + 1, MAX_BACKOFF);
      counter = (1 << backoff) - 1;
    }
    counter--;
    return GENERAL;
  }

  private void countMiss() {
    if (--counter == 0) {
      become(GENERAL, null);
      backoff = RESTART;
      counter = (1 << RESTART) - 1;
    }
  }

  private void become(int newForm, HeapType type) {
    form = newForm;
    operands = newForm == GENERAL ? null : type;
  }

  private boolean specialize(Runtime rt, Frame f, HeapObject left, HeapObject right, int op) {
    become(left.type == right.type ? formOf(rt, f, left, op) : GENERAL, left.type);
    if (form == GENERAL) {
      return false;
    }
    counter = rules.triesAtOnce() ? rules.cooldown() - 1 : rules.cooldown();
    backoff = 0;
    return true;
  }

  /** The form for two operands of one type. */
  private int formOf(Runtime rt, Frame f, HeapObject left, int op) {
    if (left.type == rt.types.int_) {
      return INT;
    }
    if (left.type == rt.types.float_) {
      return FLOAT;
    }
    if (left.type != rt.types.str || op % BinaryOp.INPLACE != BinaryOp.ADD) {
      return GENERAL;
    }
    return isTarget(f, left) ? APPEND : STR;
  }
}
