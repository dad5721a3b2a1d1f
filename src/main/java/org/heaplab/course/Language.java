package org.heaplab.course;

/** In which language the course speaks. */
public enum Language {
  EN,
  ZH
}
