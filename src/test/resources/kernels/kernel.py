"""
Runs cells in one real kernel, as they come in, a line of JSON each; answers with a line each.

Its arguments are the kernel's name, the folder it works in, and a program of Java or nothing for
the one that the kernelspec names; "stock" after these starts the kernel as its author ships it.
"""

import json
import sys
from pathlib import Path

import nbformat
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_client.manager import KernelManager
from nbclient import NotebookClient

ATTEMPTS = 3
ARCHIVE = ("-XX:SharedArchiveFile", "-XX:AOTCache", "-Xlog:")


class Kernel(NotebookClient):
    """A notebook that grows by each cell that it is given."""

    interrupt_at = None

    def process_message(self, msg, cell, cell_index):
        if msg["msg_type"] == "comm_open":
            self.lines[msg["content"]["comm_id"]] = msg["content"]
        if self.interrupt_at and self.interrupt_at in json.dumps(msg["content"]):
            self.interrupt_at = None
            self.km.interrupt_kernel()
        return super().process_message(msg, cell, cell_index)

    def run(self, code, interrupt_at=None):
        self.interrupt_at = interrupt_at
        self.lines = {}
        cell = nbformat.v4.new_code_cell(code)
        self.nb.cells.append(cell)
        self.execute_cell(cell, len(self.nb.cells) - 1)
        return {"outputs": cell.outputs, "lines": list(self.lines)}

    def ask(self, line, content):
        data = {"method": "custom", "content": content}
        question = self.kc.session.msg("comm_msg", {"comm_id": line, "data": data})
        self.kc.shell_channel.send(question)
        while True:
            heard = self.kc.get_iopub_msg(timeout=60)
            if heard["parent_header"].get("msg_id") != question["header"]["msg_id"]:
                continue
            if heard["msg_type"] == "comm_msg":
                return {"heard": heard["content"]["data"].get("content", {})}


def spec(name, java, stock):
    spec = KernelSpecManager().get_kernel_spec(name)
    options = spec.argv[1:-1]
    if stock:
        jar = next(Path(spec.resource_dir).glob("*java.jar"))
        opens = ["--add-opens", "jdk.jshell/jdk.jshell=ALL-UNNAMED"]
        options = [*opens, "-Djava.awt.headless=true", "-jar", str(jar)]
    if java:  # the archive of classes is another Java's
        options = [each for each in options if not each.startswith(ARCHIVE)]
    spec.argv = [java or spec.argv[0], *options, spec.argv[-1]]
    return spec


def started(name, folder, java, stock):
    """A kernel that answers; where another program has just taken one of its ports, the next."""
    for attempt in range(ATTEMPTS):
        manager = KernelManager(kernel_name=name)
        manager._kernel_spec = spec(name, java, stock)
        kernel = Kernel(
            nbformat.v4.new_notebook(),
            km=manager,
            allow_errors=True,
            timeout=300,
            resources={"metadata": {"path": folder}},
        )
        kernel.start_new_kernel(cwd=folder)
        try:
            kernel.start_new_kernel_client()
            return kernel
        except RuntimeError:
            manager.shutdown_kernel(now=True)
            if attempt + 1 == ATTEMPTS:
                raise


def main(name, folder, java="", stock=""):
    kernel = started(name, folder, java, stock)
    try:
        for line in sys.stdin:
            order = json.loads(line)
            do = kernel.ask if "line" in order else kernel.run
            print(json.dumps(do(**order)), flush=True)
    finally:
        kernel.kc.stop_channels()
        kernel.km.shutdown_kernel(now=True)


main(*sys.argv[1:])
