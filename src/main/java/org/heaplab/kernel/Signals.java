package org.heaplab.kernel;

import java.lang.reflect.Proxy;

/** Signals to the process. The JDK has them only in {@code sun.misc}, hence the reflection. */
final class Signals {
  private Signals() {}

  static void onInterrupt(Runnable action) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object handle =
          Proxy.newProxyInstance(
              handler.getClassLoader(),
              new Class<?>[] {handler},
              (proxy, method, arguments) -> {
                action.run();
                return null;
              });
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance("INT"), handle);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      Log.warn("SIGINT ends the process: this Java cannot handle signals");
    }
  }
}
