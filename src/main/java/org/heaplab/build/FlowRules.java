package org.heaplab.build;

/**
 * What versions do differently with exceptions, generators and frames.
 *
 * @param errorsKeepNames from 3.12 on: {@code ImportError.name_from}, and an AttributeError's name
 *     outlives copying
 * @param codeIsComputed from 3.12 on: {@code gi_code} is read from the frame
 * @param warnsOfThrow from 3.12 on: {@code throw(type, value)} is deprecated
 * @param closeStartsBody before 3.12: a generator that has not started meets GeneratorExit too
 * @param closeSkipsBody from 3.13 on: a body that could not see GeneratorExit is not run for it
 * @param closeReturnsValue from 3.13 on: {@code generator.close()} answers what the body returned
 * @param marksCalls from 3.13 on: a traceback marks calls, and places of several lines
 * @param proposesImports from 3.12 on: a missing name may be a module that was not imported
 * @param localsProxy from 3.13 on: {@code frame.f_locals} of a function writes through (PEP 667)
 */
public record FlowRules(
    boolean errorsKeepNames,
    boolean codeIsComputed,
    boolean warnsOfThrow,
    boolean closeStartsBody,
    boolean closeSkipsBody,
    boolean closeReturnsValue,
    boolean marksCalls,
    boolean proposesImports,
    boolean localsProxy) {

  static final FlowRules V3_11 =
      new FlowRules(false, false, false, true, false, false, false, false, false);
  static final FlowRules V3_12 =
      new FlowRules(true, true, true, false, false, false, false, true, false);
  static final FlowRules V3_13 =
      new FlowRules(true, true, true, false, true, true, true, true, true);
}
