"""
The module that a stored figure brings along, as the library writes it into notebooks.

It is the one script of a notebook that a page may run. neuron.page.ExploreOutput has the same words
and the same name for it; a figure whose module is another one stays a picture.
"""

import io
import re
import zipfile
import zlib

from translations import ENGLISH, PAIR, Language

MODULE = "neuron/explore.min.mjs"
LANGUAGES = "neuron/languages"
WRITTEN = 'replace("-","−")'  # how it writes a number for a reader, up to the decimal sign
SAID = (
    "Play",
    "Pause",
    "Stop",
    "exact value",
    "is no clear number, so",
    "stays",
    "write one such as 0.5 or −2.",
    "The kernel runs a cell: the picture follows when it is done.",
    "This page cannot stop it: interrupt the kernel.",
    "These controls are asleep: run this cell again to wake them.",
)


def module(jar, language):
    """The module of the library, with its words in a language."""
    with zipfile.ZipFile(io.BytesIO(jar)) as library:
        said = library.read(MODULE).decode("utf-8").replace("\r\n", "\n").strip()
    for words in SAID:
        spoken = language.say(words).replace("\\", r"\\")
        said = re.sub(rf'(?<=[" ]){re.escape(words)}(?=["` ])', spoken, said)
    point = language.say("0.5")[1:-1]
    if point != ".":
        said = said.replace(WRITTEN, f'{WRITTEN}.replace(".","{point}")')
    return said.replace("@module@", f"{java_hash(said):x}")


def all_modules(jar):
    """The module in each language that the library speaks, of which it has the words itself."""
    spoken = [ENGLISH]
    with zipfile.ZipFile(io.BytesIO(jar)) as library:
        for code in library.read(f"{LANGUAGES}/list.txt").decode().split():
            words = zlib.decompress(library.read(f"{LANGUAGES}/{code}.words")).decode("utf-8")
            spoken.append(Language(code, dict(PAIR.findall(words.replace("\r\n", "\n")))))
    return [module(jar, language) for language in spoken]


def java_hash(text):
    """As String.hashCode computes it, without a sign."""
    units = memoryview(text.encode("utf-16-le")).cast("H")
    code = 0
    for unit in units:
        code = (31 * code + unit) & 0xFFFFFFFF
    return code
