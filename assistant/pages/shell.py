"""The script that Streamlit runs for every page: navigation, the sidebar, and errors said in Vietnamese."""

from pathlib import Path

import streamlit as st

from assistant.pages import ask, library, places, reader, settings, sidebar, startup, study, targets, tasks
from assistant.pages.components import NARROW, WIDE, style
from assistant.pages.words import install_vietnamese

_ICON = Path(__file__).parent / "static" / "icon.png"


def main() -> None:
    """Run the page that the reader is on."""
    pages = {
        places.ASK: st.Page(ask.show, title="Hỏi đáp", default=True),
        places.READER: st.Page(reader.show, title="Văn bản", url_path=places.READER),
        places.TARGETS: st.Page(targets.show, title="Chỉ tiêu", url_path=places.TARGETS),
        places.TASKS: st.Page(tasks.show, title="Nhiệm vụ", url_path=places.TASKS),
        places.STUDY: st.Page(study.show, title="Soạn bài", url_path=places.STUDY),
        places.LIBRARY: st.Page(library.show, title="Kho văn bản", url_path=places.LIBRARY),
        places.SETTINGS: st.Page(settings.show, title="Cài đặt", url_path=places.SETTINGS),
    }
    places.register(pages)
    chosen = st.navigation(list(pages.values()), position="top")
    narrow = chosen in (pages[places.ASK], pages[places.SETTINGS])
    st.set_page_config(f"{chosen.title} · Trợ lý nghị quyết", _ICON, layout="centered" if narrow else "wide")
    st.html(f"<style>{style()}{NARROW if narrow else WIDE}</style>")
    install_vietnamese()
    try:
        sidebar.show()
        chosen.run()
    except Exception as error:  # noqa: BLE001 -- no reader ever sees a stack trace
        startup.show_error(error)


main()
