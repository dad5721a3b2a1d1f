package org.heaplab.build;

/**
 * What versions do differently with exceptions, generators and frames.
 *
 * @param errorsKeepNames from 3.12 on: {@code ImportError.name_from}, and an AttributeError's name
 *     outlives copying
 * @param closeReturnsValue from 3.13 on: {@code generator.close()} answers what the body returned
 * @param localsProxy from 3.13 on: {@code frame.f_locals} of a function writes through (PEP 667)
 */
public record FlowRules(boolean errorsKeepNames, boolean closeReturnsValue, boolean localsProxy) {}
