package org.heaplab.view.reading;

import org.heaplab.heap.HeapObject;
import org.heaplab.machine.FrameReferences;
import org.heaplab.machine.Machine;
import org.heaplab.view.Holders.Kind;
import org.heaplab.view.Holders.Place;

/** What running frames hold of an object. */
final class FrameHolders {

  private FrameHolders() {}

  /** Is told each reference. */
  interface Sink {
    void holder(Kind kind, String where, Place frame);
  }

  static void read(Machine machine, HeapObject target, Sink sink) {
    FrameReferences.describe(
        machine,
        (role, name, frame, held) -> {
          if (held == target) {
            Kind kind =
                switch (role) {
                  case VARIABLE -> Kind.LOCAL;
                  case TEMPORARY -> Kind.TEMPORARY;
                  default -> Kind.INTERPRETER;
                };
            sink.holder(kind, name, new Place.Named(frame));
          }
        });
  }
}
