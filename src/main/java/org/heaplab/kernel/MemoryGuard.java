package org.heaplab.kernel;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import javax.management.NotificationEmitter;

/**
 * Sees Java's memory fill up before it is full: an OutOfMemoryError strikes whichever thread asks
 * next, and those that serve the sockets would not survive it. One request too large for what is
 * free strikes the thread of the cells alone, and needs no guard.
 */
final class MemoryGuard implements Runnable {
  /** Part of the old generation that may live on after a collection. */
  private static final double FULL = 0.85;

  private final Runnable shortage;

  /**
   * @param shortage is run, in a thread of Java's, after each collection that frees too little
   */
  MemoryGuard(Runnable shortage) {
    this.shortage = shortage;
  }

  /** Begins to watch. Java's management classes take a while to load. */
  @Override
  public void run() {
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      long max = pool.getUsage().getMax();
      if (isOldGeneration(pool) && max > 0) {
        pool.setCollectionUsageThreshold((long) (max * FULL));
      }
    }
    ((NotificationEmitter) ManagementFactory.getMemoryMXBean())
        .addNotificationListener((notification, none) -> told(notification.getType()), null, null);
  }

  /** The others of the heap's pools know no threshold between collections. */
  private static boolean isOldGeneration(MemoryPoolMXBean pool) {
    return pool.getType() == MemoryType.HEAP
        && pool.isUsageThresholdSupported()
        && pool.isCollectionUsageThresholdSupported();
  }

  private void told(String type) {
    if (type.equals(MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED)) {
      shortage.run();
    }
  }
}
