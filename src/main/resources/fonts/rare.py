"""Cuts Noto Serif CJK SC to what no Fandol font draws: rare.py FOLDER_OF_FANDOL NotoSerifCJK-Regular.ttc TARGET.otf"""
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

# Of the table of general standard characters (通用规范汉字表), in the extensions A and B of Unicode; those in C and later all belong to it.
EXTENSIONS = "㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠䁖䂮䃅䃎䅟䌹䎃䎖䏝䏡䏲䐃䓖䓛䓨䓫䓬䗖䗛䗪䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮𠙶𠳐𡎚𡐓𣗋𣲗𣲘𣸣𤧛𤩽𤫉𥔲𥕢𥖨𥻗𦈡𦒍𦙶𦝼𦭜𦰡𧿹𨐈𨙸𨚕𨟠𨭉𨱇𨱏𨱑𨱔𨺙𩽾𩾃𩾌𪟝𪣻𪤗𪨰𪨶𪩘𪾢𠮷"
BLOCKS = ((0x20, 0x7F), (0xA0, 0x180), (0x370, 0x460), (0x2000, 0x2070), (0x20A0, 0x20C0), (0x2100, 0x2400), (0x2460, 0x2800),
          (0x3000, 0x3040), (0x3220, 0x3280), (0x3300, 0x3400), (0x4E00, 0xA000), (0xFE30, 0xFE70), (0xFF00, 0xFFF0))
SIMPLIFIED = 2

folder, collection, target = sys.argv[1:4]
faces = ("FandolFang-Regular", "FandolKai-Regular", "FandolHei-Regular", "FandolSong-Regular", "FandolSong-Bold")
drawn = set.intersection(*(set(TTFont(f"{folder}/{face}.otf").getBestCmap()) for face in faces))
noto = TTFont(collection, fontNumber=SIMPLIFIED)
offered = set(noto.getBestCmap())
wanted = {c for first, end in BLOCKS for c in range(first, end)} | set(map(ord, EXTENSIONS)) | {c for c in offered if c >= 0x2A700}
options = subset.Options(layout_features=[], hinting=False, glyph_names=False, name_IDs=["*"], notdef_outline=True)
subsetter = subset.Subsetter(options)
subsetter.populate(unicodes=(wanted & offered) - drawn)
subsetter.subset(noto)
noto.flavor = None
noto.save(target)
