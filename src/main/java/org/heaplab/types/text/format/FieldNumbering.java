package org.heaplab.types.text.format;

import org.heaplab.types.number.FormatFault;
import org.heaplab.types.text.Text;

/** Numbers fields without a name from 0 up; refuses to mix them with fields that have a number. */
final class FieldNumbering {
  private boolean automatic;
  private boolean manual;
  private long next;

  /** The index that a field's first name stands for, -1 if it is a keyword. */
  long index(Text first) {
    long index = FieldName.integer(first);
    if (first.isEmpty()) {
      if (manual) {
        throw FormatFault.value(
            "cannot switch from manual field specification to automatic field numbering");
      }
      automatic = true;
      return next++;
    }
    if (index >= 0) {
      if (automatic) {
        throw FormatFault.value(
            "cannot switch from automatic field numbering to manual field specification");
      }
      manual = true;
    }
    return index;
  }
}
