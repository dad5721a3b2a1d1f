package org.heaplab.syntax;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.heaplab.syntax.lexer.Names;
import org.heaplab.syntax.tree.Span;
import org.heaplab.syntax.tree.Stmt;
import org.heaplab.syntax.tree.Stmt.Alias;

/** Folds import statements. */
final class Imports {
  private static final int ELLIPSIS_DOTS = 3;

  private final Places places;

  Imports(Places places) {
    this.places = places;
  }

  Stmt names(Python.Import_nameContext statement, Span span) {
    List<Alias> names = new ArrayList<>();
    for (Python.Dotted_as_nameContext name : statement.dotted_as_name()) {
      names.add(alias(name, dotted(name.dotted_name()), name.NAME()));
    }
    return new Stmt.Import(List.copyOf(names), span);
  }

  Stmt from(Python.Import_fromContext statement, Span span) {
    int level = statement.DOT().size() + ELLIPSIS_DOTS * statement.ELLIPSIS().size();
    boolean named = statement.dotted_name() != null;
    Rejected.unless(named || level > 0);
    return new Stmt.ImportFrom(
        named ? dotted(statement.dotted_name()) : null,
        targets(statement.import_from_targets()),
        level,
        span);
  }

  private List<Alias> targets(Python.Import_from_targetsContext targets) {
    if (targets.STAR() != null) {
      return List.of(new Alias("*", null, places.of(targets)));
    }
    List<Alias> names = new ArrayList<>();
    for (Python.Import_from_as_nameContext name : targets.import_from_as_name()) {
      names.add(alias(name, Names.normalize(name.NAME(0).getText()), name.NAME(1)));
    }
    return List.copyOf(names);
  }

  private Alias alias(ParserRuleContext context, String name, TerminalNode asName) {
    return new Alias(
        name, asName == null ? null : Names.normalize(asName.getText()), places.of(context));
  }

  private static String dotted(Python.Dotted_nameContext name) {
    return String.join(".", Statements.names(name.NAME()));
  }
}
