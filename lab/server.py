"""
JupyterLab as the lesson needs it.

    python server.py PORT browser|no-browser FOLDER NOTEBOOKS

It opens the notebooks of the first folder, and trusts the series, which lies in the second;
mostly the two are one. JUPYTER_RUNTIME_DIR names a
folder that lasts as long as this run.
"""

import signal

# Ctrl-C is for Lab.java: JupyterLab would leave its kernels behind.
signal.signal(signal.SIGINT, lambda *_: None)

import os
import secrets
import socket
import sys
import threading
import time
from pathlib import Path

from jupyter_core import paths
from jupyterlab.labapp import main

from files import can_be_written
from lesson import series
from trust import trust

HOST = "127.0.0.1"


def settle(own):
    """
    Takes what its user chose in JupyterLab's menus, and no configuration but this environment's.

    What configures a server of the user's (an address, a password, which kernels it may start) is
    not meant for this one, whose address Lab.java prints.
    """
    lab = Path(paths.jupyter_config_dir(), "lab")
    keep("JUPYTERLAB_SETTINGS_DIR", lab / "user-settings", own / "settings")
    keep("JUPYTERLAB_WORKSPACES_DIR", lab / "workspaces", own / "workspaces")
    keep("JUPYTER_DATA_DIR", Path(paths.jupyter_data_dir()), own / "data")
    os.environ["JUPYTER_CONFIG_DIR"] = str(own / "config")
    paths.SYSTEM_CONFIG_PATH.clear()
    os.chdir(own)  # Jupyter would read a configuration that lies where it starts


def keep(variable, usual, instead):
    """Lets a variable name the user's folder, or one of this run where that cannot be written."""
    wanted = Path(os.environ.get(variable, usual))
    if can_be_written(wanted):
        os.environ[variable] = str(wanted)
        return
    print(
        f"{wanted} cannot be written: what belongs there is forgotten when this ends.",
        file=sys.stderr,
    )
    os.environ[variable] = str(instead)


def root_of(folder):
    """What the server shows: the whole lesson, since its notebooks link to its documents."""
    is_the_lessons = (folder.parent / "docs" / "glossary.md").exists()
    return folder.parent if folder.name == "notebooks" and is_the_lessons else folder


def first_page(folder, shipped):
    """The address of the first notebook of the series that is in the folder."""
    root = root_of(folder)
    for notebook in shipped:
        opened = folder / notebook.name
        if opened.exists():
            return "/lab/tree/" + opened.relative_to(root).as_posix()
    return "/lab"


def options(port, browser, folder, page):
    root = root_of(folder)
    return [
        f"--ServerApp.root_dir={root}",
        f"--FileContentsManager.preferred_dir={'' if root == folder else folder.name}",
        f"--LabApp.default_url={page}",
        f"--ServerApp.ip={HOST}",
        f"--ServerApp.port={port}",
        "--ServerApp.port_retries=0",
        f"--ServerApp.open_browser={browser == 'browser'}",
        "--ServerApp.answer_yes=True",
        "--ServerApp.allow_root=True",
        "--Application.log_level=ERROR",
        "--LabApp.extension_manager=readonly",
        "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
    ]


def announce(port, page, token):
    """Says where the lesson is, once the server answers there."""
    while True:
        try:
            socket.create_connection((HOST, port), timeout=1).close()
            break
        except OSError:
            time.sleep(0.1)
    print(f"The lesson is at http://{HOST}:{port}{page}?token={token}", flush=True)
    print("Ctrl-C ends it.", flush=True)


def serve(port, browser, folder, notebooks):
    folder, shipped = Path(folder), series(Path(notebooks))
    settle(Path(paths.jupyter_runtime_dir()))
    trust(shipped, Path(notebooks) / "lib" / "neuron.jar")
    page = first_page(folder, shipped)
    token = os.environ["JUPYTER_TOKEN"] = secrets.token_hex(24)
    threading.Thread(target=announce, args=(port, page, token), daemon=True).start()
    main(options(port, browser, folder, page))


if __name__ == "__main__":
    serve(*sys.argv[1:])
