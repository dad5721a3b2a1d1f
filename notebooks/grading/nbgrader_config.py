"""nbgrader's settings for this folder: `nbgrader generate_assignment cycles`, and so on."""

c = get_config()  # noqa: F821

# Students get the source without solutions; what they hand in lies in submitted/STUDENT/cycles.
c.CourseDirectory.course_id = "heaplab"
c.ClearSolutions.code_stub = {"python": "# Your code here\nraise NotImplementedError()"}

# A cell that does not end is no reason to wait for ever.
c.Execute.timeout = 60
