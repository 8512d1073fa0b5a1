"""Writes a DOCX as Word does, without a word processor, from a small part of HTML: p h1 h2 h3 ul li table tr td b i u span a br header footer,
<ins> and <del> (changes that Word tracks; what is struck is no longer said), and what HTML has no name for: <tab/> <box> (a text box, with the VML copy that Word adds for old readers) <sym> (a Wingdings glyph) <pagenum/> <control> (a content control) <hidden>
(text that isn't shown). main may have cols, the number of newspaper columns after <columns/>, left by <colbreak/>.
Attributes: style on text ("size:11;color:336699;caps;smallcaps;spacing:40;font:Calibri"), right on p (a right tab stop at so many twips), w on td.
"""
import re, sys, zipfile
from xml.sax.saxutils import escape
from truth import Tree

NS = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
      'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
      'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
      'xmlns:v="urn:schemas-microsoft-com:vml" mc:Ignorable="wps"')
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
PAGE = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1000" w:right="1000" w:bottom="1000" w:left="1000" w:header="500" w:footer="500" w:gutter="0"/>'
links = []


def style_of(node):
    return dict((part.split(":") + [""])[:2] for part in node.attrs.get("style", "").split(";") if part)


def run_properties(style):
    out = ""
    if "font" in style: out += f'<w:rFonts w:ascii="{style["font"]}" w:hAnsi="{style["font"]}" w:cs="{style["font"]}"/>'
    if "b" in style: out += "<w:b/>"
    if "i" in style: out += "<w:i/>"
    if "caps" in style: out += "<w:caps/>"
    if "smallcaps" in style: out += "<w:smallCaps/>"
    if "color" in style: out += f'<w:color w:val="{style["color"]}"/>'
    if "spacing" in style: out += f'<w:spacing w:val="{style["spacing"]}"/>'
    if "size" in style: out += f'<w:sz w:val="{int(float(style["size"]) * 2)}"/>'
    if "u" in style: out += '<w:u w:val="single"/>'
    return f"<w:rPr>{out}</w:rPr>" if out else ""


def runs(node, style):
    out = ""
    for child in node.children:
        properties = run_properties(style)
        if isinstance(child, str):
            text = re.sub(r"\s+", " ", child)
            if text.strip() or (text and out): out += f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'
        elif child.tag == "br": out += f"<w:r>{properties}<w:br/></w:r>"
        elif child.tag == "tab": out += f"<w:r>{properties}<w:tab/></w:r>"
        elif child.tag == "sym": out += f'<w:r>{properties}<w:sym w:font="Wingdings" w:char="{child.attrs["v"]}"/></w:r>'
        elif child.tag == "pagenum": out += f'<w:r>{properties}<w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
        elif child.tag == "box": out += box(child)
        elif child.tag == "colbreak": out += '<w:r><w:br w:type="column"/></w:r>'
        elif child.tag == "ins": out += f'<w:ins w:id="1" w:author="A" w:date="2026-10-01T00:00:00Z">{runs(child, style)}</w:ins>'
        elif child.tag == "del": out += f'<w:del w:id="2" w:author="A" w:date="2026-10-01T00:00:00Z"><w:r>{properties}<w:delText xml:space="preserve">{escape(child.text())}</w:delText></w:r></w:del>'
        elif child.tag == "control": out += f'<w:sdt><w:sdtPr><w:alias w:val="{child.attrs.get("name", "Text")}"/></w:sdtPr><w:sdtContent>{runs(child, style)}</w:sdtContent></w:sdt>'
        elif child.tag == "hidden": out += f'<w:r><w:rPr><w:vanish/></w:rPr><w:t>{escape(child.text())}</w:t></w:r>'
        elif child.tag in ("p", "ul", "table", "h1", "h2", "h3"): raise SystemExit(f"a {child.tag} inside a paragraph")
        else:
            inner = {**style, **style_of(child), **({child.tag: ""} if child.tag in "biu" else {})}
            if child.tag == "a" and "href" in child.attrs:
                links.append(child.attrs["href"])
                out += f'<w:hyperlink r:id="l{len(links)}">{runs(child, {**inner, "color": "0563C1", "u": ""})}</w:hyperlink>'
            else: out += runs(child, inner)
    return out


def box(node):
    width, height, x, y = (int(node.attrs[key]) for key in "whxy")
    content = f"<w:txbxContent>{blocks(node)}</w:txbxContent>"
    emu = 12700
    return (f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
            f'<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>{x * emu}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>{y * emu}</wp:posOffset></wp:positionV>'
            f'<wp:extent cx="{width * emu}" cy="{height * emu}"/><wp:wrapSquare wrapText="bothSides"/><wp:docPr id="{x + y + 1}" name="Text Box {x + y + 1}"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
            f'<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width * emu}" cy="{height * emu}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="{node.attrs.get("fill", "FFFFFF")}"/></a:solidFill></wps:spPr>'
            f'<wps:txbx>{content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>'
            f'<mc:Fallback><w:pict><v:shape style="position:absolute;margin-left:{x}pt;margin-top:{y}pt;width:{width}pt;height:{height}pt"><v:textbox>{content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>')


def paragraph(node, extra="", style=None):
    properties = extra
    if node.tag[0] == "h" and node.tag[1:].isdigit(): properties = f'<w:pStyle w:val="Heading{node.tag[1]}"/>' + properties
    if "right" in node.attrs: properties += f'<w:tabs><w:tab w:val="right" w:pos="{node.attrs["right"]}"/></w:tabs>'
    properties += f'<w:spacing w:before="{node.attrs.get("before", 0)}" w:after="{node.attrs.get("after", 40)}"/>'
    if "indent" in node.attrs: properties += f'<w:ind w:left="{node.attrs["indent"]}" w:hanging="{node.attrs.get("hanging", 0)}"/>'
    if "align" in node.attrs: properties += f'<w:jc w:val="{node.attrs["align"]}"/>'
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs(node, {**(style or {}), **style_of(node)})}</w:p>"


