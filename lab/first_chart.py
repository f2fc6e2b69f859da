"""
Starts a kernel, shows a first chart on it and ends it, so that its JVM learns what a start needs.

Lab.java runs this with the folder of the notebooks and the words of the kernel's command, among
them the option by which the JVM writes down the classes that it has read when it ends.
"""

import json
import sys
import time
from pathlib import Path
from queue import Empty
from tempfile import TemporaryDirectory

from jupyter_client import KernelManager
from jupyter_client.kernelspec import KernelSpecManager

PATIENCE = 120

CELLS = [
    """\
%classpath lib/neuron.jar
import neuron.*;
import static neuron.practice.Lesson.*;""",
    "double z = -1;",
    """\
double relu(double z) {
    return Math.max(0, z);
}""",
    "System.out.println(relu(z));",
    "passThrough(z, RELU, SIGMOID)",
    'predict("2.1", null)',
    'explore(slider("z", -1, 1, -1), z -> passThrough(z, RELU, SIGMOID));',
]


def main(folder, *command):
    with TemporaryDirectory() as place:
        manager = manager_of(command, Path(place))
        manager.start_kernel(cwd=folder)
        try:
            run_all(manager)
        finally:
            manager.shutdown_kernel(now=True)


def manager_of(command, place):
    spec = {"argv": command, "display_name": "Java", "language": "java"}
    (place / "java").mkdir()
    (place / "java" / "kernel.json").write_text(json.dumps(spec), encoding="utf-8")
    return KernelManager(
        kernel_name="java",
        kernel_spec_manager=KernelSpecManager(kernel_dirs=[str(place)]),
        connection_file=str(place / "connection.json"),
    )


def run_all(manager):
    client = manager.blocking_client()
    client.start_channels()
    try:
        client.wait_for_ready(timeout=PATIENCE)
        for cell in CELLS:
            run(client, cell)
        # A kernel that is shut down may be killed before its JVM has written anything.
        client.execute("System.exit(0);")
        await_end(manager)
    except (Empty, RuntimeError, TimeoutError) as failure:
        sys.exit(f"The kernel did not answer: {failure!r}")
    finally:
        client.stop_channels()


def run(client, cell):
    reply = client.execute_interactive(cell, timeout=PATIENCE, output_hook=lambda message: None)
    if reply["content"]["status"] != "ok":
        sys.exit(f"A cell failed: {reply['content']}")


def await_end(manager):
    deadline = time.monotonic() + PATIENCE
    while manager.is_alive():
        if time.monotonic() > deadline:
            raise TimeoutError("it does not end")
        time.sleep(0.05)


if __name__ == "__main__":
    main(*sys.argv[1:])
