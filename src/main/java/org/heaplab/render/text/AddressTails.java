package org.heaplab.render.text;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Short addresses: "…" and as many last digits as tell the shown objects apart, at least four. */
public final class AddressTails {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 16;

  private final int digits;

  private AddressTails(int digits) {
    this.digits = digits;
  }

  /** Tails that differ wherever these addresses do. */
  public static AddressTails of(Collection<Long> shown) {
    int digits = SHORTEST;
    while (digits < LONGEST && clash(shown, digits)) {
      digits++;
    }
    return new AddressTails(digits);
  }

  public String tail(long address) {
    String hex = Long.toHexString(address);
    if (hex.length() <= digits) {
      return "0x" + hex;
    }
    return "…" + hex.substring(hex.length() - digits);
  }

  private static boolean clash(Collection<Long> shown, int digits) {
    long mask = digits >= LONGEST ? -1L : (1L << (4 * digits)) - 1;
    Set<Long> distinct = new HashSet<>(shown);
    Set<Long> tails = new HashSet<>();
    for (long address : distinct) {
      if (!tails.add(address & mask)) {
        return true;
      }
    }
    return false;
  }
}
