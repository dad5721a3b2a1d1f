"""A kernel process whose cells are scripts (see FakeSession), so that the protocol alone is tested."""

from pathlib import Path

from heaplab import java
from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import KernelManager

ROOT = Path(__file__).resolve().parents[4]
CLASSPATH = f"{ROOT / 'target' / 'test-classes'}:{ROOT / 'target' / 'heaplab.jar'}"
COMMAND = [
    str(java.need()),
    "-XX:+UseSerialGC",
    "-Xmx512m",
    "-cp",
    CLASSPATH,
    "org.heaplab.kernel.TestMain",
    "{connection_file}",
]
PATIENCE = 30


class Kernel:
    """A kernel process and a client of it."""

    def __init__(self, **start):
        self.manager = KernelManager(kernel_name="scripted")
        self.manager._kernel_spec = KernelSpec(
            argv=COMMAND,
            display_name="Scripted",
            language="python",
            interrupt_mode="message",
            metadata={"supported_encryption": "curve"},
        )
        self.manager.start_kernel(**start)
        self.client = self.manager.client()
        self.client.start_channels()
        self.client.wait_for_ready(timeout=PATIENCE)

    @property
    def process(self):
        return self.manager.provisioner.process

    def send(self, channel, kind, content, **header):
        message = self.client.session.msg(kind, content)
        message["header"].update(header)
        channel.send(message)
        return message["header"]["msg_id"]

    def run(self, code, **options):
        """The reply to a cell and everything published about it."""
        request = self.client.execute(code, **options)
        return self.reply(request), self.published(request)

    def reply(self, request, timeout=PATIENCE):
        while True:
            message = self.client.get_shell_msg(timeout=timeout)
            if message["parent_header"].get("msg_id") == request:
                return message

    def published(self, request):
        messages = []
        while True:
            message = self.client.get_iopub_msg(timeout=PATIENCE)
            if message["parent_header"].get("msg_id") == request:
                messages.append(message)
                if message["content"].get("execution_state") == "idle":
                    return messages

    def control(self, kind, content):
        request = self.send(self.client.control_channel, kind, content)
        while True:
            message = self.client.get_control_msg(timeout=PATIENCE)
            if message["parent_header"].get("msg_id") == request:
                return message

    def is_well(self):
        reply, _ = self.run("out well")
        info = self.control("kernel_info_request", {})
        return reply["content"]["status"] == info["content"]["status"] == "ok"

    def close(self):
        self.client.stop_channels()
        if self.manager.has_kernel:
            self.manager.shutdown_kernel(now=True)
