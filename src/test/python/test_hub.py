"""The files for a class: what they say holds together. `install/hub/class_of.py` tries them with users."""

import os
import re
import subprocess

import yaml
from traitlets.config import Config

import places

HUB = places.INSTALL / "hub"


def loaded(name: str) -> Config:
    config = Config()
    text = (HUB / name).read_text()
    exec(compile(text, name, "exec"), {"get_config": lambda: config})
    return config


def test_a_server_starts_in_a_home_with_the_course(tmp_path):
    """The command of the configuration, with programs in the true ones' place that say what they are given."""
    home = tmp_path / "home"
    home.mkdir()
    for name in ("heaplab", "jupyterhub-singleuser"):
        (tmp_path / name).write_text(f'#!/bin/sh\necho {name} "$PWD" "$@"\n')
        (tmp_path / name).chmod(0o755)
    config = loaded("jupyterhub_config.py")
    argv = [*config.Spawner.cmd[:-1], str(tmp_path), *config.Spawner.args, "--port=1"]
    done = subprocess.run(argv, env=os.environ | {"HOME": str(home)}, cwd=tmp_path, capture_output=True, text=True)
    course, server = done.stdout.splitlines()
    assert course == f"heaplab {tmp_path} course {home}/heaplab"
    assert server.startswith(f"jupyterhub-singleuser {home} --MappingKernelManager.cull_idle_timeout=")
    assert server.endswith(" --port=1")
    assert config.Spawner.default_url == "/lab/tree/heaplab/00-start-here.ipynb"
    assert (places.NOTEBOOKS / "00-start-here.ipynb").exists()


def test_both_ways_bound_a_kernels_memory_below_the_servers():
    values = yaml.safe_load((HUB / "values.yaml").read_text())["singleuser"]
    assert values["defaultUrl"] == loaded("jupyterhub_config.py").Spawner.default_url
    kernel = mebibytes(values["extraEnv"]["JAVA_TOOL_OPTIONS"])
    assert kernel == mebibytes(loaded("jupyterhub_config.py").Spawner.environment["JAVA_TOOL_OPTIONS"])
    assert values["memory"]["limit"] == "1G"
    assert 256 < kernel < 1024


def mebibytes(options: str) -> int:
    return int(re.search(r"-Xmx(\d+)m", options)[1])


def test_the_gradebook_is_heaplabs():
    config = loaded("nbgrader_config.py")
    assert config.CourseDirectory.course_id == "heaplab"
    assert config.ExecutePreprocessor.kernel_name == "heaplab"


def test_binder_builds_the_wheel():
    folder = places.ROOT / ".binder"
    packages = yaml.safe_load((folder / "environment.yml").read_text())["dependencies"]
    assert {"pip", "openjdk=17", "maven>=3.8"} <= set(packages)
    build = folder / "postBuild"
    assert os.access(build, os.X_OK)
    assert subprocess.run(["bash", "-n", str(build)]).returncode == 0
    assert "pip install --no-cache-dir ./install" in build.read_text()
