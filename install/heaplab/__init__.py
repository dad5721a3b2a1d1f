"""Heaplab for Jupyter: the kernel's launcher, the course, and the command `heaplab`.

cli reads the command line. java finds a Java runtime; kernel starts the jar on it, with an archive of
classes that archiving has made by training a kernel. lab, course, handouts, doctor and uninstall each are
one command. What starts a kernel imports nothing of Jupyter and little else: every kernel waits for it.
"""
