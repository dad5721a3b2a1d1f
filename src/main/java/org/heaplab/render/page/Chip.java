package org.heaplab.render.page;

import org.heaplab.render.svg.Palette.Tone;

/** A short word in a rounded frame that brings its own colours. */
public record Chip(String text, Tone tone) {}
