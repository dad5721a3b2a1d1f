package org.heaplab.build;

/**
 * What parser and compiler leave to be seen.
 *
 * @param holdsOfBytes references that a syntax tree has to the object of a bytes literal; to that
 *     of any other literal it has one
 * @param inlinesComprehensions list, set and dictionary comprehensions are no functions (from 3.12)
 * @param guardsGenerators a handler stands around the body of a generator (from 3.12); before, the
 *     generator itself turns a StopIteration of its body into a RuntimeError
 * @param containersOfCompiler containers that the compilation of a small program leaves in free
 *     lists: they go on counting towards the next collection
 * @param dictsOfCompiler dictionaries that any compilation holds at once, to which comes one for
 *     each scope
 * @param dictsOfUnit dictionaries for each code object that is being made; those around it wait
 * @param keepsVariables whether code keeps the tuples of its variables' names (from 3.12)
 */
public record Parsing(
    int holdsOfBytes,
    boolean inlinesComprehensions,
    boolean guardsGenerators,
    int containersOfCompiler,
    int dictsOfCompiler,
    int dictsOfUnit,
    boolean keepsVariables) {

  private static final int LISTS_OF_COMPILER = 5;
  private static final int LISTS_OF_SCOPE = 2;

  /**
   * Dictionaries that the compilation of a module with these scopes and that depth holds at once.
   */
  public int dicts(int scopes, int depth) {
    return dictsOfCompiler + scopes + dictsOfUnit * depth;
  }

  /** As {@link #dicts}. */
  public int lists(int scopes) {
    return LISTS_OF_COMPILER + LISTS_OF_SCOPE * scopes;
  }
}
