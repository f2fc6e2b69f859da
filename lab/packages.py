"""
Compares the packages of the environment that runs this with lists of those it should have.

Ends well where all are there, else with a few words on the first that is not.
"""

import sys
from importlib import metadata
from pathlib import Path

try:
    from packaging.requirements import Requirement
except ImportError:  # nothing was installed: pip has one of its own
    from pip._vendor.packaging.requirements import Requirement


def demand(line):
    """Ends the program unless the package of a line of a list is there in a version that fits."""
    wanted = Requirement(line)
    if wanted.marker and not wanted.marker.evaluate():
        return
    try:
        version = metadata.version(wanted.name)
    except metadata.PackageNotFoundError:
        sys.exit(f"{wanted} is missing")
    if not wanted.specifier.contains(version, prereleases=True):
        sys.exit(f"{wanted.name} is {version}, not {str(wanted.specifier).lstrip('=')}")


if __name__ == "__main__":
    for name in sys.argv[1:]:
        for text in Path(name).read_text(encoding="utf-8").splitlines():
            code = text.partition("#")[0].strip()
            if code:
                demand(code)
