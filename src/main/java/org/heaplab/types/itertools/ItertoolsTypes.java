package org.heaplab.types.itertools;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.heaplab.types.BuiltinTypes;
import org.heaplab.types.Runtime;
import org.heaplab.types.TypeBuilder;
import org.heaplab.types.TypeObject;

/** The module's types. */
public final class ItertoolsTypes {

  private final BuiltinTypes types;
  private final List<TypeObject> named = new ArrayList<>();

  /** {@code _tee}. */
  public final TypeObject tee;

  private ItertoolsTypes(Runtime rt) {
    types = rt.types;
    add("accumulate", AccumulateObject::define);
    if (rt.build.types().all().containsKey("itertools.batched")) {
      add("batched", BatchedObject::define);
    }
    add("chain", ChainObject::define);
    add("combinations", CombinationsObject::define);
    add("combinations_with_replacement", ReplacingCombinationsObject::define);
    add("compress", CompressObject::define);
    add("count", CountObject::define);
    add("cycle", CycleObject::define);
    add("dropwhile", DropWhileObject::define);
    add("filterfalse", FilterFalseObject::define);
    TypeObject grouper = make("_grouper", GrouperObject::define);
    add("groupby", builder -> GroupByObject.define(builder, grouper));
    add("islice", IsliceObject::define);
    add("pairwise", PairwiseObject::define);
    add("permutations", PermutationsObject::define);
    add("product", ProductObject::define);
    add("repeat", RepeatObject::define);
    add("starmap", StarmapObject::define);
    add("takewhile", TakeWhileObject::define);
    add("zip_longest", ZipLongestObject::define);
    TypeObject data = make("_tee_dataobject", TeeData::define);
    tee = make("_tee", builder -> TeeObject.define(builder, data));
    named.add(tee);
    named.add(data);
    named.add(grouper);
  }

  /** Makes them; once an interpreter. */
  public static ItertoolsTypes create(Runtime rt) {
    return new ItertoolsTypes(rt);
  }

  private void add(String name, Consumer<TypeBuilder> define) {
    named.add(make(name, define));
  }

  private TypeObject make(String name, Consumer<TypeBuilder> define) {
    return types.addLate("itertools." + name, define);
  }

  /** Those that the module offers by name. */
  public List<TypeObject> named() {
    return named;
  }
}
