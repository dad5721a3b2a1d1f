package org.heaplab.types;

/** An object that shows its memory ({@code PyBufferProcs}). */
interface BufferExporter {

  /** Its memory as it is now. */
  BufferView buffer();

  /** A view stays open: the memory must not move. */
  void hold();

  void letGo();
}
