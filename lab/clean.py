"""
Html that a notebook or a document brings along, without anything that could act in a page.

What may stay is listed here: all else goes. Scripts, styles, frames, forms, handlers and addresses
that the browser would load are not listed. Nothing that is done to html after this may be
undone by a notebook's text, so it is done last.
"""

import re
import secrets

import nh3

PROSE = {"p", "br", "hr", "em", "strong", "b", "i", "u", "s", "del", "ins", "mark", "small"}
PROSE |= {"sub", "sup", "code", "kbd", "samp", "var", "pre", "abbr", "cite", "dfn", "q", "wbr"}
PROSE |= {"blockquote", "a", "span", "div", "ul", "ol", "li", "dl", "dt", "dd"}
HEADINGS = {f"h{level}" for level in range(1, 7)}
TABLES = {"table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"}
FIGURES = {"figure", "figcaption", "img", "details", "summary"}
TAGS = PROSE | HEADINGS | TABLES | FIGURES

NUMBER = re.compile(r"\d{1,5}")
WORDS = re.compile(r".*", re.DOTALL)
RESERVED = re.compile(r"java-.*|text")  # names by which the page finds its own parts
STYLE = re.compile(
    r"(?:(?:margin: ?0|height: ?auto|(?:max-)?width: ?\d{1,5}(?:px|%)"
    r"|text-align: ?(?:left|center|right))(?:; ?|$))+"
)
LINK = re.compile(r"(?:https?://|mailto:|#|[\w.%+~-]+(?:[/?#]|$)).*", re.IGNORECASE | re.DOTALL)
PICTURE = re.compile(r"data:image/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*")

# What the attributes of each element may say. A value is kept as it is, or goes with its attribute.
ANYWHERE = {"style": STYLE, "lang": re.compile(r"[\w-]+"), "title": WORDS}
CELL = {"colspan": NUMBER, "rowspan": NUMBER, "scope": re.compile(r"(?:col|row)(?:group)?")}
ALLOWED = {
    "a": {"href": LINK, "id": WORDS},
    "code": {"class": re.compile(r"language-[\w+-]+")},
    "details": {"open": re.compile(r"")},
    "div": {
        "class": re.compile(r"wide"),
        "role": re.compile(r"group"),
        "tabindex": re.compile(r"0"),
    },
    "figcaption": {"aria-hidden": re.compile(r"true")},
    "figure": {
        "class": re.compile(r"neuron-explore"),
        "data-controls": WORDS,
        "data-module": re.compile(r"[0-9a-f]+"),
        "data-widget": re.compile(r"[\w-]+"),
    },
    "img": {"alt": WORDS, "width": NUMBER, "height": NUMBER, "src": PICTURE},
    "ol": {"start": NUMBER},
    "p": {"class": re.compile(r"neuron-asleep")},
    "pre": {"tabindex": re.compile(r"0")},
    "td": CELL,
    "th": CELL,
}
ALLOWED |= {heading: {"id": WORDS} for heading in HEADINGS}

# The pictures of a film, as text that no browser runs; and the module that shows them.
FILM = re.compile(r'<script type="text/plain" data-film>[A-Za-z0-9+/=\s]*</script>')
MODULE = re.compile(r'<script type="module">(?P<code>.*?)</script>', re.DOTALL)


def clean(said, modules=()):
    """
    Html with what is listed, and nothing else.

    Of scripts only these modules stay, and the pictures of films.
    """
    stored = Stored(modules)
    said = stored.put_away(said)
    sanitised = nh3.clean(
        said,
        tags=TAGS,
        attributes={tag: set(ALLOWED.get(tag, ())) | {*ANYWHERE, "class"} for tag in TAGS},
        attribute_filter=stored.value,
        url_schemes={"http", "https", "mailto", "data"},
        link_rel=None,
    )
    return stored.put_back(sanitised)


def is_clean(said, modules=()):
    """Whether html has nothing but what is listed: cleaning changes no more than its spelling."""
    return spelt(clean(said, modules)) == spelt(said)


def spelt(said):
    """Html without what may be left out of it, or written in two ways."""
    return said.replace("<tbody>", "").replace("</tbody>", "").replace("&quot;", '"')


class Stored:
    """
    What figures have in elements of scripts, put away while the html around it is cleaned.

    An element with a name that nobody can guess holds the place. Quotes are escaped in every text
    that is an attribute, and tags in every other, so it stands for nothing but itself.
    """

    def __init__(self, modules):
        self.modules, self.name, self.scripts = modules, f"stored-{secrets.token_hex(16)}", []

    def put_away(self, said):
        said = FILM.sub(lambda found: self.placed(found[0]), said)
        return MODULE.sub(self.module, said)

    def module(self, found):
        return self.placed(found[0]) if found["code"].strip() in self.modules else ""

    def placed(self, script):
        self.scripts.append(script)
        return self.place(len(self.scripts) - 1)

    def place(self, number):
        return f'<span class="{self.name}-{number}"></span>'

    def put_back(self, said):
        for number, script in enumerate(self.scripts):
            said = said.replace(self.place(number), script)
        return said

    def value(self, tag, attribute, value):
        if tag == "span" and attribute == "class":
            return value if value.startswith(self.name) else None
        allowed = ALLOWED.get(tag, {}).get(attribute) or ANYWHERE.get(attribute)
        if allowed is None or not allowed.fullmatch(value):
            return None
        return None if attribute == "id" and RESERVED.fullmatch(value) else value
