"""
Makes a site of JupyterLite that any server of static files serves: JupyterLab in the browser, with
the notebooks of the students' edition and a kernel that runs them there.

    python lite_site.py ROOT SITE JAVA

It takes the place of the last one as that of share.py does.
"""

import base64
import copy
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import time
from importlib import metadata
from pathlib import Path

import nbformat

import install
import lite
import share
from editions import Students
from files import text, write
from lesson import series, translated
from living import MADE, STORED_MOVES, build
from problem import Problem, told
from replacing import demand_replaceable, folder_beside, place, replace

PACKAGES = Path("target", "lite")
REQUIREMENTS = Path(__file__).with_name("lite-requirements.txt")
BSD = {"jupyterlab": "JupyterLab", "jupyterlite-core": "JupyterLite"}
OTHERS = {"Apache-2.0": "LICENSE", "ECJ": "ecj.txt", "fdlibm": "fdlibm.txt"}
NEVER_LIT = "application/vnd.jupyter.widget-view+json"  # asks for a kernel of JupyterLab's own
FRAME = "extensions/jupyterlite-java-kernel/static/frame.js"
SCRIPT = re.compile(r"<script(?: type=\"module\")?>(.*?)</script>", re.DOTALL)
POLICY = (
    "default-src 'self' blob:; script-src 'self' blob: 'unsafe-eval' {}; "
    "style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; font-src 'self' data:; "
    "object-src 'none'; base-uri 'none'; form-action 'none'"
)
START = "lab/index.html?path=notebooks/00-start-here.ipynb"
PAGE_CONFIG = {
    "jupyter-lite-schema-version": 0,
    "jupyter-config-data": {
        "appName": "Neuron Notebooks",
        "defaultKernelName": "java",
        "disabledExtensions": ["@jupyterlab/extensionmanager-extension"],
        "exposeAppInBrowser": True,
    },
}


class Site:
    """One site in the making."""

    def __init__(self, root, java):
        folder = root / "notebooks"
        self.root = root
        if not (root / "runtime" / "pom.xml").exists():
            raise Problem("A kernel for JupyterLite needs the folder runtime: get the lesson anew.")
        self.packages = installed(root / PACKAGES)
        build(root, java)
        self.edition = Students()
        self.notebooks = {
            file: self.edition.notebook(at_rest(notebook), share.language(root, file))
            for file, notebook in share.readable([*series(folder), *translated(folder)]).items()
        }

    def make(self, site):
        with tempfile.TemporaryDirectory() as work:
            work = Path(work)
            print("Making the kernel ...", flush=True)
            wheel = lite.wheel(self.root, self.root / MADE, work, self.explanations())
            share.weigh(wheel, work)
            self.put_contents(work / "files")
            write(work / "jupyter-lite.json", json.dumps(PAGE_CONFIG))
            print("Making the site with JupyterLite ...", flush=True)
            self.build(work, wheel, site)

    def explanations(self):
        """The script of the Worker begins with why answers are right, as in students' pages."""
        told = "\0".join(part for pair in self.edition.explanations.items() for part in pair)
        return f"globalThis.explanations = {json.dumps(told)};\n".encode()

    def put_contents(self, folder):
        for file, notebook in self.notebooks.items():
            put(folder / file.relative_to(self.root), nbformat.writes(notebook) + "\n")
        for name in share.DOCUMENTS:
            put(folder / "docs" / f"{name}.md", text(self.root / "docs" / f"{name}.md"))
        jar = (self.root / "notebooks" / "lib" / "neuron.jar").read_bytes()
        put(folder / "licences.md", licence_text(self.root, jar, self.packages))
        put(folder / "README.md", text(Path(__file__).with_name("site") / "lite-readme.md"))

    def build(self, work, wheel, site):
        config = {
            "contents": ["files"],
            "federated_extensions": [str(wheel)],
            "ignore_sys_prefix": True,
            "no_sourcemaps": True,
            "output_dir": str(site),
            "apps": ["lab", "tree", "notebooks", "edit"],
        }
        write(work / "jupyter_lite_config.json", json.dumps({"LiteBuildConfig": config}))
        words = [sys.executable, "-s", "-m", "jupyterlite_core", "build"]
        path = {"PYTHONPATH": str(self.packages)}
        answer = subprocess.run(
            words, cwd=work, env=os.environ | path, capture_output=True, check=False
        )
        if answer.returncode or not (site / "lab" / "index.html").exists():
            log = self.root / "target" / "lite.log"
            log.write_bytes(answer.stdout + answer.stderr)
            raise Problem(f"JupyterLite made no site: {log} says why.")
        guard(site)


