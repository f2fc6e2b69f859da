"""
Prepares what JupyterLab reads: the two kernels with their archives, and the lesson's settings.

    python prepare.py ROOT HOME JAVA RELEASE VM

Each step is announced; where all is there, nothing is done and nothing said.
"""

import json
import sys

from files import text, write
from kernels import kernels
from lesson import Lesson
from problem import told

# JupyterLab would cover the first figures with a question about news, and open a document of ours
# as its source.
SETTINGS = {
    "@jupyterlab/apputils-extension:notification": {"fetchNews": "false"},
    "@jupyterlab/docmanager-extension:plugin": {"defaultViewers": {"markdown": "Markdown Preview"}},
}


def prepare(*words):
    lesson = Lesson.of(*words)
    for kernel in kernels(lesson):
        kernel.write()
        kernel.archive.prepare()
    write_settings(lesson.home)


def write_settings(home):
    """Writes the lesson's defaults to a file of their own: overrides.json, the user's, wins."""
    file = home / "share/jupyter/lab/settings/overrides.d/neuron-notebooks.json"
    settings = json.dumps(SETTINGS, indent=2) + "\n"
    if text(file) != settings:
        file.parent.mkdir(parents=True, exist_ok=True)
        write(file, settings)


if __name__ == "__main__":
    told(prepare, *sys.argv[1:])
