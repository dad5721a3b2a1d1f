package org.heaplab.course.model;

import java.util.List;
import org.heaplab.course.Words;
import org.heaplab.syntax.tree.Module;
import org.heaplab.syntax.tree.Stmt;

/** {@code b = a} gives b an object of its own. */
final class AssignmentCopies extends Rewriter implements MistakenModel {

  @Override
  public String name() {
    return "assignment-copies";
  }

  @Override
  public Words belief() {
    return new Words("assignment copied the object", "赋值会复制对象");
  }

  @Override
  public Words truth() {
    return new Words(
        "Assignment makes a name refer to the same object; nothing is copied.",
        "赋值只是让名字指向同一个对象，不会复制任何东西。");
  }

  @Override
  public Module mistaken(Module cell) {
    return rewrite(cell);
  }

  @Override
  protected List<Stmt> stmt(Stmt s) {
    if (s instanceof Stmt.Assign x && Helper.isPlace(x.value())) {
      return List.of(new Stmt.Assign(x.targets(), Helper.COPY.call(x.value()), x.span()));
    }
    return List.of(s);
  }
}
