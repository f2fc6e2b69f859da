"""
JupyterLab as the lesson needs it.

`java Lab.java` runs this with the notebooks to trust, then JupyterLab's own options. It also names,
in JUPYTER_RUNTIME_DIR, a folder that lasts as long as this run.
"""

import signal

signal.signal(signal.SIGINT, lambda *_: None)  # Ctrl-C is for Lab.java: JupyterLab would leave its kernels behind

import os
import sys
from pathlib import Path

import nbformat
from jupyter_core import paths
from jupyterlab.labapp import main
from nbformat.sign import NotebookNotary

from folders import can_be_written


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
    print(f"{wanted} cannot be written: what belongs there is forgotten when this ends.", file=sys.stderr)
    os.environ[variable] = str(instead)


def trust(notebooks):
    """Trusts the notebooks as shipped, so that their sliders work before they are run."""
    folder = Path(paths.jupyter_data_dir())
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    notary = NotebookNotary(data_dir=str(folder))
    for notebook in notebooks:
        try:
            notary.sign(nbformat.read(notebook, as_version=4))
        except Exception as failure:  # an unreadable notebook must not keep the others closed
            reason = str(failure).partition("\n")[0]
            print(f"{notebook} is not trusted ({reason}): run it to wake its sliders.", file=sys.stderr)


if __name__ == "__main__":
    settle(Path(paths.jupyter_runtime_dir()))
    trust([word for word in sys.argv[1:] if not word.startswith("-")])
    main([word for word in sys.argv[1:] if word.startswith("-")])
