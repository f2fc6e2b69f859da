"""
Makes the Java kernel of JupyterLite as a wheel: a prebuilt extension that pip installs.

    python lite.py EXTENSION WORKER MODULE API FOLDER

EXTENSION is the folder runtime/lite/extension, WORKER the script of the Worker, MODULE and API what
it loads; the wheel is made in FOLDER.
"""

import base64
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


def wheel(extension, worker, module, api, folder):
    """Makes the wheel, and gives its file; the same bytes from the same files."""
    static = {file.name: file for file in sorted(Path(extension).glob("*.js"))}
    static |= {"worker.js": Path(worker), "java.wasm": Path(module), "java.api": Path(api)}
    for name, file in static.items():
        if not file.is_file():
            raise Problem(f"There is no {file}, which the kernel needs as {name}: build it first.")
    said = {f"{PLACE}/static/{name}": file.read_bytes() for name, file in static.items()}
    said[f"{PLACE}/package.json"] = (json.dumps(ABOUT, indent=2) + "\n").encode()
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


def line(name, content):
    """What the wheel's own list says of a file."""
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")
    return f"{name},sha256={digest},{len(content)}\n"


def main(*words):
    print(wheel(*words))


if __name__ == "__main__":
    told(main, *sys.argv[1:])
