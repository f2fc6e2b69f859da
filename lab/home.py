"""
Gives a learner of a hub a copy of the lesson to work in, at home.

    python home.py LESSON COPY

What is in the copy is the learner's and stays as it is; what is missing there comes from the image.
The library is the image's, by a link: it goes with the kernels that are there.
"""

import shutil
import sys
from pathlib import Path

from lesson import series, translated
from problem import told
from trust import trust

DOCUMENTS = ("notebooks/README.md", "docs/glossary.md", "docs/sources.md")
READ_ME = Path(__file__).with_name("site") / "hub-readme.md"


def bring(lesson, copy):
    lesson, copy = Path(lesson), Path(copy)
    notebooks = [*series(lesson / "notebooks"), *translated(lesson / "notebooks")]
    pictures = (lesson / "docs" / "thumbnails").glob("*.png")
    for file in (*notebooks, *pictures, *(lesson / name for name in DOCUMENTS)):
        bring_file(file, copy / file.relative_to(lesson))
    bring_file(READ_ME, copy / "README.md")
    link(copy / "notebooks" / "lib", lesson / "notebooks" / "lib")
    trust(notebooks, lesson / "notebooks" / "lib" / "neuron.jar")


def bring_file(file, place):
    if not place.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        half = place.with_name(place.name + ".half")
        shutil.copyfile(file, half)
        half.replace(place)


def link(place, folder):
    """Leads to where the library is in this image; a folder of the learner's own is left alone."""
    if place.is_symlink():
        place.unlink()
    if not place.exists():
        place.symlink_to(folder)


if __name__ == "__main__":
    told(bring, *sys.argv[1:])
