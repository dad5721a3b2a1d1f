package org.heaplab;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the packages to their order: imports point down, and the core touches nothing outside. */
class ArchitectureTest {
  private static final String ROOT = "org.heaplab.";

  /** From the lowest to the highest; a package may import itself and what stands before it. */
  private static final List<String> LAYERS =
      List.of(
          "build",
          "event",
          "pymalloc",
          "heap",
          "gc",
          "types",
          "audit",
          "syntax",
          "code",
          "machine",
          "jit",
          "trace",
          "view",
          "render",
          "course",
          "session",
          "kernel");

  /** What stands lower and is out of bounds all the same. */
  private static final Map<String, Set<String>> BANS =
      Map.of(
          "audit", Set.of("pymalloc", "gc"),
          "syntax", Set.of("build", "event", "pymalloc", "heap", "gc", "types", "audit"),
          "code", Set.of("types"),
          "render", Set.of("pymalloc", "heap", "gc", "types", "audit", "machine"),
          "kernel", Set.of("pymalloc", "heap", "gc", "types", "audit", "machine"));

  private static final List<String> CORE = LAYERS.subList(0, LAYERS.indexOf("session"));

  /** The one library of a core package; names in Python are normalized by {@code java.text}. */
  private static final Map<String, Set<String>> LIBRARIES =
      Map.of(
          "syntax", Set.of("org.antlr..", "java.text"),
          "machine", Set.of("java.lang.invoke"),
          "jit", Set.of("org.objectweb.asm..", "java.lang.invoke"),
          "render", Set.of("gg.jte..", "org.eclipse.elk..", "org.eclipse.emf.."));

  private static final String[] CORE_JDK = {
    "java.lang",
    "java.lang.annotation",
    "java.math",
    "java.nio.charset",
    "java.util",
    "java.util.function",
    "java.util.regex",
    "java.util.stream"
  };

  private static final Set<String> THREADS_AND_CLOCKS =
      Set.of(
          "java.lang.ClassLoader",
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.Runtime",
          "java.lang.Thread",
          "java.lang.ThreadLocal",
          "java.util.Calendar",
          "java.util.Date",
          "java.util.Random",
          "java.util.Scanner",
          "java.util.ServiceLoader",
          "java.util.Timer",
          "java.util.UUID");

  private static final JavaClasses HEAPLAB =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.heaplab");

  static Stream<String> layers() {
    return LAYERS.stream();
  }

  static Stream<String> core() {
    return CORE.stream();
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    Assertions.assertThat(HEAPLAB)
        .isNotEmpty()
        .extracting(type -> type.getPackageName().replaceFirst("org\\.heaplab\\.(\\w+).*", "$1"))
        .isSubsetOf(LAYERS);
  }

  @ParameterizedTest
  @MethodSource("layers")
  void importsPointDown(String layer) {
    String[] outOfBounds =
        LAYERS.stream()
            .filter(other -> isHigher(other, layer) || bans(layer).contains(other))
            .map(ArchitectureTest::inside)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(inside(layer))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(outOfBounds)
        .allowEmptyShould(true)
        .check(HEAPLAB);
  }

  @ParameterizedTest
  @MethodSource("core")
  void coreUsesTheLanguageAndItsOneLibraryAlone(String layer) {
    String[] allowed =
        Stream.of(
                Stream.of(CORE_JDK),
                Stream.of(ROOT.substring(0, ROOT.length() - 1) + ".."),
                LIBRARIES.getOrDefault(layer, Set.of()).stream())
            .flatMap(s -> s)
            .toArray(String[]::new);
    classes()
        .that()
        .resideInAPackage(inside(layer))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(allowed).and(notIn(THREADS_AND_CLOCKS)).or(primitiveOrArray()))
        .allowEmptyShould(true)
        .check(HEAPLAB);
  }

  @ParameterizedTest
  @MethodSource("core")
  void coreAsksTheSystemForNothing(String layer) {
    noClasses()
        .that()
        .resideInAPackage(inside(layer))
        .should()
        .accessTargetWhere(reachesTheSystem())
        .allowEmptyShould(true)
        .check(HEAPLAB);
  }

  /** TeaVM has no such error, and where it comes differs from run to run. */
  @Test
  void coreCountsItsDepthInsteadOfOverflowing() {
    Assertions.assertThat(HEAPLAB)
        .filteredOn(
            resideInAnyPackage(CORE.stream().map(ArchitectureTest::inside).toArray(String[]::new)))
        .flatExtracting(JavaClass::getCodeUnits)
        .flatExtracting(JavaCodeUnit::getTryCatchBlocks)
        .flatExtracting(TryCatchBlock::getCaughtThrowables)
        .extracting(JavaClass::getSimpleName)
        .doesNotContain("StackOverflowError");
  }

  @Test
  void protocolLibrariesStayInTheKernel() {
    noClasses()
        .that(resideOutsideOfPackages(inside("kernel")))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.zeromq..", "zmq..", "com.google.gson..", "org.dflib..")
        .check(HEAPLAB);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(HEAPLAB);
  }

  @Test
  void nothingGlobalChanges() {
    fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(HEAPLAB);
  }

  @Test
  void stackTracesAreForTheServersLogAlone() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + "kernel.Log")
        .should()
        .callMethodWhere(target(name("printStackTrace")))
        .check(HEAPLAB);
  }

  private static String inside(String layer) {
    return ROOT + layer + "..";
  }

  private static boolean isHigher(String other, String layer) {
    return LAYERS.indexOf(other) > LAYERS.indexOf(layer);
  }

  private static Set<String> bans(String layer) {
    return BANS.getOrDefault(layer, Set.of());
  }

  private static DescribedPredicate<JavaClass> notIn(Set<String> names) {
    return DescribedPredicate.describe(
        "are no thread, clock, process or randomness", type -> !names.contains(type.getName()));
  }

  private static DescribedPredicate<JavaClass> primitiveOrArray() {
    return DescribedPredicate.describe(
        "are primitive", type -> type.getBaseComponentType().isPrimitive());
  }

  /** Anything of {@code System} but copying arrays, reflection, and what TeaVM lacks. */
  private static DescribedPredicate<JavaAccess<?>> reachesTheSystem() {
    return DescribedPredicate.describe(
        "reaches the system",
        access -> {
          String owner = access.getTargetOwner().getName();
          String member = access.getName();
          return switch (owner) {
            case "java.lang.System" -> !member.equals("arraycopy");
            case "java.lang.Class" -> member.equals("forName") || member.startsWith("getDeclared");
            case "java.lang.String" -> member.equals("lines");
            default -> false;
          };
        });
  }
}
