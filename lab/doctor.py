"""
Answers for `java Lab.java doctor` what only Python and Jupyter know.

    python doctor.py ROOT HOME JAVA RELEASE VM jupyterlab
    python doctor.py ROOT HOME JAVA RELEASE VM kernel NAME

and so on: each function below is a row. It ends with the finding, or with a sentence that names the
remedy.
"""

import sys
import webbrowser
from pathlib import Path

from archive import said_by
from files import can_be_written
from kernels import kernels
from lesson import Lesson
from packages import misfit
from problem import Problem, told


def jupyterlab(lesson):
    """JupyterLab, with the packages that the lesson asks for."""
    try:
        from jupyterlab.labapp import LabApp
    except Exception as broken:
        raise Problem(
            f"JupyterLab does not start: delete {lesson.home}, then run setup."
        ) from broken
    amiss = misfit(lesson.requirements)
    if amiss:
        raise Problem(f"In {lesson.home} {amiss}: delete it, then run setup.")
    return f"{LabApp.version}, {lesson.home}"


def kernel(lesson, name):
    """The folder of the kernel that Jupyter would start under a name, which is to be ours."""
    from jupyter_client.kernelspec import KernelSpecManager, NoSuchKernel

    ours = named(lesson, name)
    ours.demand_written()
    demand_agent(ours)
    try:
        found = KernelSpecManager().get_kernel_spec(name).resource_dir
    except NoSuchKernel as missing:
        raise Problem('Jupyter does not find it: run "java Lab.java setup".') from missing
    if not Path(found).samefile(ours.folder):
        raise Problem(f"Jupyter would start the one in {found}: remove that one.")
    return found


def demand_agent(kernel):
    """Ends badly unless the kernel gives an edited definition's new value everywhere."""
    said = said_by([kernel.lesson.java, "-jar", str(kernel.agent)]).stdout
    if said.splitlines()[-1:] != [b"redefines classes"]:
        raise Problem(
            "the agent does not take effect on it: a definition that you edit and run again may"
            " leave older values behind; restart the kernel and run all cells."
        )


def archive(lesson, name):
    """The archive by which a kernel starts fast."""
    return named(lesson, name).archive.found()


def named(lesson, name):
    return next(kernel for kernel in kernels(lesson) if kernel.name == name)


def home(_):
    """Where Jupyter keeps what is its user's, among it whose notebooks are trusted."""
    from jupyter_core import paths

    for folder in (Path(paths.jupyter_data_dir()), Path(paths.jupyter_config_dir())):
        if not can_be_written(folder):
            raise Problem(
                f"{folder} cannot be written, so what is chosen in JupyterLab's menus is forgotten:"
                " make it yours to keep it."
            )
    return paths.jupyter_data_dir()


def browser(_):
    """What opens the first page."""
    try:
        found = webbrowser.get()
    except webbrowser.Error as missing:
        raise Problem(
            "Install Firefox or Chromium, or open the printed address in the browser of another"
            " machine."
        ) from missing
    return getattr(found, "name", "the system's own")


ROWS = {row.__name__: row for row in (jupyterlab, kernel, archive, home, browser)}


def answer(root, home, java, release, vm, row, *words):
    print(ROWS[row](Lesson.of(root, home, java, release, vm), *words))


if __name__ == "__main__":
    told(answer, *sys.argv[1:])
