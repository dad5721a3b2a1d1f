package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code None}, {@code Ellipsis}, {@code NotImplemented}: static, one of each. */
public final class SingletonObject extends HeapObject {

  private final String name;

  private SingletonObject(String name) {
    this.name = name;
  }

  /** {@code held}: references that the modules of the start hold, where it is counted. */
  static SingletonObject create(Runtime rt, TypeObject type, String name, int held) {
    SingletonObject object = new SingletonObject(name);
    rt.initCounted(object, type, type.basicSize(), held);
    return object;
  }

  @Override
  public String toString() {
    return name;
  }
}
