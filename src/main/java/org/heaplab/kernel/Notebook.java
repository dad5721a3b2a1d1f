package org.heaplab.kernel;

import java.util.function.Supplier;
import org.heaplab.session.Session;

/**
 * What stands behind the kernel.
 *
 * @param pythonVersion the simulated CPython's, for answers before the session is there
 * @param sessions makes the session: once, in the background
 */
public record Notebook(String pythonVersion, Supplier<Session> sessions) {}
