"""The commands of `python3 install`. They need nothing but Python's standard library.

cli reads the command line. Each command has a module (lab, handouts, check, screenshot, logos); the
others each look after one thing that commands need: jdk, maven, jar, environment, package, chromium.
A step that is up to date is skipped; one that fails raises console.Trouble, which says what to do.
"""
