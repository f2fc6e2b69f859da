"""
Puts a folder that was made into the place of the last one, and nothing of anybody else's is lost.

A hidden file lists what was made, with a hash of each. What is not in it, or was changed since,
is somebody's own.
"""

import errno
import hashlib
import re
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

from files import text, write
from problem import FULL, NO_FOLDER, Problem

LIST = ".made.sha256"
COURSE = Path("instructor", "nbgrader")
OF_SYSTEMS = {".ds_store", "thumbs.db", "desktop.ini"}
NOTEBOOK = r"(?:[0-9]|[A-Z]-)[^/]*"
MADE_BEFORE_THERE_WAS_A_LIST = re.compile(
    r"(?:student|instructor)/neuron-notebooks\.zip"
    rf"|(?:student|instructor)/site/(?:{NOTEBOOK}|index|glossary|sources|licences)\.html"
    rf"|(?:student|instructor)/handouts/{NOTEBOOK}\.pdf"
    r"|instructor/nbgrader/(?:nbgrader_config\.py|README\.md)"
    rf"|instructor/nbgrader/source/({NOTEBOOK})/(?:\1\.ipynb|lib/neuron\.jar)"
)


def place(folder):
    """Where a folder is to be made."""
    given = Path(folder).absolute()
    for each in (given, *given.parents):
        if each.is_symlink() and not each.exists():
            raise Problem(f"{each} is a link that leads nowhere: name another folder after --to.")
    return given.resolve()


def demand_replaceable(folder):
    """Looks whether all that would be lost was made here, and is as it was made."""
    if not folder.exists():
        return
    if not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "Not a directory", str(folder))
    is_made = recognised(folder)
    for file in files(folder):
        if is_made(file):
            continue
        course = folder / COURSE
        if course in file.parents:
            raise Problem(
                f"{course} is in use, and {file} would be lost: move that folder to another place,"
                " and run this again."
            )
        raise Problem(
            f"{file} is not as share made it, and would be lost: move it to another place, or name"
            " another folder after --to."
        )


def recognised(folder):
    """What tells whether a file was made here: the list or, if an older lesson made none, names."""
    if not (folder / LIST).exists():
        return lambda file: MADE_BEFORE_THERE_WAS_A_LIST.fullmatch(name(file, folder))
    listed = set(text(folder / LIST).splitlines())
    return lambda file: name(file, folder) == LIST or line(file, folder) in listed


def write_list(folder):
    lines = [line(file, folder) for file in files(folder)]
    write(folder / LIST, "".join(f"{each}\n" for each in lines))


def line(file, folder):
    return f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {name(file, folder)}"


def name(file, folder):
    return file.relative_to(folder).as_posix()


def files(folder):
    """One after the other, since the folder may be somebody's home; a link counts as a file."""
    for each in sorted(folder.iterdir()):
        if each.is_dir() and not each.is_symlink():
            yield from files(each)
        elif each.name.lower() not in OF_SYSTEMS:
            yield each


@contextmanager
def folder_beside(folder):
    made = new_folder(folder.parent)
    try:
        yield made
    finally:
        shutil.rmtree(made, ignore_errors=True)


def new_folder(parent):
    try:
        parent.mkdir(parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(prefix=".share-", dir=parent))
    except OSError as failure:
        if failure.errno in FULL | NO_FOLDER:
            raise
        raise Problem(
            f"No folder can be made in {parent}: name one of your own after --to."
        ) from failure


def replace(folder, made):
    """Puts what was made in the place of what was there; if it cannot, that stays."""
    write_list(made)
    demand_replaceable(folder)
    with folder_beside(folder) as aside:
        old = aside / "share"
        try:
            if folder.exists():
                folder.rename(old)
            made.chmod(0o755)
            made.rename(folder)
        except BaseException:
            if old.exists() and not folder.exists():
                old.rename(folder)
            raise
