"""Notebooks and documents as web pages that need nothing but themselves."""

import base64
import hashlib
import html
import json
import re
from pathlib import Path

import mistune
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import JavaLexer

from clean import clean
from files import text
from modules import module

FOLDER = Path(__file__).with_name("site")
SAID_BY_THE_SCRIPT = ("Copy", "Copied", "Press Ctrl-C")
FONTS = {400: "Inter-Regular.woff2", 600: "Inter-SemiBold.woff2"}  # those of the library, packed
HEADING = re.compile(r"<h([1-6])>(.*?)</h\1>", re.DOTALL)
TAG = re.compile(r"<[^>]+>")
LINK = re.compile(r'(?P<before> href=")(?P<target>[^"]*)"')


class Pages:
    """
    Writes pages that share one look.

    Each page is one file: its style, its fonts and its scripts are inside, and its policy lets
    the browser load nothing else and run no script but these. Html of a notebook or a document
    goes in without anything that acts.
    """

    def __init__(self, names, living=None, jar=None):
        """
        Takes the page of each file that has one, and what makes notebooks answer, if any; without
        it the library, of which stored figures bring a module along.
        """
        self.names, self.living, self.jar = names, living, jar
        self.style = style()
        self.script = text(FOLDER / "page.js")
        self.templates = Environment(
            loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined
        )

    def notebook(self, notebook, source, around):
        """The page of a notebook, of which source is the file."""
        cells = [self.cell(cell, source) for cell in notebook.cells]
        called = title(notebook) or source.stem
        language = around["language"]
        living = self.living and self.enliven(notebook, cells, source, language)
        modules = [] if living else [module(self.jar, language)]
        for cell in cells:
            cell["outputs"] = [Markup(clean(said, modules)) for said in cell.get("outputs", ())]
        stored = [f"\n{code}\n" for code in modules]
        return self.page(
            "notebook.html", stored, title=called, cells=cells, living=living, **around
        )

    def document(self, said, source, around):
        """The page of a text in Markdown, of which source is the file."""
        body = self.prose(said, source)
        return self.page("document.html", title=heading(said), body=body, **around)

    def index(self, **around):
        return self.page("index.html", **around)

    def enliven(self, notebook, cells, source, language):
        """Tells each cell of Java what its script has to know of it."""
        java = [cell for cell in cells if cell["kind"] == "code"]
        for place, cell in enumerate(java):
            cell |= self.living.cell(source, place, cell["source"], language)
            cell["outputs"] = [self.living.still(said, language) for said in cell["outputs"]]
        return {
            "script": Markup(self.living.script),
            "style": Markup(self.living.style),
            "frame": Markup(self.living.frame),
            "packages": self.living.packages(source, notebook),
            "later": self.living.later,
            "facts": Markup(self.living.facts(source, language)),
        }

    def page(self, template, stored=(), **said):
        """A page of a template, which may run its own scripts, and those that figures stored."""
        said = {"living": None} | said
        script, living = self.script_in(said["language"]), said["living"]
        scripts = [script, *stored]
        if living:
            scripts += [living["script"], living["frame"], *living["later"]]
        return self.templates.get_template(template).render(
            policy=Markup(policy(scripts, bool(living))),
            style=Markup(self.style),
            script=Markup(script),
            **said,
        )

    def script_in(self, language):
        """The script, with its words in a language."""
        script = self.script
        for words in SAID_BY_THE_SCRIPT:
            script = script.replace(f'"{words}"', json.dumps(language.say(words)))
        return script

    def cell(self, cell, source):
        if cell.cell_type == "markdown":
            return {"kind": "prose", "html": self.prose(cell.source, source)}
        return {
            "kind": "code",
            "number": cell.execution_count,
            "source": cell.source,
            "html": Markup(coloured(cell.source)),
            "outputs": [shown(output) for output in cell.outputs],
        }

    def prose(self, markdown, source):
        made = MARKDOWN(markdown)
        made = HEADING.sub(lambda found: anchored(found, source), made)
        made = made.replace("<table>", '<div class="wide" tabindex="0" role="group"><table>')
        made = made.replace("</table>", "</table></div>")
        made = made.replace("<pre>", '<pre tabindex="0">')
        return Markup(clean(LINK.sub(lambda found: self.linked(found, source), made)))

    def linked(self, found, source):
        """A link to a file that has a page leads to the page."""
        target, _, place = html.unescape(found["target"]).partition("#")
        if not target or re.match(r"[a-zA-Z][\w+.-]*:", target):
            return found[0]
        page = self.names.get((source.parent / target).resolve())
        if page is None:
            return ""  # the words stay; what they lead to is not handed out
        return f'{found["before"]}{html.escape(page + ("#" + place if place else ""))}"'


