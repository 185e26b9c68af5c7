"""The slides' template: one slide master with eleven layouts, sober, in the colours of the page, 16:9."""

from typing import Any
from xml.etree import ElementTree

from pptx import Presentation
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Inches

WIDE, HIGH = 13.333, 7.5  # inches
RED, PAPER, INK, SAND, TEAL = "9B1C1F", "FDFCF9", "211D18", "F4F0E7", "2F5D62"
FONT = "Arial"  # every Windows has it, with all letters of Vietnamese
COVER, AGENDA, PART_HEAD, POINTS, QUOTE, CHART, TABLE, MAP, TIMELINE, TALK, CLOSE = LAYOUTS = (
    "Bìa",
    "Chương trình",
    "Phần",
    "Các ý",
    "Trích dẫn",
    "Biểu đồ",
    "Bảng",
    "Sơ đồ",
    "Dòng thời gian",
    "Trao đổi",
    "Kết luận",
)
TITLE_BOX = (0.7, 0.45, 11.9, 1.05)
POINTS_WIDTH = 11.6  # inches: twelve words of 24 points
BODY_BOX = (0.7, 1.75, 11.9, 5.1)
# Where the body of a layout stands (left, top, width, height in inches), and the size of its text in points.
_BODIES = {
    COVER: ((1.2, 4.1, 10.9, 2.6), 24),
    PART_HEAD: ((1.2, 3.2, 10.9, 2.8), 28),
    POINTS: ((0.7, 3.1, POINTS_WIDTH, 3.8), 24),
    QUOTE: ((1.3, 1.9, 10.7, 4.3), 24),
    TALK: ((1.3, 1.9, 10.9, 4.9), 24),
    CLOSE: (BODY_BOX, 24),
}
_TITLES = {COVER: (1.2, 1.9, 10.9, 2.0), PART_HEAD: (1.2, 1.7, 10.9, 1.3)}


def new_deck() -> Any:
    """An empty presentation of the template."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Inches(WIDE), Inches(HIGH)
    _theme(deck)
    _master(deck.slide_master)
    for layout, name in zip(deck.slide_layouts, LAYOUTS, strict=True):
        _layout(layout, name)
    return deck


def layout_of(deck: Any, name: str) -> Any:
    """The layout of that name."""
    return deck.slide_layouts[LAYOUTS.index(name)]


def _theme(deck: Any) -> None:
    """The theme's colours and fonts: what a trainer adds by hand looks like the rest."""
    part = next(one.target_part for one in deck.slide_master.part.rels.values() if one.reltype.endswith("/theme"))
    ElementTree.register_namespace("a", "http://schemas.openxmlformats.org/drawingml/2006/main")
    theme = ElementTree.fromstring(part.blob)
    space = {"a": "http://schemas.openxmlformats.org/drawingml/2006/main"}
    colours = {"dk1": INK, "lt1": PAPER, "dk2": RED, "lt2": SAND, "accent1": "B9A888", "accent2": RED, "accent3": TEAL}
    for name, code in colours.items():
        for node in theme.iterfind(f".//a:clrScheme/a:{name}", space):
            node[:] = [ElementTree.Element(f"{{{space['a']}}}srgbClr", {"val": code})]
    for node in theme.iterfind(".//a:fontScheme//a:latin", space):
        node.set("typeface", FONT)
    part._blob = ElementTree.tostring(theme, xml_declaration=True, encoding="UTF-8")


def _master(master: Any) -> None:
    _clear(master)
    tree = master.shapes._spTree
    fill = '<a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/>'
    background = f"<p:bg {nsdecls('p', 'a')}><p:bgPr>{fill}</p:bgPr></p:bg>"
    old = master._element.cSld.find(qn("p:bg"))
    if old is not None:
        master._element.cSld.remove(old)
    master._element.cSld.insert(0, parse_xml(background))
    tree.append(_bar(0.0, 0.0, WIDE, 0.16))
    tree.append(_placeholder(2, "title", None, TITLE_BOX, 28, bold=True))
    tree.append(_placeholder(3, "body", 1, BODY_BOX, 24))
    tree.append(_number(4))


def _layout(layout: Any, name: str) -> None:
    layout.name = name
    _clear(layout)
    tree = layout.shapes._spTree
    kind = "ctrTitle" if name == COVER else "title"
    tree.append(_placeholder(2, kind, None, _TITLES.get(name, TITLE_BOX), 34 if name in _TITLES else 28, bold=True))
    if name in _BODIES:
        box, size = _BODIES[name]
        tree.append(_placeholder(3, "subTitle" if name == COVER else "body", 1, box, size))
    if name == QUOTE:
        tree.append(_bar(0.8, 1.95, 0.08, 4.2))
    if name != COVER:
        tree.append(_number(4))


def _clear(holder: Any) -> None:
    for shape in list(holder.shapes):
        shape._element.getparent().remove(shape._element)


def _frame(box: tuple[float, float, float, float]) -> str:
    left, top, width, height = (int(Inches(one)) for one in box)
    return f'<a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'


def _placeholder(
    number: int, kind: str, index: int | None, box: tuple[float, float, float, float], size: int, bold: bool = False
) -> Any:
    at = f' idx="{index}"' if index is not None else ""
    colour, anchor = ("tx2", "ctr") if bold else ("tx1", "t")
    style = (
        f'<a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/><a:defRPr sz="{size * 100}" b="{int(bold)}">'
        f'<a:solidFill><a:schemeClr val="{colour}"/></a:solidFill><a:latin typeface="{FONT}"/></a:defRPr></a:lvl1pPr>'
    )
    return parse_xml(
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="{number}" name="{kind} {number}"/><p:cNvSpPr/>'
        f'<p:nvPr><p:ph type="{kind}"{at}/></p:nvPr></p:nvSpPr><p:spPr>{_frame(box)}</p:spPr>'
        f'<p:txBody><a:bodyPr wrap="square" anchor="{anchor}"><a:normAutofit/></a:bodyPr>'
        f'<a:lstStyle>{style}</a:lstStyle><a:p><a:r><a:rPr lang="vi-VN"/><a:t>…</a:t></a:r></a:p></p:txBody></p:sp>'
    )


def _number(number: int) -> Any:
    """The slide's number at the foot, right."""
    return parse_xml(
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="{number}" name="number"/><p:cNvSpPr/>'
        f'<p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr>'
        f"<p:spPr>{_frame((11.6, 6.95, 1.2, 0.4))}</p:spPr>"
        '<p:txBody><a:bodyPr anchor="ctr"/><a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="1800"/></a:lvl1pPr>'
        "</a:lstStyle>"
        '<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="vi-VN"/><a:t>‹#›</a:t>'
        "</a:fld></a:p></p:txBody></p:sp>"
    )


def _bar(left: float, top: float, width: float, height: float) -> Any:
    return parse_xml(
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="9" name="bar"/><p:cNvSpPr/>'
        '<p:nvPr userDrawn="1"/></p:nvSpPr>'
        f'<p:spPr>{_frame((left, top, width, height))}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        '<a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr>'
        "<p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody></p:sp>"
    )
