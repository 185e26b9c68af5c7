"""What every slide has: its title, its number, what the trainer reads in its notes."""

import re
from copy import deepcopy
from typing import Any

from pptx.enum.shapes import PP_PLACEHOLDER

from assistant.exports.characters import clean
from assistant.study.exports.brief import brief
from assistant.study.exports.template import layout_of

_NUMBER = PP_PLACEHOLDER.SLIDE_NUMBER
LONGEST_TITLE = 14  # words
LINES = 6
SIZE = 24  # points of what stands in lines
TALK_SIZE = 28  # and of one or two of them


def add_slide(deck: Any, layout: str, title: str, notes: str = "") -> Any:
    """A slide of a layout with its title, and what the trainer reads in its notes."""
    slide = deck.slides.add_slide(layout_of(deck, layout))
    slide.shapes.title.text_frame.text = clean(title)
    number = next((one for one in slide.slide_layout.placeholders if one.placeholder_format.type == _NUMBER), None)
    if number is not None:
        slide.shapes._spTree.append(deepcopy(number._element))  # a slide has its number only where it holds one itself
    if notes:
        slide.notes_slide.notes_text_frame.text = clean(notes)
    return slide


def short_title(heading: str) -> str:
    """A row's heading without its place and what tells it apart, short enough for two lines; of a stretch of items it
    names the items."""
    place, _, title = heading.partition(": ")
    name = (title or place).split(": ")[0]
    stretch = re.search(r"(?:^|, )(\w+ [^,]* - [^,]*)$", place)
    return f"{brief(name, LONGEST_TITLE)}{f' ({stretch[1]})' if stretch and title else ''}"
