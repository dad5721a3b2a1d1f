package org.heaplab.syntax.tree;

import java.util.List;

/** A whole cell or file. */
public record Module(List<Stmt> body) {}
