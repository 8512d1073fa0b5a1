#!/usr/bin/env python3
"""Says which texts of a truth are not to be found in its files: python3 check.py [id ...]. Spaces and ligatures don't count."""
import json, pathlib, re, subprocess, sys, unicodedata, zipfile
ROOT = pathlib.Path(__file__).resolve().parent.parent


def squeeze(text):
    return re.sub(r"[\s\u00ad\u200b]+", "", unicodedata.normalize("NFKC", text))


def texts(value, path=""):
    if isinstance(value, dict):
        for key, inner in value.items():
            if key not in ("phone_e164", "url", "start_date", "end_date", "date", "kind", "graduation_year", "is_current"):
                yield from texts(inner, f"{path}/{key}")
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from texts(inner, f"{path}/{number}")
    elif isinstance(value, str):
        yield path, value


def text_of(file):
    if file.suffix == ".docx":
        with zipfile.ZipFile(file) as archive:
            import html
            return "\n".join(html.unescape(re.sub("<[^>]+>", "", re.sub("</w:p>|<w:br/>", "\n", archive.read(name).decode()))) for name in archive.namelist() if re.match(r"word/(document|header|footer)", name))
    return "\n".join(subprocess.run(["pdftotext", *mode, str(file), "-"], capture_output=True, text=True).stdout for mode in ([], ["-layout"], ["-raw"]))


bad = 0
for truth in sorted([*ROOT.glob("*.truth.json"), *ROOT.glob("held-out/*.truth.json")]):
    name = truth.name[:-len(".truth.json")]
    if len(sys.argv) > 1 and name not in sys.argv[1:]:
        continue
    for file in (truth.with_name(name + kind) for kind in (".pdf", ".docx")):
        if not file.exists():
            continue
        found = squeeze(text_of(file))
        lost = any("lost-ligatures" in source.read_text(encoding="utf-8")[:100] for source in truth.parent.glob(f"sources/{name}.*"))
        for path, text in texts(json.loads(truth.read_text(encoding="utf-8"))):
            if lost and re.sub("[tifl–’']", "", squeeze(text)) in re.sub("[tifl–’']", "", found):
                continue
            if squeeze(text) not in found and squeeze(text).replace("-", "") not in found.replace("-", "") and not (path == "/location" and all(squeeze(part) in found for part in text.split(", "))):
                bad += 1
                print(f"{file.name} {path}: {text}")
print(f"{bad} not found")
