"""Which files say what, and which folders can be used."""

import tempfile


def text(file):
    """What a file says; nothing if it is missing or no text."""
    try:
        return file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def write(file, said):
    """Writes a file with the same line ends on every system."""
    file.write_text(said, encoding="utf-8", newline="\n")


def can_be_written(folder):
    """Says whether files can be made in a folder, or the folder itself; leaves nothing behind."""
    try:
        nearest = next(place for place in (folder, *folder.parents) if place.exists())
        with tempfile.TemporaryFile(dir=nearest):
            return True
    except OSError:
        return False
