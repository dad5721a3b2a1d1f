package org.heaplab.render.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** A page as HTML that JupyterLab's sanitizer leaves as it is. */
public final class HtmlWriter {
  private static final String PACKAGE = "org.heaplab.render.templates";

  private final TemplateEngine templates;

  public HtmlWriter() {
    templates =
        TemplateEngine.createPrecompiled(
            null, ContentType.Html, HtmlWriter.class.getClassLoader(), PACKAGE);
  }

  public String write(Page page) {
    StringOutput output = new StringOutput();
    templates.render("page.jte", page, output);
    return output.toString();
  }
}
