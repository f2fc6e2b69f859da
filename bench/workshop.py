"""The folder that everything happens in. It stays until the next run, for those who look."""

import os
import shutil
from pathlib import Path

from nbformat.v4 import new_code_cell, new_notebook

HERE = Path(__file__).resolve().parent
JAR = HERE.parent / "notebooks" / "lib" / "neuron.jar"
FOLDER = HERE.parent / "target" / "bench"
LOG = FOLDER / "bench.log"


class Workshop:
    """Holds what the cells load, the jar for ours and some files for Python's, and the log."""

    def __init__(self):
        self.folder = FOLDER
        shutil.rmtree(FOLDER, ignore_errors=True)
        for name in ("lib", ".jupyter"):
            (FOLDER / name).mkdir(parents=True)
        shutil.copy(JAR, FOLDER / "lib")
        for name in ("figures.py", "network_numpy.py", "network_torch.py"):
            shutil.copy(HERE / name, FOLDER)

    def __enter__(self):
        forget_the_user()
        self.log = LOG.open("w", encoding="utf-8")
        return self

    def __exit__(self, *failure):
        self.log.close()


def forget_the_user():
    """Lets nothing in that a user chose for a Jupyter of his own, and leaves nothing there."""
    for name in (
        "IPYTHONDIR",
        "JUPYTER_CONFIG_DIR",
        "JUPYTER_RUNTIME_DIR",
        "JUPYTERLAB_SETTINGS_DIR",
        "JUPYTERLAB_WORKSPACES_DIR",
    ):
        os.environ[name] = str(FOLDER / ".jupyter" / name)


def notebook(lesson, *sources):
    """A notebook with these cells, to be run by the lesson's kernel."""
    made = new_notebook(cells=[new_code_cell(source) for source in sources])
    made.metadata.kernelspec = {
        "name": lesson.kernel,
        "display_name": lesson.name,
        "language": "python" if lesson.kernel == "python3" else "java",
    }
    return made
