#!/usr/bin/env python3
"""Makes icons.ttf: five plain shapes on private-use characters, where icon fonts keep envelope, telephone, map pin, globe and person."""
import pathlib
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

SHAPES = {
    0xF0E0: [[(60, 100), (60, 620), (940, 620), (940, 100)], [(140, 560), (500, 330), (860, 560), (860, 500), (500, 260), (140, 500)]],
    0xF095: [[(100, 620), (300, 700), (400, 480), (300, 400), (520, 180), (600, 280), (820, 180), (740, -20), (420, 60), (180, 300)]],
    0xF3C5: [[(500, -60), (220, 400), (300, 640), (500, 720), (700, 640), (780, 400)], [(400, 440), (500, 340), (600, 440), (500, 540)]],
    0xF0AC: [[(500, -40), (200, 80), (100, 330), (200, 600), (500, 720), (800, 600), (900, 330), (800, 80)], [(460, 40), (540, 40), (540, 640), (460, 640)]],
    0xF08C: [[(100, -40), (100, 720), (900, 720), (900, -40)], [(220, 80), (340, 80), (340, 460), (220, 460)]],
}


def draw(contours):
    pen = TTGlyphPen(None)
    for points in contours:
        pen.moveTo(points[0])
        for point in points[1:]:
            pen.lineTo(point)
        pen.closePath()
    return pen.glyph()


names = {code: f"uni{code:04X}" for code in SHAPES}
builder = FontBuilder(1000, isTTF=True)
builder.setupGlyphOrder([".notdef", *names.values()])
builder.setupCharacterMap(names)
builder.setupGlyf({".notdef": TTGlyphPen(None).glyph(), **{names[code]: draw(shape) for code, shape in SHAPES.items()}})
builder.setupHorizontalMetrics({name: (1000, 0) for name in [".notdef", *names.values()]})
builder.setupHorizontalHeader(ascent=800, descent=-200)
builder.setupNameTable({"familyName": "HireFlux Icons", "styleName": "Regular"})
builder.setupOS2(sTypoAscender=800, sTypoDescender=-200, usWinAscent=800, usWinDescent=200)
builder.setupPost()
builder.save(pathlib.Path(__file__).with_name("icons.ttf"))
