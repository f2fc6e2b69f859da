"""JupyterLab, as the lesson starts it, for the notebooks of a workshop."""

import os
import secrets
import socket
import subprocess
import sys
import urllib.request
from contextlib import suppress

from trouble import Trouble
from workshop import LOG

PATIENCE = 60


class Lab:
    """A server on a free port of this computer."""

    def __init__(self, workshop):
        self.workshop = workshop
        self.token = secrets.token_hex(24)
        self.port = free_port()

    def __enter__(self):
        self.server = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "jupyterlab",
                f"--ServerApp.root_dir={self.workshop.folder}",
                "--ServerApp.ip=127.0.0.1",
                f"--ServerApp.port={self.port}",
                "--ServerApp.port_retries=0",
                "--ServerApp.open_browser=False",
                "--ServerApp.allow_root=True",
                "--LabApp.extension_manager=readonly",
                "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
            ],
            env=os.environ | {"JUPYTER_TOKEN": self.token},
            stdout=self.workshop.log,
            stderr=self.workshop.log,
        )
        try:
            self.await_start()
            return self
        except BaseException:
            self.server.kill()
            raise

    def __exit__(self, *failure):
        """Asks the server to go, so that it ends its kernels first."""
        stop = urllib.request.Request(
            f"http://127.0.0.1:{self.port}/api/shutdown",
            method="POST",
            headers={"Authorization": f"token {self.token}"},
        )
        try:
            urllib.request.urlopen(stop, timeout=PATIENCE).close()
            self.server.wait(PATIENCE)
        finally:
            self.server.kill()

    def await_start(self):
        while self.server.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            except OSError:
                wait_for_end(self.server, 0.1)
        raise Trouble(f"JupyterLab did not start; the whole story is in {LOG}.")

    def address(self, name):
        """A notebook's, in a workspace without earlier tabs."""
        return f"http://127.0.0.1:{self.port}/lab/tree/{name}?reset&token={self.token}"


def wait_for_end(program, seconds):
    with suppress(subprocess.TimeoutExpired):
        program.wait(seconds)


def free_port():
    with socket.socket() as any_port:
        any_port.bind(("127.0.0.1", 0))
        return any_port.getsockname()[1]
