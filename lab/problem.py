"""What a person can put right: one sentence with the remedy, and never a stack trace."""

import errno
import signal
import sys

FULL = {errno.ENOSPC, errno.EDQUOT}
FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
NO_FOLDER = {errno.EEXIST, errno.ENOTDIR}


class Problem(Exception):
    """Says the sentence."""


def sentence(failure):
    if isinstance(failure, Problem):
        return str(failure)
    if not isinstance(failure, OSError):
        kind = type(failure).__name__
        return f"Lab.java met what it does not know ({kind}: {failure}): please report it."
    name = failure.filename or failure
    if failure.errno in FULL:
        return "The disk is full: free about 1 GB and run this again."
    if failure.errno in FORBIDDEN:
        return (
            f"There is no permission to write {name}: use a folder of your own and run this again."
        )
    if failure.errno in NO_FOLDER:
        return f"A file is where a folder belongs ({name}): move it away and run this again."
    return f"A file could not be used ({failure}): put it right and run this again."


def told(program, *words):
    """Runs a program; where it cannot do its work, its sentence is the last that is printed."""
    signal.signal(signal.SIGINT, lambda *_: None)  # Ctrl-C is for Lab.java, which ends all of this
    try:
        program(*words)
    except Exception as failure:
        sys.exit(sentence(failure))
