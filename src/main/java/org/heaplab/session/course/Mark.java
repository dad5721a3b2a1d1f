package org.heaplab.session.course;

import org.heaplab.course.Language;
import org.heaplab.course.Words;
import org.heaplab.course.model.MistakenModel;
import org.heaplab.view.Notice;

/** What stands under every cell of a heap that is wrong on purpose. */
public final class Mark {

  private Mark() {}

  public static Notice of(MistakenModel model, Language language) {
    Words lead =
        new Words("This heap is wrong on purpose: " + model.name(), "这个堆故意出错：" + model.name());
    Words what =
        new Words(
            "It behaves as if "
                + model.belief().en()
                + ". `%model off` brings CPython's back, as a fresh heap.",
            "它的行为就像" + model.belief().zh() + "。`%model off` 换回 CPython 的堆（全新）。");
    return Notice.of(Notice.Kind.WRONG, lead.in(language), what.in(language));
  }
}
