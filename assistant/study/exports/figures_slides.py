"""The main figures on slides: a native chart of what is counted in per cent, a table of the rest."""

from collections.abc import Sequence
from typing import Any

from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LEGEND_POSITION
from pptx.util import Inches, Pt

from assistant.study.exports.brief import brief
from assistant.study.exports.deck import add_slide
from assistant.study.exports.paper import cited, figure_grid
from assistant.study.exports.shapes import LEAST, add_grid, colour_of
from assistant.study.exports.template import BODY_BOX, CHART, INK, RED, TABLE
from assistant.study.session import FigureLine
from corpus.vietnamese.numbers import leading_number

_BARS, _ROWS = 6, 6
_WIDTH = 11.9  # inches of a table
_NAME = 9  # words of an indicator beside its bars
_COLOURS = ("B9A888", RED)


def add_figures(deck: Any, lines: Sequence[FigureLine]) -> None:
    """Slides for some figures: those in per cent with two periods as bars, the others as a table."""
    charted = [one for one in lines if len(one.values) > 1 and all(_percent(value) for _, value in one.values)][:_BARS]
    if len(charted) > 1:
        _chart(deck, charted)
    rest = [one for one in lines if one not in charted or len(charted) < 2]
    if len(rest) > 1:
        _table(deck, rest[:_ROWS])


def _percent(value: str) -> bool:
    return value.endswith("%") and leading_number(value) is not None and " - " not in value


def _chart(deck: Any, lines: Sequence[FigureLine]) -> None:
    first, last = lines[0].values[0][0], lines[0].values[-1][0]
    slide = add_slide(deck, CHART, f"Chỉ tiêu (%): {first.lower()} và {last.lower()}", _notes(lines))
    data: Any = CategoryChartData()  # type: ignore[no-untyped-call]
    data.categories = _names(lines)
    for name, at in ((first, 0), (last, -1)):
        data.add_series(name, [leading_number(one.values[at][1]) for one in lines])
    frame = slide.shapes.add_chart(XL_CHART_TYPE.BAR_CLUSTERED, *(Inches(one) for one in BODY_BOX), data)
    _style(frame.chart)
    for series, at in zip(frame.chart.plots[0].series, (0, -1), strict=True):
        for number, line in enumerate(lines):
            _label(series.points[number], line.values[at][1])


def _names(lines: Sequence[FigureLine]) -> list[str]:
    """Short names; those of two indicators that begin alike are told apart by their other words."""
    found: list[str] = []
    for line in lines:
        name = brief(line.indicator, _NAME)
        found.append(name if name not in found else brief(line.indicator, 2 * _NAME))
    return found


def _label(point: Any, value: str) -> None:
    """A bar's value as the text writes it, with its decimal comma."""
    run = point.data_label.text_frame.paragraphs[0].add_run()
    run.text = value
    run.font.size = Pt(LEAST)


def _style(chart: Any) -> None:
    chart.font.size, chart.font.color.rgb = Pt(LEAST), colour_of(INK)
    chart.has_legend = True
    chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.TOP, False
    chart.category_axis.reverse_order = True  # read from above, the earlier year before the later in bars and legend
    chart.value_axis.visible = False
    chart.value_axis.has_major_gridlines = False
    chart.value_axis.minimum_scale = 0
    plot = chart.plots[0]
    plot.gap_width = 45
    for series, colour in zip(plot.series, _COLOURS, strict=True):
        series.format.fill.solid()
        series.format.fill.fore_color.rgb = colour_of(colour)


def _table(deck: Any, lines: Sequence[FigureLine]) -> None:
    slide = add_slide(deck, TABLE, "Chỉ tiêu chính", _notes(lines))
    heads, rows = figure_grid(lines)
    wide = 4.0 if len(heads) == 2 else 7.0 / (len(heads) - 1)
    widths = (_WIDTH - wide * (len(heads) - 1), *[wide] * (len(heads) - 1))
    add_grid(slide, heads, [(brief(name, _NAME + 7), *values) for name, *values in rows], widths)


def _notes(lines: Sequence[FigureLine]) -> str:
    quotes = dict.fromkeys(cited(citation) for one in lines for citation in one.citations)
    return "\n\n".join(quotes)
