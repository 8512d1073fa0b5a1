"""Reads the truth out of an annotated source (HTML, flat ODF): an element's attribute t says what its text is.

  name headline email phone location summary link skill language     of the person
  job: company title place dates text point                         an entry of experience
  study: institution degree place dates score detail                of education
  project: name url dates text point | certificate: name issuer dates
  section (kind): heading line                                      anything else with a heading

v gives what the text itself doesn't say exactly: a phone's E.164 form, a link's address (label in l), a language's fluency as written, dates as
start/end in ISO 8601 (".." for "goes on", empty for not said). Attributes company, institution ... on a job or study stand for what the
resume says once for several entries.
"""
import html.parser, json, re, sys

VOID = {"br", "img", "hr", "meta", "link", "input", "col", "wbr"}
LISTS = {"job": "experience", "study": "education", "project": "projects", "certificate": "certificates", "section": "sections"}


class Node:
    def __init__(self, tag, attrs, parent):
        self.tag, self.attrs, self.parent, self.children = tag, dict(attrs), parent, []

    def text(self):
        parts = []
        for child in self.children:
            parts.append(child if isinstance(child, str) else ("" if child.tag in ("style", "script", "svg", "del") else "\n" if child.tag == "br" else child.text()))
        return "".join(parts)

    def plain(self):
        return re.sub(r"\s+", " ", self.text()).strip()


class Tree(html.parser.HTMLParser):
    def __init__(self, source):
        super().__init__(convert_charrefs=True)
        self.root = self.at = Node("", {}, None)
        self.feed(source)
        self.close()

    def handle_starttag(self, tag, attrs):
        node = Node(tag, attrs, self.at)
        self.at.children.append(node)
        if tag not in VOID:
            self.at = node

    def handle_startendtag(self, tag, attrs):
        self.at.children.append(Node(tag, attrs, self.at))

    def handle_endtag(self, tag):
        node = self.at
        while node.parent and node.tag != tag:
            node = node.parent
        if node.parent:
            self.at = node.parent

    def handle_data(self, data):
        self.at.children.append(data)


def marked(node):
    """The elements with a t below this one, not those inside another entry."""
    for child in node.children:
        if isinstance(child, str):
            continue
        if "t" in child.attrs:
            yield child
            if child.attrs["t"] in LISTS:
                continue
        yield from marked(child)


def dates(entry, value):
    start, _, end = value.partition("/") if "/" in value else ("", "", value)
    if start:
        entry["start_date"] = start
    if end == "..":
        # Only of a job is it kept whether it goes on.
        if "is_current" in entry:
            entry["is_current"] = True
    elif end:
        entry["end_date"] = end


def entry_of(node):
    kind, out = node.attrs["t"], {}
    if kind == "section":
        out = {"kind": node.attrs["kind"], "heading": "", "lines": []}
    if kind == "job":
        out = {"company": None, "title": None, "location": None, "start_date": None, "end_date": None, "is_current": False, "description": None, "achievements": []}
    if kind == "study":
        out = {"institution": None, "degree": None, "location": None, "start_date": None, "end_date": None, "graduation_year": None, "score": None, "details": []}
    if kind == "project":
        out = {"name": None, "url": None, "start_date": None, "end_date": None, "description": None, "highlights": []}
    if kind == "certificate":
        out = {"name": None, "issuer": None, "date": None}
    rename = {"place": "location", "text": "description"}
    for key, value in node.attrs.items():
        if key in out or key in rename:
            out[rename.get(key, key)] = value
    for part in marked(node):
        t, text = part.attrs["t"], part.plain()
        if t == "dates":
            if kind == "certificate":
                out["date"] = part.attrs["v"]
            else:
                dates(out, part.attrs["v"])
        elif t == "point":
            out["highlights" if kind == "project" else "achievements"].append(text)
        elif t == "detail":
            out["details"].append(text)
        elif t == "line":
            out["lines"].append(text)
        elif t == "url":
            out["url"] = part.attrs["v"]
        elif t == "text" and out.get("description"):
            out["description"] += " " + text
        else:
            out[rename.get(t, t)] = text
    if kind == "study" and out["end_date"]:
        out["graduation_year"] = int(out["end_date"][:4])
    return {key: value for key, value in out.items() if value is not None}


def truth_of(source):
    out = {"name": None, "headline": None, "email": None, "phone": None, "phone_e164": None, "location": None, "links": [], "summary": None,
           "experience": [], "education": [], "skills": [], "languages": [], "projects": [], "certificates": [], "sections": []}
    for node in marked(Tree(source).root):
        t, text = node.attrs["t"], node.plain()
        if t in LISTS:
            out[LISTS[t]].append(entry_of(node))
        elif t == "link":
            out["links"].append({"url": node.attrs["v"], **({"label": node.attrs["l"]} if "l" in node.attrs else {})})
        elif t == "skill":
            if text not in out["skills"]:
                out["skills"].append(text)
        elif t == "language":
            out["languages"].append({"language": text, **({"fluency": node.attrs["v"]} if "v" in node.attrs else {})})
        elif t == "location":
            out["location"] = ", ".join(line.strip().rstrip(",") for line in node.text().split("\n") if line.strip()) if any(getattr(c, "tag", "") == "br" for c in node.children) else text
        elif t == "summary" and out["summary"]:
            out["summary"] += " " + text
        else:
            out[t] = text
            if t == "phone" and node.attrs.get("v"):
                out["phone_e164"] = node.attrs["v"]
    return {key: value for key, value in out.items() if value is not None}


if __name__ == "__main__":
    print(json.dumps(truth_of(open(sys.argv[1], encoding="utf-8").read()), ensure_ascii=False, indent=2))
