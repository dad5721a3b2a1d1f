package org.heaplab.code;

import static org.heaplab.code.Opcode.*;

import java.util.List;
import org.heaplab.syntax.tree.Expr;

/** Lists, tuples, sets, dictionaries and f-strings; lists and tuples as targets too. */
final class DisplayGenerator {

  /** With more values than this a container is filled one by one, to keep the stack small. */
  static final int STACK_USE_GUIDELINE = 30;

  private static final int MAX_BEFORE_STAR = 1 << 8;
  private static final int MAX_AFTER_STAR = Integer.MAX_VALUE >> 8;

  /** The instructions that build one kind of container. */
  record Builder(int build, int add, int extend, boolean tuple) {

    static final Builder LIST = new Builder(BUILD_LIST, LIST_APPEND, LIST_EXTEND, false);
    static final Builder TUPLE = new Builder(BUILD_LIST, LIST_APPEND, LIST_EXTEND, true);
    static final Builder SET = new Builder(BUILD_SET, SET_ADD, SET_UPDATE, false);
  }

  private final CodeGenerator code;
  private final Emitter emit;

  DisplayGenerator(CodeGenerator code) {
    this.code = code;
    this.emit = code.emit;
  }

  void list(Expr.ListDisplay e) {
    sequence(emit.at(e.span()), e.elements(), e.context(), Builder.LIST, e);
  }

  void tuple(Expr.Tuple e) {
    sequence(emit.at(e.span()), e.elements(), e.context(), Builder.TUPLE, e);
  }

  void set(Expr.Set e) {
    container(emit.at(e.span()), e.elements(), 0, Builder.SET);
  }

  private void sequence(
      Location location, List<Expr> elements, Expr.Context context, Builder builder, Expr e) {
    switch (context) {
      case LOAD -> container(location, elements, 0, builder);
      case STORE -> unpack(location, elements, e);
      case DEL -> code.expressions(elements);
    }
  }

  /**
   * @param pushed how many of its first values are on the stack already
   */
  void container(Location location, List<Expr> elements, int pushed, Builder builder) {
    int n = elements.size();
    List<Constant> constants = n > 2 ? code.constants.ofAll(elements) : null;
    if (constants != null) {
      constantContainer(location, constants, pushed, builder);
      return;
    }
    boolean big = n + pushed > STACK_USE_GUIDELINE;
    if (!big && !Expressions.hasStarred(elements)) {
      code.expressions(elements);
      emit.op(location, builder.tuple ? BUILD_TUPLE : builder.build, n + pushed);
      return;
    }
    fill(location, elements, pushed, builder, big);
    if (builder.tuple) {
      emit.op(location, CALL_INTRINSIC_1, Intrinsics.LIST_TO_TUPLE);
    }
  }

  private void constantContainer(
      Location location, List<Constant> constants, int pushed, Builder builder) {
    constants.forEach(emit.pool()::mergeLiteral);
    Constant.Tuple folded = new Constant.Tuple(constants);
    if (builder.tuple && pushed == 0) {
      emit.constant(location, folded);
      return;
    }
    emit.op(location, builder.build, pushed);
    emit.constant(location, builder.add == SET_ADD ? Expressions.frozenSet(constants) : folded);
    emit.op(location, builder.extend, 1);
    if (builder.tuple) {
      emit.op(location, CALL_INTRINSIC_1, Intrinsics.LIST_TO_TUPLE);
    }
  }

