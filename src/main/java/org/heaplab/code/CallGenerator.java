package org.heaplab.code;

import static org.heaplab.code.Opcode.*;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heaplab.syntax.tree.Expr;
import org.heaplab.syntax.tree.Expr.Keyword;

/**
 * Calls.
 *
 * @see "Python/compile.c: compiler_call, compiler_call_helper"
 */
final class CallGenerator {

  private static final int GUIDELINE = DisplayGenerator.STACK_USE_GUIDELINE;

  private final CodeGenerator code;
  private final Emitter emit;

  CallGenerator(CodeGenerator code) {
    this.code = code;
    this.emit = code.emit;
  }

  void call(Expr.Call e) {
    checkKeywords(e.keywords());
    if (e.function() instanceof Expr.Attribute method && isMethodCall(e, method)) {
      methodCall(e, method);
      return;
    }
    code.literals.checkCaller(e.function());
    code.expression(e.function());
    emit.op(emit.at(e.function().span()), PUSH_NULL);
    arguments(emit.at(e.span()), 0, e.arguments(), e.keywords());
  }

  private void checkKeywords(List<Keyword> keywords) {
    Set<String> seen = new HashSet<>();
    for (Keyword keyword : keywords) {
      if (keyword.name() == null) {
        continue;
      }
      code.names.check(keyword.name(), Expr.Context.STORE, keyword.span());
      if (!seen.add(keyword.name())) {
        throw CompileAbort.syntaxError(
            "keyword argument repeated: " + keyword.name(), keyword.span());
      }
    }
  }

  private static boolean isPlain(List<Expr> arguments, List<Keyword> keywords) {
    return !Expressions.hasStarred(arguments)
        && keywords.stream().allMatch(keyword -> keyword.name() != null);
  }

  private boolean isMethodCall(Expr.Call e, Expr.Attribute method) {
    if (method.value() instanceof Expr.Name name
        && Symbols.has(code.symbols.top().flags(name.id()), Symbols.DEF_IMPORT)) {
      return false;
    }
    int keywords = e.keywords().size();
    int pushed = e.arguments().size() + keywords + (keywords > 0 ? 1 : 0);
    return pushed < GUIDELINE && isPlain(e.arguments(), e.keywords());
  }

  private void methodCall(Expr.Call e, Expr.Attribute method) {
    Location location;
    if (code.attributes.isSuperCall(method)) {
      location = code.attributes.superAttribute(method, true);
    } else {
      code.expression(method.value());
      location = code.attributes.lastLine(emit.at(method.span()), method);
      emit.attribute(location, method.name(), true);
    }
    code.expressions(e.arguments());
    Location callLocation = code.attributes.lastLine(emit.at(e.span()), method);
    int n = e.arguments().size() + e.keywords().size();
    if (e.keywords().isEmpty()) {
      emit.op(callLocation, CALL, n);
    } else {
      keywordValues(e.keywords());
      emit.constant(location, keywordNames(e.keywords()));
      emit.op(callLocation, CALL_KW, n);
    }
  }

  private void keywordValues(List<Keyword> keywords) {
    keywords.forEach(keyword -> code.expression(keyword.value()));
  }

  private static Constant keywordNames(List<Keyword> keywords) {
    return Constant.strings(keywords.stream().map(Keyword::name).toList());
  }

  /**
   * The arguments and the call itself.
   *
   * @param pushed how many positional arguments are on the stack already
   */
  void arguments(Location location, int pushed, List<Expr> arguments, List<Keyword> keywords) {
    checkKeywords(keywords);
    boolean small = arguments.size() + keywords.size() * 2 <= GUIDELINE;
    if (!small || !isPlain(arguments, keywords)) {
      unpackingCall(location, pushed, arguments, keywords);
      return;
    }
    code.expressions(arguments);
    int n = pushed + arguments.size() + keywords.size();
    if (keywords.isEmpty()) {
      emit.op(location, CALL, n);
    } else {
      keywordValues(keywords);
      emit.constant(location, keywordNames(keywords));
      emit.op(location, CALL_KW, n);
    }
  }

  private void unpackingCall(
      Location location, int pushed, List<Expr> arguments, List<Keyword> keywords) {
    if (pushed == 0 && arguments.size() == 1 && arguments.get(0) instanceof Expr.Starred starred) {
      code.expression(starred.value());
    } else {
      code.displays.container(location, arguments, pushed, DisplayGenerator.Builder.TUPLE);
    }
    if (!keywords.isEmpty()) {
      keywordDict(location, keywords);
    }
    emit.op(location, CALL_FUNCTION_EX, keywords.isEmpty() ? 0 : 1);
  }

  private void keywordDict(Location location, List<Keyword> keywords) {
    boolean built = false;
    int waiting = 0;
    for (int i = 0; i < keywords.size(); i++) {
      Keyword keyword = keywords.get(i);
      if (keyword.name() != null) {
        waiting++;
        continue;
      }
      if (waiting > 0) {
        built = merge(location, keywords.subList(i - waiting, i), built);
        waiting = 0;
      }
      if (!built) {
        emit.op(location, BUILD_MAP, 0);
        built = true;
      }
      code.expression(keyword.value());
      emit.op(location, DICT_MERGE, 1);
    }
    if (waiting > 0) {
      merge(location, keywords.subList(keywords.size() - waiting, keywords.size()), built);
    }
  }

  private boolean merge(Location location, List<Keyword> named, boolean built) {
    namedKeywords(location, named);
    if (built) {
      emit.op(location, DICT_MERGE, 1);
    }
    return true;
  }

  private void namedKeywords(Location location, List<Keyword> named) {
    int n = named.size();
    boolean big = n * 2 > GUIDELINE;
    if (n > 1 && !big) {
      keywordValues(named);
      emit.constant(location, keywordNames(named));
      emit.op(location, BUILD_CONST_KEY_MAP, n);
      return;
    }
    if (big) {
      emit.op(Location.NONE, BUILD_MAP, 0);
    }
    for (Keyword keyword : named) {
      emit.constant(location, new Constant.Str(keyword.name()));
      code.expression(keyword.value());
      if (big) {
        emit.op(Location.NONE, MAP_ADD, 1);
      }
    }
    if (!big) {
      emit.op(location, BUILD_MAP, n);
    }
  }
}
