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


def misfit(*lists):
    """A few words on the first package of some lists that is not there; nothing if all are."""
    for file in lists:
        for line in Path(file).read_text(encoding="utf-8").splitlines():
            wanted = line.partition("#")[0].strip()
            amiss = wanted and amiss_with(Requirement(wanted))
            if amiss:
                return amiss
    return ""


def amiss_with(wanted):
    """What keeps a package from being there in a version that fits; nothing if it is."""
    if wanted.marker and not wanted.marker.evaluate():
        return ""
    try:
        version = metadata.version(wanted.name)
    except metadata.PackageNotFoundError:
        return f"{wanted} is missing"
    if wanted.specifier.contains(version, prereleases=True):
        return ""
    return f"{wanted.name} is {version}, not {str(wanted.specifier).lstrip('=')}"


if __name__ == "__main__":
    sys.exit(misfit(*sys.argv[1:]) or 0)
