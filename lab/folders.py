"""Which folders can be used."""

import tempfile
from pathlib import Path


def can_be_written(folder):
    """Says whether files can be made in a folder, or the folder itself; leaves nothing behind."""
    try:
        nearest = next(place for place in (folder, *folder.parents) if place.exists())
        with tempfile.TemporaryFile(dir=nearest):
            return True
    except OSError:
        return False
