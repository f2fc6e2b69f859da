"""What the numbers were measured on."""

import platform
import re
import subprocess
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

import psutil
from jupyter_client.kernelspec import KernelSpecManager

PACKAGES = ["ipywidgets", "matplotlib", "numpy", "anywidget", "torch"]


def lines(chromium):
    return [
        *computer(),
        f"Chromium {chromium}, "
        + ", ".join(f"{package} {version(package)}" for package in PACKAGES if find_spec(package)),
    ]


def computer():
    memory = psutil.virtual_memory().total / 2**30
    return [
        f"{platform.system()} {platform.release()}, {processor()},"
        f" {psutil.cpu_count()} cores, {memory:.0f} GB of memory",
        f"JDK {jdk()}, Python {platform.python_version()}, JupyterLab {version('jupyterlab')}",
    ]


def processor():
    """Linux knows its name only here; elsewhere Python does."""
    description = Path("/proc/cpuinfo")
    text = description.read_text() if description.exists() else ""
    name = re.search(r"model name\s*: (.+)", text)
    return name[1] if name else platform.processor() or platform.machine()


def java():
    """The program that the kernels run on."""
    return KernelSpecManager().get_kernel_spec("java").argv[0]


def jdk():
    """The version of that Java."""
    said = subprocess.run([java(), "-version"], capture_output=True, text=True).stderr
    return re.search(r'"(.+?)"', said)[1]