MARKDOWN = mistune.create_markdown(escape=False, plugins=["table", "strikethrough", "url"])


def style():
    faces = [
        f"@font-face {{ font-family: Inter; font-weight: {weight};"
        f" src: url(data:font/woff2;base64,{encoded(FOLDER / name)}); }}"
        for weight, name in FONTS.items()
    ]
    return "\n".join([*faces, text(FOLDER / "page.css")])


def encoded(file):
    return base64.b64encode(file.read_bytes()).decode("ascii")


def policy(scripts, living=False):
    """What a browser may do with a page: draw its pictures, and run these scripts."""
    sources = sorted({f"'sha256-{digest(code.encode())}'" for code in scripts})
    java = " 'wasm-unsafe-eval'; worker-src blob:; connect-src blob:" if living else ""
    return (
        f"default-src 'none'; script-src {' '.join(sources)}{java};"
        " style-src 'unsafe-inline'; img-src data: blob:; font-src data:;"
        " base-uri 'none'; form-action 'none'"
    )


def digest(data):
    return base64.b64encode(hashlib.sha256(data).digest()).decode("ascii")


def title(notebook):
    """That of its first cell; nothing if somebody took it away."""
    return heading(notebook.cells[0].source) if notebook.cells else ""


def heading(said):
    """The title of a text in Markdown; nothing if it has none."""
    found = re.search(r"^# (.+)$", said, re.MULTILINE)
    return found[1] if found else ""


def anchored(found, source):
    """A heading with the name that links give it: as JupyterLab names it, or as code hosts do."""
    words = html.unescape(TAG.sub("", found[2])).strip()
    name = words.replace(" ", "-")
    if source.suffix == ".md":
        name = re.sub(r"[^\w\- ]", "", words.lower()).replace(" ", "-")
    return f'<h{found[1]} id="{html.escape(name)}">{found[2]}</h{found[1]}>'


def phrase(markdown):
    """One paragraph, without the marks of a paragraph."""
    made = MARKDOWN(markdown).strip().removeprefix("<p>").removesuffix("</p>")
    return Markup(clean(made))


def words(markdown):
    """What a text in Markdown says, without its marks."""
    said = MARKDOWN(markdown).replace("<li>", "- ")
    return html.unescape(TAG.sub("", said)).strip()


def with_wide_tables(made):
    """Tables that scroll by themselves where the window is too narrow for them."""
    made = re.sub(r"(?=<table\b)", '<div class="wide" tabindex="0" role="group">', made)
    return made.replace("</table>", "</table></div>")


def coloured(java):
    return highlight(java, JavaLexer(), HtmlFormatter(nowrap=True))


def shown(output):
    """One output as html, not yet cleaned: text, or the richest form that a page can show."""
    if output.output_type == "stream":
        return f"<pre>{html.escape(output.text)}</pre>"
    if output.output_type == "error":
        said = re.sub(r"\x1b\[[0-9;]*m", "", "\n".join(output.traceback))
        return f"<pre>{html.escape(said)}</pre>"
    if "text/html" in output.data:
        return with_wide_tables(output.data["text/html"])
    if "image/png" in output.data:
        alt, png = (html.escape(output.data.get(kind, "")) for kind in ("text/plain", "image/png"))
        return f'<img alt="{alt}" src="data:image/png;base64,{png}">'
    return f"<pre>{html.escape(output.data.get('text/plain', ''))}</pre>"
