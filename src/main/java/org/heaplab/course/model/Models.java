package org.heaplab.course.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The mistaken models, likeliest first. Each use takes a new one: some remember earlier cells. */
public final class Models {

  /** The module, written in Python, whose functions stand in rewritten cells. */
  public static final String MODULE = "_mistaken";

  private static final List<Supplier<MistakenModel>> MAKERS =
      List.of(
          AssignmentCopies::new,
          ContainersCopy::new,
          CallsCopy::new,
          AugmentedIsPlain::new,
          NamesAreLinked::new,
          IsMeansEqual::new,
          CountWithoutArgument::new,
          SizeIsDeep::new,
          DelDestroys::new,
          CollectorFreesZeros::new,
          CountsFreeCycles::new,
          FinalizersBlock::new);

  private Models() {}

  public static List<MistakenModel> all() {
    return MAKERS.stream().map(Supplier::get).toList();
  }

  public static Optional<MistakenModel> named(String name) {
    return all().stream().filter(model -> model.name().equals(name)).findFirst();
  }
}
