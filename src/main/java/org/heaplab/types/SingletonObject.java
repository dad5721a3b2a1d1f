package org.heaplab.types;

import org.heaplab.heap.HeapObject;

/** {@code None}, {@code Ellipsis}, {@code NotImplemented}: static, one of each. */
public final class SingletonObject extends HeapObject {

  private final String name;

  private SingletonObject(String name) {
    this.name = name;
  }

  static SingletonObject create(Runtime rt, TypeObject type, String name) {
    SingletonObject object = new SingletonObject(name);
    rt.initStatic(object, type, type.basicSize(), 0);
    return object;
  }

  @Override
  public String toString() {
    return name;
  }
}
