"""nbgrader for the class: put it where every user's Jupyter reads it, such as /etc/jupyter.

The exchange must be a folder that all can write to: `install -d -m 1777 /srv/nbgrader/exchange`.
"""

c = get_config()  # noqa: F821

c.CourseDirectory.course_id = "heaplab"
c.Exchange.root = "/srv/nbgrader/exchange"

# The teacher's folder, a copy of the repository's notebooks/grading. It has the solutions: chmod 700.
c.CourseDirectory.root = "/srv/nbgrader/heaplab"
c.ExecutePreprocessor.kernel_name = "heaplab"