def installed(folder):
    """JupyterLite, beside the Python of the lesson; installed once for each list of packages."""
    stamp = folder / "requirements.txt"
    if text(stamp) == text(REQUIREMENTS):
        return folder
    print("Installing JupyterLite under target, once ...", flush=True)
    words = ["install", "--upgrade", "--no-deps", "--require-hashes", f"--target={folder}"]
    variables = install.environment(**install.settings(), PIP_CONFIG_FILE=os.devnull)
    answer = install.pip([*words, "-r", str(REQUIREMENTS)], variables, capture_output=True)
    if answer.returncode:
        why = (answer.stdout + answer.stderr).decode("utf-8", "replace").strip().splitlines()[-1]
        raise Problem(f"JupyterLite could not be installed ({why}): connect to the network.")
    write(stamp, text(REQUIREMENTS))
    return folder


def at_rest(notebook):
    """A copy whose figures are still: who runs a cell gets one with controls that answer."""
    made = copy.deepcopy(notebook)
    for output in (each for cell in made.cells for each in cell.get("outputs", ())):
        if "data" in output:
            output.data.pop(NEVER_LIT, None)
        if "text/html" in output.get("data", ()):
            output.data["text/html"] = STORED_MOVES.sub("", output.data["text/html"])
    made.metadata.pop("widgets", None)
    return made


def guard(site):
    """Lets the pages of a site run their own scripts alone, and load nothing from elsewhere."""
    frame = text(site / FRAME)
    for page in site.rglob("index.html"):
        html = text(page)
        hashes = " ".join(map(hashed, [*SCRIPT.findall(html), frame]))
        policy = f'<meta http-equiv="Content-Security-Policy" content="{POLICY.format(hashes)}">'
        write(page, html.replace("<head>", f"<head>\n{policy}", 1))


def hashed(script):
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return f"'sha256-{digest}'"


def put(file, said):
    file.parent.mkdir(parents=True, exist_ok=True)
    write(file, said)


def licence_text(root, jar, packages):
    """What is inside the site, whose it is, and the texts of the licences."""
    rows, said = share.licences_of_the_library(root, jar)
    said |= {name: licence_of(package, packages) for package, name in BSD.items()}
    others = lite.licences(root)
    said |= {name: others[file].decode() for name, file in OTHERS.items()}
    parts = [text(Path(__file__).with_name("site") / "lite-licences.md"), rows]
    return "\n".join([*parts, *share.licence_sections(said)])


def licence_of(package, packages):
    """The text that a package brings along."""
    path = [str(packages), *sys.path]
    [found, *_] = metadata.distributions(name=package, path=path)
    [file] = [file for file in found.files if file.match("licenses/LICENSE")]
    return text(Path(found.locate_file(file)))


def main(root, site, java):
    share.stop_at_once()
    start = time.monotonic()
    root, site = Path(root).resolve(), place(site)
    demand_replaceable(site)
    made = Site(root, java)
    with folder_beside(site) as folder:
        made.make(folder)
        replace(site, folder)
    weight = sum(file.stat().st_size for file in site.rglob("*") if file.is_file()) / 1e6
    print(f"Made {site} of {weight:.0f} MB in {time.monotonic() - start:.0f} s.")
    print(
        f"Any server of static files will do: {Path(sys.executable).name} -m http.server -d {site}"
    )
    print(f"Its lesson begins at {START}")


if __name__ == "__main__":
    told(main, *sys.argv[1:])
