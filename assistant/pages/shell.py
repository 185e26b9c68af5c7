"""The script that Streamlit runs for every page: navigation, the sidebar, and errors said in Vietnamese."""

from contextlib import nullcontext
from pathlib import Path
from typing import Literal

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from assistant.pages import places, settings, sidebar, startup
from assistant.pages.ask import page as ask
from assistant.pages.components import NARROW, WIDE, style
from assistant.pages.library import page as library
from assistant.pages.people.person import Person, StrangerError, keep_apart, person
from assistant.pages.people.roles import Role
from assistant.pages.people.sign_in import show_shared, show_stranger
from assistant.pages.reader import page as reader
from assistant.pages.study import page as study
from assistant.pages.tables import targets, tasks
from assistant.pages.uploads import withdraw_box
from assistant.pages.words import install_vietnamese

_ICON = Path(__file__).parent / "static" / "icon.png"


def main() -> None:
    """Run the page that the reader is on."""
    someone = _who()
    pages = {
        places.ASK: st.Page(ask.show, title="Hỏi đáp", default=True),
        places.READER: st.Page(reader.show, title="Văn bản", url_path=places.READER),
        places.TARGETS: st.Page(targets.show, title="Chỉ tiêu", url_path=places.TARGETS),
        places.TASKS: st.Page(tasks.show, title="Nhiệm vụ", url_path=places.TASKS),
        places.STUDY: st.Page(study.show, title="Soạn bài", url_path=places.STUDY),
        places.LIBRARY: st.Page(library.show, title="Kho văn bản", url_path=places.LIBRARY),
        places.SETTINGS: st.Page(
            settings.show, title="Cài đặt", url_path=places.SETTINGS, visibility=_seen_by(someone, Role.ADMINISTRATOR)
        ),
    }
    places.register(pages)
    chosen = st.navigation(list(pages.values()), position="top" if isinstance(someone, Person) else "hidden")
    if chosen is not pages[places.LIBRARY] or not isinstance(someone, Person) or someone.role < Role.EDITOR:
        withdraw_box()
    narrow = chosen in (pages[places.ASK], pages[places.SETTINGS]) or not isinstance(someone, Person)
    st.set_page_config(f"{chosen.title} · Trợ lý nghị quyết", _ICON, layout="centered" if narrow else "wide")
    st.html(f"<style>{style()}{NARROW if narrow else WIDE}</style>")
    install_vietnamese()
    # One whole turn after the other, with all that stands around it: those who came first need not wait for all.
    try:
        asker = someone if isinstance(someone, Person) and chosen is pages[places.ASK] else None
        with ask.turn(asker.owner) if asker else nullcontext():
            _show(someone, chosen)
    except Exception as error:  # noqa: BLE001 -- no reader ever sees a stack trace
        startup.show_error(error)


def _who() -> Person | Exception:
    """The person whose page this is; the error where there is none, or a setting is wrong."""
    try:
        someone = person()
    except ValueError as error:
        return error
    keep_apart(someone.owner)
    return someone


def _seen_by(someone: Person | Exception, role: Role) -> Literal["visible", "hidden"]:
    """Whether the navigation names a page; one that it does not name still says why it is locked."""
    return "hidden" if isinstance(someone, Person) and someone.role < role else "visible"


def _show(someone: Person | Exception, chosen: StreamlitPage) -> None:
    if isinstance(someone, StrangerError):
        show_stranger(someone)
    elif isinstance(someone, Exception):
        startup.show_error(someone)
    else:
        sidebar.show(someone)
        show_shared()
        chosen.run()


main()
