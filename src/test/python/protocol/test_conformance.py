"""Jupyter's own checks of a kernel."""

import os

import jupyter_kernel_test
import pytest


@pytest.fixture(scope="module", autouse=True)
def find_the_kernel(kernelspec):
    patch = pytest.MonkeyPatch()
    patch.setenv("JUPYTER_PATH", os.pathsep.join([str(kernelspec), os.environ.get("JUPYTER_PATH", "")]))
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


class TestHeaplab(jupyter_kernel_test.KernelTests):
    kernel_name = "heaplab"
    language_name = "python"
    file_extension = ".py"
    code_hello_world = "print('hello, world')"
    code_stderr = "import sys\nprint('oops', file=sys.stderr)"
    completion_samples = [{"text": "sor", "matches": {"sorted"}}, {"text": "%hea", "matches": {"heap"}}]
    complete_code_samples = [
        *("1", "%heap", "x = '''a\nb'''", "for i in range(3):\n    print(i)\n\n"),
        *("for i in range(3):\n    print(i)\n    ", "%%trace\nx = 1\n", "%%trace?"),
    ]
    incomplete_code_samples = [
        *("for i in range(3):", "x = (1,", "x = '''a", "def f():\n    return 1", "class A:\n    @property"),
        *("%%trace", "%%trace\n", "%%trace\nx = 1", "%%trace\nx = (1,\n", "%%trace\nif x:\n"),
    ]
    invalid_code_samples = ["1 = x", "for i in", "x = 'a", "@1 +", "%%trace\n1 = x\n"]
    code_generate_error = "1 / 0"
    code_execute_result = [
        {"code": "6 * 7", "result": "42"},
        {"code": "'\U0001f600'", "result": "'\U0001f600'"},
    ]
    code_display_data = [
        {"code": "y = []\n%heap y", "mime": "text/html"},
        {"code": "%refs y", "mime": "text/plain"},
    ]
    code_history_pattern = "6 * 7*"
    supported_history_operations = ("tail", "range", "search")
    code_inspect_sample = "print"


class TestHeaplabsWelcome(jupyter_kernel_test.IopubWelcomeTests):
    kernel_name = "heaplab"
    support_iopub_welcome = True


class TestWelcome(jupyter_kernel_test.IopubWelcomeTests):
    kernel_name = "scripted"
    support_iopub_welcome = True
