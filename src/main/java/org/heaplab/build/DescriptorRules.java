package org.heaplab.build;

/**
 * What descriptors do differently.
 *
 * @param chainsClassMethods whether {@code classmethod} binds through a descriptor that it wraps
 *     (before 3.13)
 * @param namesProperties whether a property has a {@code __name__} (3.13 on)
 * @param keepsGivenDocs whether a subclass of property stores the documentation that it is given
 *     among its attributes (3.12 on); before, only what it finds in the getter
 * @param bindsMethods whether a bound method has a {@code __get__} that answers itself (3.13 on)
 * @param hasTypeParameters whether functions and classes have {@code __type_params__} (3.12 on)
 * @param tellsSuperArgument whether {@code super} says what object does not fit (3.13 on)
 * @see "Objects/descrobject.c, Objects/funcobject.c"
 */
public record DescriptorRules(
    boolean chainsClassMethods,
    boolean namesProperties,
    boolean keepsGivenDocs,
    boolean bindsMethods,
    boolean hasTypeParameters,
    boolean tellsSuperArgument) {}
