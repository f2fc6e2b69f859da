/**
 * Html that Java says, as elements of the page. What it says may be made of a stranger's text, so
 * only what is listed comes through: no address, no handler, no style and no name.
 */

const TAGS = new Set(
  [
    ["table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td"],
    ["p", "br", "hr", "div", "span", "pre", "blockquote", "ul", "ol", "li", "dl", "dt", "dd"],
    ["strong", "em", "b", "i", "u", "s", "sub", "sup", "code", "kbd", "small", "mark"],
    ["h1", "h2", "h3", "h4", "h5", "h6", "details", "summary", "figure", "figcaption"],
  ].flat(),
);

/** What goes together with its text, since nobody was to read that. */
const UNSEEN = new Set(["script", "style", "template", "title", "iframe", "object", "noscript"]);

const ATTRIBUTES = ["scope", "colspan", "rowspan"];

/** The elements of an html text; it is read in a document that runs and loads nothing. */
export function safe(html) {
  return copies(new DOMParser().parseFromString(html, "text/html").body);
}

function copies({ childNodes }) {
  return [...childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      return [node.data];
    }
    if (node.nodeType !== Node.ELEMENT_NODE || UNSEEN.has(node.localName)) {
      return [];
    }
    return TAGS.has(node.localName) ? [copy(node)] : copies(node);
  });
}

function copy(original) {
  const made = document.createElement(original.localName);
  for (const name of ATTRIBUTES) {
    if (original.hasAttribute(name)) {
      made.setAttribute(name, original.getAttribute(name));
    }
  }
  made.append(...copies(original));
  return made;
}
