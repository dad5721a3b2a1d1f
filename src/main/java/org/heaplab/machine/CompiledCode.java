package org.heaplab.machine;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.heaplab.build.SimulatorBug;
import org.heaplab.heap.HeapObject;

/** A code object's instructions as one method of the JVM's own. */
public abstract class CompiledCode {

  /**
   * Makes one of a class.
   *
   * @param machine the rights of this package, in which the class is to live
   * @param objects what its fields hold
   */
  public static CompiledCode define(MethodHandles.Lookup machine, byte[] bytes, Object[] objects) {
    try {
      MethodHandles.Lookup made = machine.defineHiddenClassWithClassData(bytes, objects, true);
      MethodType plain = MethodType.methodType(void.class);
      return (CompiledCode) made.findConstructor(made.lookupClass(), plain).invoke();
    } catch (Throwable e) {
      throw new SimulatorBug("the JVM refuses what code was compiled to: " + e);
    }
  }

  /** The objects that a class was made with. */
  static Object[] objects(MethodHandles.Lookup itself) throws IllegalAccessException {
    return MethodHandles.classData(itself, "_", Object[].class);
  }

  /**
   * Runs a frame from the instruction that it stands at, if that is one where it can go on.
   *
   * @return what the innermost run of the loop is to answer, or null when the current frame is to
   *     go on, which may be another one by now, or when {@link Machine#raised} says so
   */
  protected abstract HeapObject run(Machine machine, Frame frame);
}
