"""Why a document is not kept as it is; each says in Vietnamese what the reader may choose."""

from corpus.errors import CorpusError


class KeepError(CorpusError):
    """A document that is not kept. `vietnamese` says why and what can be done."""

    def __init__(self, vietnamese: str) -> None:
        super().__init__(vietnamese)
        self.vietnamese = vietnamese


class SameContentError(KeepError):
    """The library holds this content already, as `number`."""

    def __init__(self, number: str, name: str) -> None:
        super().__init__(f"Nội dung này đã có trong kho: văn bản {number} (tệp {name}). Không cần thêm lần nữa.")
        self.number = number


class SameNumberError(KeepError):
    """Another document of this number is in the corpus."""

    def __init__(self, number: str) -> None:
        super().__init__(
            f"Trong kho đã có văn bản số {number}. Hãy chọn thay bản cũ, giữ cả hai (bản mới thêm chữ “bản 2” vào số), "
            "hoặc sửa số của bản mới."
        )
        self.number = number


class UnknownEntryError(KeepError):
    """A number that no kept document has."""

    def __init__(self, number: str, known: str) -> None:
        super().__init__(f"Trong các văn bản đã thêm không có văn bản số {number}. Đang có: {known or 'chưa có'}.")
