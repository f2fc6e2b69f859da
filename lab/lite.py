"""
Makes the Java kernel of JupyterLite as a wheel: a prebuilt extension that pip installs.

    python lite.py ROOT PAGE FOLDER

PAGE is a folder with worker.js, frame.js, java.wasm and java.api, of the lesson's pages or of any
other library; the wheel is made in FOLDER.
"""

import base64
import gzip
import hashlib
import json
import sys
import zipfile
from pathlib import Path

from problem import Problem, told

NAME, VERSION = "jupyterlite-java-kernel", "0.1.0"
PREFIX = f"{NAME.replace('-', '_')}-{VERSION}"
PLACE = f"{PREFIX}.data/data/share/jupyter/labextensions/{NAME}"
ABOUT = {
    "name": NAME,
    "version": VERSION,
    "description": "Java for JupyterLite, with nothing installed",
    "license": "Apache-2.0",
    "jupyterlab": {
        "extension": True,
        "_build": {"load": "static/remoteEntry.js", "extension": "./extension"},
    },
    "jupyterlite": {"liteExtension": True},
}
METADATA = f"""Metadata-Version: 2.1
Name: {NAME}
Version: {VERSION}
Summary: {ABOUT["description"]}
License: Apache-2.0
Requires-Python: >=3.10
"""
TAGS = "Wheel-Version: 1.0\nGenerator: lite.py\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
OF_THE_PAGE = ("canvas.js", "done.js", "figure.js", "room.js", "safe.js")
CONTROLS = "ASLEEP, BUSY, BUSY_AFTER, Controls, SPOKEN_AFTER, STYLE, element, playButton, write"
NOT_FOR_A_KERNEL = "const WATCHING ="
PARTS = ("java.wasm", "java.api")


def wheel(root, page, folder, first=b""):
    """
    Makes the wheel, and gives its file; the same bytes from the same files.

    What is first is put before the script of the Worker.
    """
    static = {file.name: file.read_bytes() for file in extension(root)}
    static |= {name: module(root, name) for name in OF_THE_PAGE} | {"explore.js": controls(root)}
    static["worker.js"] = first + part(page, "worker.js")
    static["frame.js"] = part(page, "frame.js")
    static |= {f"{name}.gz": gzip.compress(part(page, name), 9, mtime=0) for name in PARTS}
    said = {f"{PLACE}/static/{name}": content for name, content in static.items()}
    said[f"{PLACE}/package.json"] = (json.dumps(ABOUT, indent=2) + "\n").encode()
    said |= {f"{PREFIX}.dist-info/licenses/{name}": text for name, text in licences(root).items()}
    said[f"{PREFIX}.dist-info/METADATA"] = METADATA.encode()
    said[f"{PREFIX}.dist-info/WHEEL"] = TAGS.encode()
    record = f"{PREFIX}.dist-info/RECORD"
    said[record] = "".join([*map(line, said, said.values()), f"{record},,\n"]).encode()
    made = Path(folder) / f"{PREFIX}-py3-none-any.whl"
    made.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in said.items():
            entry = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            zipped.writestr(entry, content)
    return made


def extension(root):
    return sorted((root / "runtime" / "lite" / "extension").glob("*.js"))


def module(root, name):
    """A module of the page's script, as a file of its own."""
    said = (root / "runtime" / "src" / "main" / "js" / name).read_text(encoding="utf-8")
    return said.replace('"lesson:explore.mjs"', '"./explore.js"').encode()


def controls(root):
    """The controls of figures, without what looks for figures in the page."""
    file = root / "src" / "main" / "resources" / "neuron" / "explore.mjs"
    said, mark, _ = file.read_text(encoding="utf-8").partition(NOT_FOR_A_KERNEL)
    if not mark:
        raise Problem(f"{file} has no {NOT_FOR_A_KERNEL}, before which the controls stand.")
    return f"{said}export {{ {CONTROLS} }};\n".encode()


def part(page, name):
    file = page / name
    if not file.is_file():
        raise Problem(f"There is no {file}, which the kernel needs: build it first.")
    return file.read_bytes()


def licences(root):
    """Those of what is in the wheel, by the names of their files."""
    folder = root / "runtime" / "src" / "main" / "resources" / "META-INF" / "licences"
    files = [root / "LICENSE", *sorted(folder.glob("*.txt"))]
    return {file.name: file.read_bytes() for file in files}


def line(name, content):
    """What the wheel's own list says of a file."""
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")
    return f"{name},sha256={digest},{len(content)}\n"


def main(*words):
    print(wheel(*map(Path, words)))


if __name__ == "__main__":
    told(main, *sys.argv[1:])
