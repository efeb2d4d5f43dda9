"""Converts an OpenType font with CFF outlines to TrueType outlines: to_truetype.py SOURCE TARGET [largest error in units]"""
import sys

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

source, target = sys.argv[1:3]
error = float(sys.argv[3]) if len(sys.argv) > 3 else 2.0
font = TTFont(source)
drawn, order, glyphs = font.getGlyphSet(), font.getGlyphOrder(), {}
for name in order:
    pen = TTGlyphPen(None)
    drawn[name].draw(Cu2QuPen(pen, error, reverse_direction=True))
    glyphs[name] = pen.glyph()
outlines = newTable("glyf")
outlines.glyphOrder, outlines.glyphs = order, glyphs
font["loca"], font["glyf"] = newTable("loca"), outlines
for name in order:
    glyphs[name].recalcBounds(outlines)
    font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyphs[name], "xMin", 0) or 0)
profile = font["maxp"]
profile.tableVersion = 0x00010000
profile.maxZones = 1
for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements", "maxSizeOfInstructions", "maxComponentElements"):
    setattr(profile, field, 0)
for table in ("CFF ", "VORG", "GPOS", "GSUB", "BASE", "vhea", "vmtx", "DSIG"):
    if table in font:
        del font[table]
font["post"].formatType = 3.0
font["hhea"].ascent, font["hhea"].descent = 880, -120
font["OS/2"].fsType = 0
for record in font["name"].names:
    if record.nameID == 5:
        record.string = record.toUnicode()[:40] + "; TrueType outlines converted from CFF"
font.sfntVersion = "\000\001\000\000"
font.save(target)
