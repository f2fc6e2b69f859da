"""
Trusts the notebooks as shipped, so that their sliders work before they are run.

What a notebook has stored runs in JupyterLab once it is trusted, with all that its user may do. So
one whose name is that of a lesson's, but whose outputs are not the lesson's own, is not trusted.

    python trust.py NOTEBOOKS
"""

import sys
import zipfile
import zlib
from pathlib import Path

import nbformat
from jupyter_core import paths
from nbformat.sign import NotebookNotary

from clean import is_clean
from lesson import series, translated
from modules import all_modules
from problem import told

KINDS = {"text/plain", "text/html", "image/png"}  # what the lesson stores


class Foreign(Exception):
    """A notebook has stored something that the library does not write."""


def trust(notebooks, jar):
    """Signs them for the user who runs this, wherever a copy of them is opened."""
    folder = Path(paths.jupyter_data_dir())
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    notary = NotebookNotary(data_dir=str(folder))
    modules = known(jar)
    for notebook in notebooks:
        try:
            read = nbformat.read(notebook, as_version=4)
            if not notary.check_signature(read):
                demand_our_own(read, modules)
                notary.sign(read)
        except Exception as failure:  # an unreadable notebook must not keep the others closed
            reason = str(failure).partition("\n")[0]
            print(
                f"{notebook} is not trusted ({reason}): run it to wake its sliders.",
                file=sys.stderr,
            )


def known(jar):
    """The modules of a library; none if there is none that can be read."""
    try:
        return all_modules(jar.read_bytes())
    except (OSError, KeyError, zipfile.BadZipFile, zlib.error):
        return []


def demand_our_own(notebook, modules):
    """Refuses a notebook that stores what JupyterLab would run, but for the lesson's module."""
    if "widgets" in notebook.metadata:
        raise Foreign("it stores widgets, which are not the lesson's")
    for cell in notebook.cells:
        for output in cell.get("outputs", ()):
            data = output.get("data", {})
            if not KINDS.issuperset(data) or not is_clean(data.get("text/html", ""), modules):
                raise Foreign("it stores an output that is not the lesson's")


def trust_all(folder):
    folder = Path(folder)
    trust([*series(folder), *translated(folder)], folder / "lib" / "neuron.jar")


if __name__ == "__main__":
    told(trust_all, *sys.argv[1:])
