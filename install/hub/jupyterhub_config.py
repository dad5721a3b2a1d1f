"""JupyterHub for one server and one class: `jupyterhub -f jupyterhub_config.py`. README says how to set it up.

Each student gets JupyterLab on a copy of the course in their own home folder. Which sign-in to use is
the administrator's: with none set, JupyterHub asks for the accounts of the machine (PAM).
"""

import importlib.util
import os
import sys
from pathlib import Path

c = get_config()  # noqa: F821

# What one kernel may take. A heap of 256 MiB, Heaplab's own limit, needs about 512 MiB of Java's memory;
# a cell past either gets MemoryError and the notebook goes on.
KERNEL_MEMORY = os.environ.get("HEAPLAB_KERNEL_MEMORY", "512m")
IDLE_SECONDS = int(os.environ.get("HEAPLAB_IDLE_SECONDS", "3600"))
BIN = Path(sys.executable).parent

c.JupyterHub.bind_url = os.environ.get("HEAPLAB_HUB_URL", "http://127.0.0.1:8000")

# systemd keeps users apart and bounds their memory; where it does not run the hub starts plain processes.
if importlib.util.find_spec("systemdspawner") is not None and Path("/run/systemd/system").is_dir():
    c.JupyterHub.spawner_class = "systemd"
    c.SystemdSpawner.mem_limit = "1G"
    c.SystemdSpawner.isolate_tmp = True
    c.SystemdSpawner.disable_user_sudo = True

# The course comes at each start: what is new is added, what a student has changed is kept.
START = '"$0/heaplab" course "$HOME/heaplab" && cd "$HOME" && exec "$0/jupyterhub-singleuser" "$@"'
c.Spawner.cmd = ["sh", "-c", START, str(BIN)]
c.Spawner.default_url = "/lab/tree/heaplab/00-start-here.ipynb"
c.Spawner.environment = {
    "JAVA_TOOL_OPTIONS": f"-Xmx{KERNEL_MEMORY} -XX:ActiveProcessorCount=2",
    "HEAPLAB_JAVA": os.environ.get("HEAPLAB_JAVA", ""),
}
c.Spawner.http_timeout = c.Spawner.start_timeout = 300
c.JupyterHub.concurrent_spawn_limit = 10  # a class that comes in at once is let in by tens

# Kernels that nobody uses end, and then servers.
c.Spawner.args = [
    f"--MappingKernelManager.cull_idle_timeout={IDLE_SECONDS}",
    "--MappingKernelManager.cull_interval=120",
]
if importlib.util.find_spec("jupyterhub_idle_culler") is not None:
    c.JupyterHub.load_roles = [
        {
            "name": "culler",
            "scopes": ["list:users", "read:users:activity", "read:servers", "delete:servers"],
            "services": ["culler"],
        }
    ]
    c.JupyterHub.services = [
        {
            "name": "culler",
            "command": [sys.executable, "-m", "jupyterhub_idle_culler", f"--timeout={2 * IDLE_SECONDS}"],
        }
    ]
