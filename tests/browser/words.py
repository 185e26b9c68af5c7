"""English words on a page: nobody who reads it should meet one."""

import re

from playwright.sync_api import Page

# What a page says: its texts and labels, in every shadow too, save what is hidden from all readers.
_SAID = """() => {
  const said = new Set();
  const names = ["aria-label", "aria-description", "aria-roledescription", "title", "placeholder", "alt"];
  const visit = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.nodeType === Node.TEXT_NODE) {
        if (!node.parentElement?.closest("script, style, [translate='no']")) said.add(node.nodeValue.trim());
        continue;
      }
      for (const name of names) said.add(node.getAttribute(name) || "");
      if (node.shadowRoot) visit(node.shadowRoot);
    }
  };
  visit(document.documentElement);
  return [...said];
}"""

# The words that Streamlit and its widgets say by themselves; none of them is a word of Vietnamese.
_ENGLISH_WORDS = """
add again all app apply available back cancel choose clear click close collapse connecting connection content copied
copy data date decrement decrease delete deploy description dismiss download drop edit error expand file found
fullscreen heading help hide icon increase increment input label link list loading main menu message more navigation
next no none notification notifications of open option options page pages password press previous progress required
rerun reset result results running save screen scroll search select selected send settings show sidebar skip status
stop streamlit submit suggestions tab tabs text the theme this to traceback try type upload use value view wait
warning with your
"""
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_PLACE = re.compile(r"\S*/\S*")  # a file or an address is named as it is
_WORD = re.compile(r"\w+")


def english_words(page: Page) -> list[str]:
    """The texts and labels in which two English words stand, or which are nothing but one."""
    found = []
    for text in page.evaluate(_SAID):
        words = _WORD.findall(_PLACE.sub("", text.lower()))
        english = [word for word in words if word in _ENGLISH]
        if len(english) > 1 or (english and len(words) == 1):
            found.append(text)
    return found
