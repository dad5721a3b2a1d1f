package org.heaplab.render.page;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.heaplab.render.templates.JtepageGenerated;

/**
 * A page as HTML that JupyterLab's sanitizer leaves as it is, but for two things that nobody misses
 * there: the keyboard's way to what scrolls, and the sheet that fits pictures to paper.
 */
public final class HtmlWriter {
  private HtmlWriter() {}

  public static String write(Page page) {
    StringOutput output = new StringOutput();
    JtepageGenerated.render(new OwaspHtmlTemplateOutput(output), null, page);
    return output.toString();
  }
}