def blocks(node):
    out = ""
    for child in node.children:
        if isinstance(child, str):
            if child.strip(): raise SystemExit(f"text outside a paragraph: {child.strip()[:60]}")
        elif child.tag in ("p", "h1", "h2", "h3"): out += paragraph(child)
        elif child.tag == "ul":
            for item in child.children:
                if not isinstance(item, str): out += paragraph(item, '<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
        elif child.tag == "table":
            rows = [row for row in child.children if not isinstance(row, str)]
            border = "single" if "border" in child.attrs else "nil"
            sides = "".join(f'<w:{side} w:val="{border}" w:sz="4" w:color="BFBFBF"/>' for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
            cells = [cell for cell in rows[0].children if not isinstance(cell, str)]
            out += f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>{sides}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>' + "".join(f'<w:gridCol w:w="{cell.attrs["w"]}"/>' for cell in cells) + "</w:tblGrid>"
            for row in rows:
                out += "<w:tr>"
                for cell in row.children:
                    if isinstance(cell, str): continue
                    fill = f'<w:shd w:val="clear" w:fill="{cell.attrs["fill"]}"/>' if "fill" in cell.attrs else ""
                    inner = blocks(cell) or "<w:p/>"
                    if inner.endswith("</w:tbl>"): inner += "<w:p/>"
                    out += f'<w:tc><w:tcPr><w:tcW w:w="{cell.attrs["w"]}" w:type="dxa"/>{fill}</w:tcPr>{inner}</w:tc>'
                out += "</w:tr>"
            out += "</w:tbl>"
        elif child.tag == "columns": out += f'<w:p><w:pPr><w:sectPr><w:type w:val="continuous"/>{PAGE}</w:sectPr></w:pPr></w:p>'
        elif child.tag in ("div", "section", "body", "html"): out += blocks(child)
    return out


def write(source, target):
    links.clear()
    root = Tree(source).root
    font = re.search(r'font="([^"]+)"', source)
    font = font.group(1) if font else "Calibri"
    find = lambda tag: [n for n in walk(root) if n.tag == tag]
    parts, relations, references = {}, [], ""
    for kind in ("header", "footer"):
        for node in find(kind):
            parts[f"word/{kind}1.xml"] = f"{HEAD}<w:{kind[:1] == 'h' and 'hdr' or 'ftr'} {NS}>{blocks(node)}</w:{kind[:1] == 'h' and 'hdr' or 'ftr'}>"
            relations.append((f"{kind}1", kind, f"{kind}1.xml", ""))
            references += f'<w:{kind}Reference w:type="default" r:id="{kind}1"/>'
    body = blocks(find("main")[0])
    main = find("main")[0].attrs
    page = PAGE.replace('w:w="11906" w:h="16838"', 'w:w="12240" w:h="15840"') if "letter" in main else PAGE
    if "cols" in main:
        page = f'<w:type w:val="continuous"/>{page}<w:cols w:num="{main["cols"]}" w:space="500"/>'
    parts["word/document.xml"] = f'{HEAD}<w:document {NS}><w:body>{body}<w:sectPr>{references}{page}</w:sectPr></w:body></w:document>'
    heading = lambda level, size: f'<w:style w:type="paragraph" w:styleId="Heading{level}"><w:name w:val="heading {level}"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="{level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="{size}"/></w:rPr></w:style>'
    parts["word/styles.xml"] = (f'{HEAD}<w:styles {NS}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}" w:cs="{font}"/><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>'
                                f'<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>{heading(1, 32)}{heading(2, 26)}{heading(3, 22)}'
                                '<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/></w:style></w:styles>')
    parts["word/numbering.xml"] = f'{HEAD}<w:numbering {NS}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/><w:pPr><w:ind w:left="360" w:hanging="260"/></w:pPr><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    relations += [("styles", "styles", "styles.xml", ""), ("numbering", "numbering", "numbering.xml", "")]
    relations += [(f"l{number}", "hyperlink", escape(url), ' TargetMode="External"') for number, url in enumerate(links, 1)]
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    relation = lambda i, t, to, mode: f'<Relationship Id="{i}" Type="{kind}{t}" Target="{to}"{mode}/>'
    package = "http://schemas.openxmlformats.org/package/2006/"
    parts["word/_rels/document.xml.rels"] = f'{HEAD}<Relationships xmlns="{package}relationships">{"".join(relation(*r) for r in relations)}</Relationships>'
    parts["_rels/.rels"] = f'{HEAD}<Relationships xmlns="{package}relationships">{relation("doc", "officeDocument", "word/document.xml", "")}</Relationships>'
    office = "application/vnd.openxmlformats-officedocument.wordprocessingml."
    override = lambda name: f'<Override PartName="/word/{name}.xml" ContentType="{office}{re.sub("[0-9]", "", name)}{".main" if name == "document" else ""}+xml"/>'
    names = [name[5:-4] for name in parts if name.startswith("word/") and name.endswith(".xml")]
    types = f'{HEAD}<Types xmlns="{package}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>{"".join(map(override, names))}</Types>'
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {"[Content_Types].xml": types, **parts}.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 11, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


def walk(node):
    for child in node.children:
        if not isinstance(child, str):
            yield child
            yield from walk(child)


if __name__ == "__main__":
    write(open(sys.argv[1], encoding="utf-8").read(), sys.argv[2])
