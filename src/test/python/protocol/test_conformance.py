"""Jupyter's own checks of a kernel."""

import jupyter_kernel_test
import pytest


@pytest.fixture(scope="module", autouse=True)
def find_the_kernel(kernelspec):
    patch = pytest.MonkeyPatch()
    patch.setenv("JUPYTER_PATH", str(kernelspec))
    yield
    patch.undo()


class TestKernel(jupyter_kernel_test.KernelTests):
    kernel_name = "scripted"
    language_name = "python"
    file_extension = ".py"
    code_hello_world = "out hello, world"
    code_stderr = "err oops"
    completion_samples = [{"text": "va", "matches": {"value", "vary"}}]
    complete_code_samples = ["out x"]
    incomplete_code_samples = ["for x:"]
    invalid_code_samples = ["!"]
    code_generate_error = "fail this"
    code_execute_result = [
        {"code": "value 1", "result": "1"},
        {"code": "value 22", "result": "22"},
        {"code": "value 3", "result": "3"},
    ]
    code_display_data = [{"code": "show x", "mime": "text/html"}, {"code": "show x", "mime": "text/plain"}]
    code_history_pattern = "value 2*"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "out"
    code_clear_output = "clear now"


class TestWelcome(jupyter_kernel_test.IopubWelcomeTests):
    kernel_name = "scripted"
    support_iopub_welcome = True
