"""
Says what Jupyter finds, for `java Lab.java doctor`: `kernel NAME FOLDER` or `home`.

Ends with the finding, or with a sentence that names the remedy.
"""

import sys
from pathlib import Path

from jupyter_client.kernelspec import KernelSpecManager, NoSuchKernel
from jupyter_core import paths

from folders import can_be_written


def kernel(name, folder):
    """The folder of the kernel that Jupyter would start under a name, which is to be ours."""
    try:
        found = KernelSpecManager().get_kernel_spec(name).resource_dir
    except NoSuchKernel:
        sys.exit(f'Jupyter does not find it: run "java Lab.java setup".')
    if not Path(found).samefile(folder):
        sys.exit(f"Jupyter would start the one in {found}: remove that one.")
    print(found)


def home():
    """Where Jupyter keeps what is its user's, among it whose notebooks are trusted."""
    for folder in (Path(paths.jupyter_data_dir()), Path(paths.jupyter_config_dir())):
        if not can_be_written(folder):
            sys.exit(
                f"{folder} cannot be written, so what is chosen in JupyterLab's menus is forgotten:"
                " make it yours to keep it."
            )
    print(paths.jupyter_data_dir())


if __name__ == "__main__":
    {"kernel": kernel, "home": home}[sys.argv[1]](*sys.argv[2:])
