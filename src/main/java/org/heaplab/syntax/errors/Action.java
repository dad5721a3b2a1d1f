package org.heaplab.syntax.errors;

/**
 * What becomes of an alternative that fits.
 *
 * @param verb what to do: {@code node}, {@code inner}, or how to complain
 * @param from label of what the complaint marks, or where that begins; null for the last token
 * @param to label of where it ends; empty to end at the last token, null for the same
 * @param text a node's kind, or the complaint
 */
record Action(String verb, String from, String to, String text) {

  static final Action NONE = new Action("", null, null, null);
}
