package org.heaplab.build;

/**
 * What descriptors do differently.
 *
 * @param chainsClassMethods whether {@code classmethod} binds through a descriptor that it wraps
 *     (before 3.13)
 * @param namesProperties whether a property has a {@code __name__} (3.13 on)
 * @param keepsGivenDocs whether a subclass of property stores the documentation that it is given
 *     among its attributes (3.12 on); before, only what it finds in the getter
 * @see "Objects/descrobject.c, Objects/funcobject.c"
 */
public record DescriptorRules(
    boolean chainsClassMethods, boolean namesProperties, boolean keepsGivenDocs) {}
