"""The folder that the notebooks run in: made for one run, and removed after it."""

import shutil
import tempfile
from pathlib import Path

from nbformat.v4 import new_code_cell, new_notebook

HERE = Path(__file__).parent
JAR = HERE.parent / "notebooks" / "lib" / "neuron.jar"
LOG = HERE.parent / "target" / "lab" / "bench.log"


class Workshop:
    """Holds what the cells load: the jar for ours, figures.py for Python's."""

    def __enter__(self):
        self.temporary = tempfile.TemporaryDirectory(prefix="neuron-bench-")
        self.folder = Path(self.temporary.name).resolve()
        (self.folder / "lib").mkdir()
        shutil.copy(JAR, self.folder / "lib")
        shutil.copy(HERE / "figures.py", self.folder)
        LOG.parent.mkdir(parents=True, exist_ok=True)
        self.log = LOG.open("w")
        return self

    def __exit__(self, *failure):
        self.log.close()
        self.temporary.cleanup()


def notebook(lesson, *sources):
    """A notebook with these cells, to be run by the lesson's kernel."""
    made = new_notebook(cells=[new_code_cell(source) for source in sources])
    made.metadata.kernelspec = {
        "name": lesson.kernel,
        "display_name": lesson.name,
        "language": "python" if lesson.kernel == "python3" else "java",
    }
    return made
