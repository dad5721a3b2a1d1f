package org.heaplab.build;

/**
 * How classes lay their instances out, and what their making says.
 *
 * @param managedWeakrefs whether weak references stand in front of the header (3.12 on); before,
 *     they are the last field, and a type of variable size keeps its dictionary behind its items
 * @param inlineValues whether attribute values stand in the object's own block (3.13 on); before,
 *     in one of their own
 * @param notesSetName whether an error in {@code __set_name__} goes on with a note (3.12 on);
 *     before, a RuntimeError takes its place
 * @param breaksOrderMessage whether the message that no order of bases is consistent has two lines
 *     (before 3.13)
 * @param tellsWhereDefined whether classes have {@code __firstlineno__} and {@code
 *     __static_attributes__} (3.13 on)
 * @param staticTypeBytes {@code sizeof(PyTypeObject)}: a built-in type has no room for what heap
 *     types add
 * @param sizesStaticHeads whether {@code sys.getsizeof} of a built-in type counts a collector's
 *     head that is not there (before 3.13)
 * @see "Objects/typeobject.c, _PySys_GetSizeOf in Python/sysmodule.c"
 */
public record InstanceRules(
    boolean managedWeakrefs,
    boolean inlineValues,
    boolean notesSetName,
    boolean breaksOrderMessage,
    boolean tellsWhereDefined,
    long staticTypeBytes,
    boolean sizesStaticHeads) {}
