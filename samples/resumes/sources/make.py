#!/usr/bin/env python3
"""Makes the sample resumes from their sources: python3 make.py [id ...]. What makes a source stands in its first line, after "make:".

  chromium, weasyprint         HTML to PDF; with "lost-ligatures" the letters behind ligatures are taken out of it, as some makers of PDF lose them
  writer pdf|docx|docx+pdf     HTML or flat ODF to PDF and DOCX by LibreOffice Writer
  word docx|docx+pdf           HTML to DOCX by wordprocessing.py (PDF from it by LibreOffice)
  pdflatex, lualatex           TeX to PDF; its truth is written by hand
"""
import base64, json, pathlib, re, shutil, subprocess, sys, tempfile
import truth, wordprocessing

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent


def run(*command, cwd=None):
    done = subprocess.run([str(part) for part in command], cwd=cwd, capture_output=True, text=True, timeout=180)
    if done.returncode:
        raise SystemExit(f"{command}: {done.stdout[-1500:]} {done.stderr[-1500:]}")


def soffice(source, kind, folder):
    args = []
    if source.suffix == ".html":  # pictures go in as data, or Writer would only link them
        args = ["--infilter=HTML (StarWriter)"]
        picture = base64.b64encode((HERE / "photo.png").read_bytes()).decode()
        copy = folder / source.name
        copy.write_text(source.read_text(encoding="utf-8").replace('src="photo.png"', f'src="data:image/png;base64,{picture}"'), encoding="utf-8")
        source = copy
    run("soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", *args, "--convert-to", kind, "--outdir", folder, source)
    return folder / (source.stem + "." + kind.split(":")[0])


def lose_ligatures(pdf, folder):
    """Takes the entries of more than one letter out of the fonts' ToUnicode maps."""
    flat = folder / "flat.pdf"
    run("qpdf", "--qdf", "--object-streams=disable", pdf, flat)
    entries = re.compile(rb"<[0-9A-F]{4}> <(?:00[67][0-9A-F]){2,}>\n", re.IGNORECASE)
    counted = re.compile(rb"(\d+) beginbfchar\n(.*?)endbfchar", re.DOTALL)

    def without(match):
        kept = entries.sub(b"", match[2])
        return b"%d beginbfchar\n%sendbfchar" % (kept.count(b"\n"), kept)
    flat.write_bytes(counted.sub(without, flat.read_bytes()))
    fixed = folder / "fixed.pdf"
    fixed.write_bytes(subprocess.run(["fix-qdf", flat], capture_output=True, check=True).stdout)
    run("qpdf", "--object-streams=generate", "--recompress-flate", fixed, pdf)


def make(source):
    out, name = source.parent.parent, source.stem
    maker, _, kinds = re.search(r"make: (\w+) ?([\w+-]*)", source.read_text(encoding="utf-8").split("\n")[0]).group(0)[6:].partition(" ")
    with tempfile.TemporaryDirectory() as temporary:
        folder, pdf, docx = pathlib.Path(temporary), out / (name + ".pdf"), out / (name + ".docx")
        if maker == "chromium":
            run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={folder}", f"--print-to-pdf={pdf}", source.as_uri())
        elif maker == "weasyprint":
            run("weasyprint", source, pdf)
        elif maker == "word":
            wordprocessing.write(source.read_text(encoding="utf-8"), docx)
            if "pdf" in kinds:
                shutil.copy(soffice(docx, "pdf", folder), pdf)
        elif maker == "writer":
            odt = source if source.suffix == ".fodt" else soffice(source, "odt", folder)
            if "docx" in kinds:
                shutil.copy(soffice(odt, "docx:MS Word 2007 XML", folder), docx)
            if "pdf" in kinds:
                shutil.copy(soffice(odt, "pdf:writer_pdf_Export", folder), pdf)
        else:
            for _ in range(2):
                run(maker, "-interaction=nonstopmode", "-halt-on-error", f"-output-directory={folder}", source, cwd=source.parent)
            shutil.copy(folder / (name + ".pdf"), pdf)
        if kinds == "lost-ligatures":
            lose_ligatures(pdf, folder)
    if source.suffix != ".tex":
        text = json.dumps(truth.truth_of(source.read_text(encoding="utf-8")), ensure_ascii=False, indent=2)
        (out / (name + ".truth.json")).write_text(text + "\n", encoding="utf-8")


for source in sorted([*HERE.glob("*-*.*"), *(ROOT / "held-out" / "sources").glob("*-*.*")]):
    if len(sys.argv) == 1 or source.stem in sys.argv[1:]:
        make(source)
        print(source.stem)
