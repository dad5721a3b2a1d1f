"""Heaplab for Jupyter: the kernel's launcher, the course, and the command `heaplab`.

cli reads the command line. java finds a Java runtime; kernel starts the jar on it; lab, course,
handouts and doctor each are one command. Nothing here but lab, handouts and doctor needs Jupyter.
"""