  private void fill(
      Location location, List<Expr> elements, int pushed, Builder builder, boolean big) {
    boolean built = big;
    if (big) {
      emit.op(location, builder.build, pushed);
    }
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof Expr.Starred starred) {
        if (!built) {
          emit.op(location, builder.build, i + pushed);
          built = true;
        }
        code.expression(starred.value());
        emit.op(location, builder.extend, 1);
      } else {
        code.expression(elements.get(i));
        if (built) {
          emit.op(location, builder.add, 1);
        }
      }
    }
  }

  private void unpack(Location location, List<Expr> targets, Expr e) {
    int star = -1;
    int n = targets.size();
    for (int i = 0; i < n; i++) {
      if (targets.get(i) instanceof Expr.Starred) {
        if (star >= 0) {
          throw CompileAbort.syntaxError("multiple starred expressions in assignment", e.span());
        }
        if (i >= MAX_BEFORE_STAR || n - i - 1 >= MAX_AFTER_STAR) {
          throw CompileAbort.syntaxError(
              "too many expressions in star-unpacking assignment", e.span());
        }
        star = i;
        emit.op(location, UNPACK_EX, i + ((n - i - 1) << 8));
      }
    }
    if (star < 0) {
      emit.op(location, UNPACK_SEQUENCE, n);
    }
    for (Expr target : targets) {
      code.expression(target instanceof Expr.Starred starred ? starred.value() : target);
    }
  }

  void dict(Expr.Dict e) {
    Location location = emit.at(e.span());
    boolean built = false;
    int waiting = 0;
    int n = e.values().size();
    for (int i = 0; i < n; i++) {
      boolean unpacking = e.keys().get(i) == null;
      boolean flush = unpacking ? waiting > 0 : waiting * 2 > STACK_USE_GUIDELINE;
      if (flush) {
        part(e, i - waiting, unpacking ? i : i + 1);
        built = update(location, built);
        waiting = 0;
      } else if (!unpacking) {
        waiting++;
      }
      if (unpacking) {
        if (!built) {
          emit.op(location, BUILD_MAP, 0);
          built = true;
        }
        code.expression(e.values().get(i));
        emit.op(location, DICT_UPDATE, 1);
      }
    }
    if (waiting > 0) {
      part(e, n - waiting, n);
      built = update(location, built);
    }
    if (!built) {
      emit.op(location, BUILD_MAP, 0);
    }
  }

  /** Merges the part on the stack into what is built below it, if anything. */
  private boolean update(Location location, boolean built) {
    if (built) {
      emit.op(location, DICT_UPDATE, 1);
    }
    return true;
  }

  private void part(Expr.Dict e, int begin, int end) {
    Location location = emit.at(e.span());
    int n = end - begin;
    boolean big = n * 2 > STACK_USE_GUIDELINE;
    List<Expr> keys = e.keys().subList(begin, end);
    List<Expr> values = e.values().subList(begin, end);
    List<Constant> constants = n > 1 && !big ? code.constants.ofAll(keys) : null;
    if (constants != null) {
      constants.forEach(emit.pool()::mergeLiteral);
      code.expressions(values);
      emit.constant(location, new Constant.Tuple(constants));
      emit.op(location, BUILD_CONST_KEY_MAP, n);
      return;
    }
    if (big) {
      emit.op(location, BUILD_MAP, 0);
    }
    for (int i = 0; i < n; i++) {
      code.expression(keys.get(i));
      code.expression(values.get(i));
      if (big) {
        emit.op(location, MAP_ADD, 1);
      }
    }
    if (!big) {
      emit.op(location, BUILD_MAP, n);
    }
  }

  void joinedStr(Expr.JoinedStr e) {
    Location location = emit.at(e.span());
    int n = e.values().size();
    if (n > STACK_USE_GUIDELINE) {
      emit.constant(location, new Constant.Str(""));
      emit.attribute(location, "join", true);
      emit.op(location, BUILD_LIST, 0);
      for (Expr value : e.values()) {
        code.expression(value);
        emit.op(location, LIST_APPEND, 1);
      }
      emit.op(location, CALL, 1);
      return;
    }
    code.expressions(e.values());
    if (n > 1) {
      emit.op(location, BUILD_STRING, n);
    } else if (n == 0) {
      emit.constant(location, new Constant.Str(""));
    }
  }

  void formattedValue(Expr.FormattedValue e) {
    code.expression(e.value());
    Location location = emit.at(e.span());
    switch (e.conversion()) {
      case 's' -> emit.op(location, CONVERT_VALUE, 1);
      case 'r' -> emit.op(location, CONVERT_VALUE, 2);
      case 'a' -> emit.op(location, CONVERT_VALUE, 3);
      default -> {}
    }
    if (e.formatSpec() == null) {
      emit.op(location, FORMAT_SIMPLE);
    } else {
      code.expression(e.formatSpec());
      emit.op(location, FORMAT_WITH_SPEC);
    }
  }
}
