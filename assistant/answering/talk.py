"""Replies to talk: what the assistant can do here, and the page that does what was wished for."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from assistant.answering.case import Decision
from assistant.composing.draft import Draft, Statement
from assistant.composing.outline import compose_outline
from assistant.language.lesson_questions import LessonQuestions
from assistant.understanding.talk import Talk
from corpus.model import Document
from corpus.reading.store import Corpus

_NAMED = 3  # documents that a reply names
_SECTIONS = 4  # sections up to which they are named that are to be chosen on a page
_ALL_NAMED = 6  # the same where they were asked for

_REPLIES: Mapping[Talk, str] = {
    Talk.GREETING: "Xin chào! Xin mời hỏi về {texts}; mỗi câu trả lời dẫn nguyên văn, đúng mục, khoản, điểm.",
    Talk.THANKS: "Không có gì, rất vui được giúp. Khi cần, xin cứ hỏi tiếp về {texts}.",
    Talk.PRAISE: "Cảm ơn anh/chị, rất vui vì câu trả lời dùng được. Xin cứ hỏi tiếp về {texts}.",
    Talk.COMPLAINT: (
        "Xin lỗi vì câu trả lời chưa đúng ý. Xin hỏi lại, nêu rõ văn bản, năm hoặc cơ quan; "
        "bấm số trong ngoặc vuông để đối chiếu nguyên văn, và ghi góp ý ngay dưới câu trả lời."
    ),
    Talk.REMARK: (
        "Cảm ơn anh/chị đã cho biết. Nếu câu trả lời chưa đúng ý, xin hỏi lại, nêu rõ văn bản, năm hoặc cơ quan, "
        "hay ghi góp ý ngay dưới câu trả lời."
    ),
    Talk.IDENTITY: (
        "Tôi là Trợ lý nghị quyết, một phần mềm chạy ngay trên máy này, không phải người. "
        "Tôi trả lời bằng chính lời của {texts}; câu hỏi không gửi ra ngoài, "
        "trừ khi trang Cài đặt chọn một mô hình ở máy chủ khác."
    ),
    Talk.ABILITY: (
        "Tôi trả lời câu hỏi về {texts} bằng lời của văn bản, dẫn nguyên văn. Gõ không dấu, viết tắt, sai chính tả "
        "đều được. Trang Chỉ tiêu, Nhiệm vụ tra thành bảng; Soạn bài làm đề cương, câu hỏi, bài chiếu; "
        "Văn bản để đọc; Kho văn bản để thêm."
    ),
    Talk.TEXTS: (
        "Kho văn bản đang có {count} văn bản: {all_texts}. Trang Văn bản để đọc toàn văn, Kho văn bản để thêm văn bản."
    ),
    Talk.CITING: (
        "Bấm “Chép trích dẫn” dưới đoạn trích: lời văn được chép kèm điểm, khoản, mục, số, ngày và nơi ban hành. "
        "Trang Cài đặt chọn thứ tự từ nhỏ đến lớn hay ngược lại; trang Văn bản mở đúng chỗ trong bản gốc."
    ),
    Talk.EXPORTING: (
        "Bấm “Chép câu trả lời” để dán vào văn bản khác, hoặc mở “Thao tác” ở trang Hỏi đáp để tải cả cuộc trao đổi "
        "về tệp Word. Bảng ở trang Chỉ tiêu, Nhiệm vụ tải về được tệp Excel."
    ),
    Talk.ADDING: (
        "Mở trang Kho văn bản, kéo thả tệp (Word, PDF, ảnh chụp trang giấy …), xem lại số, ngày, nơi ban hành rồi giữ: "
        "văn bản mới hỏi được ngay, không phải mở lại trợ lý. Hiện có {texts}."
    ),
    Talk.LESSON: (
        "Trang Soạn bài làm việc này: chọn văn bản, mục và số câu, trang sẽ lập đề cương, câu hỏi có đáp án, "
        "thẻ ghi nhớ, bài chiếu, mỗi ý kèm trích dẫn từ {texts}."
    ),
    Talk.PAPER: (
        "Tôi không viết thay, nhưng tìm được tư liệu có trích dẫn từ {texts}: hãy hỏi văn bản nói gì về chủ đề "
        "cần viết. Trang Soạn bài lập đề cương."
    ),
    Talk.ENGLISH: (
        "Tôi chỉ đọc được câu hỏi bằng tiếng Việt, có dấu hoặc không dấu. Xin hỏi lại bằng tiếng Việt về {texts}."
    ),
}


_OUTLINE = "Trang Soạn bài lập đề cương chi tiết, bài chiếu và câu hỏi; các phần của văn bản:"
_POINTS = "Trang Soạn bài lập đề cương chi tiết, bài chiếu và câu hỏi; các ý của văn bản để lên đề cương:"
_GROUND = "Trang Soạn bài ra câu hỏi có đáp án, thẻ ghi nhớ, bài chiếu; các ý của văn bản về nội dung này:"
_QUESTIONS = "Trang Soạn bài ra câu hỏi kiểm tra có đáp án, tình huống, thẻ ghi nhớ: ở đó hãy chọn {places}{many}."
_TALKED_OVER = "Trang Soạn bài ra câu hỏi thảo luận cho từng phần (trong đề cương): ở đó hãy chọn {places}."
_TO_TALK_OVER = "Các ý của văn bản để gợi thảo luận:"
_MATERIAL = "Tôi không viết thay (trang Soạn bài lập đề cương); tư liệu có trích dẫn để viết:"


def with_material(decision: Decision) -> Decision | None:
    """What the texts say of the subject of a paper, for whoever writes it; None where nothing was found."""
    return _behind(_MATERIAL, decision)


def with_points(decision: Decision, plan: bool) -> Decision | None:
    """What the texts say of the subject of a lesson, for whoever plans it, or sets questions or slides; None for none.

    plan is whether its plan is wanted.
    """
    return _behind(_POINTS if plan else _GROUND, decision)


def _behind(said: str, decision: Decision) -> Decision | None:
    draft = decision.draft
    if draft is None or not any(one.supports for one in draft.statements):
        return None
    return replace(decision, draft=draft.led_by(said))


def to_lesson_page(
    places: Sequence[tuple[str, str]], corpus: Corpus, wanted: LessonQuestions, found: Decision | None = None
) -> Decision:
    """Where on the page of lessons questions on some sections, "" for a whole document, are made.

    The questions themselves the page makes: there they can be changed and taken away. What is to be talked over, as
    far as that was found, stands below.
    """
    many = f", số câu hỏi là {wanted.many}" if wanted.many else ""
    said = (_TALKED_OVER if wanted.talked_over else _QUESTIONS).format(places=_to_choose(places, corpus), many=many)
    page = Decision(Draft((Statement(said, ours=True),), "talk"), None, [], (f"talk: {Talk.LESSON}",))
    ground = _behind(f"{said} {_TO_TALK_OVER}", found) if found and wanted.talked_over else None
    return ground or page


def _to_choose(places: Sequence[tuple[str, str]], corpus: Corpus) -> str:
    """ "Nghị quyết số 09-NQ/TW, Mục II, khoản 4; Mục III, khoản 3": the sections that are named most first.

    A document alone where it is whole, or where too many of its sections are named.
    """
    told = []
    for document in corpus.documents:
        most = Counter(section for number, section in places if number == document.number).most_common()
        labels = [document.label(one).removeprefix(f"{document.metadata.name}, ") for one, _ in most if one]
        few = labels if len(labels) <= _SECTIONS else []
        told += [", ".join(filter(None, (document.metadata.name, "; ".join(few))))] if most else []
    return " và ".join(told)


def with_outline(documents: Sequence[Document]) -> Decision:
    """The parts of documents and what stands under each, for whoever plans a lesson on them."""
    said = Statement(_OUTLINE, ours=True)
    told = [one for document in documents for one in compose_outline(document, deep=True).statements]
    return Decision(Draft((said, *told), "outline"), None, [], (f"talk: {Talk.LESSON}",))


def reply(talk: Talk, corpus: Corpus) -> Decision:
    """What is said to a kind of talk: an answer of our own words, which cites nothing."""
    words = _REPLIES[talk].format(
        texts=_texts(corpus, _NAMED, _name),
        all_texts=_texts(corpus, _ALL_NAMED, _described),
        count=len(corpus.documents),
    )
    return Decision(Draft((Statement(words, ours=True),), "talk"), None, [], (f"talk: {talk}",))


def _name(document: Document) -> str:
    return document.metadata.name


def _described(document: Document) -> str:
    """ "Nghị quyết số 09-NQ/TW (Bộ Chính trị, 28/01/2022)", as far as that is known."""
    date = document.metadata.date
    known = ", ".join(filter(None, (document.metadata.issuer, f"{date:%d/%m/%Y}" if date else "")))
    return f"{_name(document)} ({known})" if known else _name(document)


def _texts(corpus: Corpus, most: int, told: Callable[[Document], str]) -> str:
    """ "Nghị quyết số 09-NQ/TW và Kết luận số 91-KL/TU"; of many, the first and how many more there are."""
    names, more = [told(document) for document in corpus.documents[:most]], len(corpus.documents) - most
    if more > 0:
        return f"{', '.join(names)} và {more} văn bản khác"
    return " và ".join(filter(None, (", ".join(names[:-1]), names[-1])))
