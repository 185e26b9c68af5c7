""".docx: what Word shows is what is read, and what Word does not show is not."""

from pathlib import Path

import pytest

from corpus.importing.imported import Imported
from corpus.importing.word.numbering import format_number
from corpus.importing.word.reader import read_docx
from corpus.reading.store import read_document
from tests.corpus.importing.making import (
    CLEAN,
    LISTS,
    as_document,
    cell,
    clean_paragraphs,
    list_body,
    notes_part,
    numbered,
    outline,
    par,
    run,
    styles_part,
    table,
    write_docx,
)


def read(folder: Path, body: str, numbering: str = "", **parts: str) -> Imported:
    named = {f"word/{name}.xml": data for name, data in parts.items()}
    return read_docx(write_docx(folder / "a.docx", body, named, numbering))


def lines(imported: Imported) -> list[str]:
    return [line for line in imported.text.splitlines() if line]


def kinds(imported: Imported) -> list[str]:
    return [one.kind for one in imported.notices]


def test_words_own_numbers_give_the_sections_of_the_clean_text(tmp_path: Path) -> None:
    clean = read_document(CLEAN)

    found = as_document(read(tmp_path, list_body(clean_paragraphs()), LISTS), tmp_path)

    assert found.metadata == clean.metadata
    assert outline(found) == outline(clean)


def test_levels_count_as_word_counts_them(tmp_path: Path) -> None:
    numbering = """
    <w:abstractNum w:abstractNumId="7">
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Chương %1."/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %2."/>
        <w:lvlRestart w:val="0"/></w:lvl>
      <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2.%3"/><w:isLgl/></w:lvl>
    </w:abstractNum>
    <w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
    <w:num w:numId="4"><w:abstractNumId w:val="7"/>
      <w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>"""
    body = "".join(
        numbered(text, number, level)
        for text, number, level in (
            ("a", 3, 0), ("b", 3, 1), ("c", 3, 1), ("d", 3, 2), ("e", 3, 0), ("f", 3, 1), ("g", 4, 0), ("h", 4, 0),
            ("i", 3, 0),
        )
    )  # fmt: skip

    assert lines(read(tmp_path, body, numbering)) == [
        "Chương I. a",
        "Điều 1. b",
        "Điều 2. c",
        "1.2.1 d",
        "Chương II. e",
        "Điều 3. f",  # never begins anew
        "Chương V. g",  # begins anew, once
        "Chương VI. h",
        "Chương VII. i",  # lists of one w:abstractNum share its count
    ]


def test_a_list_may_come_from_a_style_and_be_taken_off_again(tmp_path: Path) -> None:
    styles = styles_part(
        '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        '<w:style w:type="paragraph" w:styleId="Muc2"><w:basedOn w:val="Muc"/></w:style>'
    )
    body = par("một", properties='<w:pStyle w:val="Muc2"/>')
    body += par("không số", properties='<w:pStyle w:val="Muc2"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    body += par("hai", properties='<w:pStyle w:val="Muc"/>')

    assert lines(read(tmp_path, body, LISTS, styles=styles)) == ["I. một", "không số", "II. hai"]


@pytest.mark.parametrize(
    ("count", "form", "shown"),
    [
        (4, "upperRoman", "IV"),
        (1999, "upperRoman", "MCMXCIX"),
        (9, "lowerRoman", "ix"),
        (27, "lowerLetter", "aa"),
        (3, "upperLetter", "C"),
        (7, "decimalZero", "07"),
        (3, "vietnameseCounting", "ba"),
        (0, "upperRoman", "0"),
        (5, "chicago", "5"),
        (5, "none", ""),
    ],
)
def test_numbers_in_words_forms(count: int, form: str, shown: str) -> None:
    assert format_number(count, form) == shown


def test_a_footnote_is_a_note_behind_its_paragraph_and_never_part_of_a_figure(tmp_path: Path) -> None:
    mark = '<w:r><w:footnoteReference w:id="{}"/></w:r>'
    body = par(run("Tổng thu đạt 9.200"), mark.format(1), run(" tỉ đồng; 80%"), mark.format(2), run(" lao động."))
    body += par("Đoạn sau.")

    imported = read(tmp_path, body, footnotes=notes_part("Theo giá hiện hành.", "Riêng quản lý 95%."))

    assert lines(imported) == [
        "Tổng thu đạt 9.200 tỉ đồng; 80% lao động.",
        "[chú thích 1: Theo giá hiện hành.]",
        "[chú thích 2: Riêng quản lý 95%.]",
        "Đoạn sau.",
    ]
    assert kinds(imported) == ["notes"]


def test_a_raised_figure_is_no_digit_and_a_square_stays_one(tmp_path: Path) -> None:
    raised = '<w:vertAlign w:val="superscript"/>'
    body = par(run("đạt 9.200"), run("1", raised), run(" tỉ đồng trên 300 m"), run("2", raised))

    assert lines(read(tmp_path, body)) == ["đạt 9.200¹ tỉ đồng trên 300 m2"]


def test_tracked_changes_are_read_as_accepted_and_told(tmp_path: Path) -> None:
    body = par(
        run("Đón "),
        "<w:del><w:r><w:delText>5,5</w:delText></w:r></w:del>",
        f"<w:ins>{run('6,0')}</w:ins>",
        run(" triệu lượt."),
    )
    body += par(run("Đoạn bị nối "), properties="<w:rPr><w:del/></w:rPr>") + par("với đoạn sau.")

    imported = read(tmp_path, body)

    assert lines(imported) == ["Đón 6,0 triệu lượt.", "Đoạn bị nối với đoạn sau."]
    assert kinds(imported) == ["changes"]


def test_struck_and_hidden_words_are_left_out_and_told_with_their_place(tmp_path: Path) -> None:
    styles = styles_part('<w:style w:type="character" w:styleId="Bo"><w:rPr><w:strike/></w:rPr></w:style>')
    body = par(run("Đón "), run("5,5", "<w:strike/>"), run("6,0"), run(" triệu", '<w:rStyle w:val="Bo"/>'))
    body += par(run("Ghi chú riêng", "<w:vanish/>"), run("Công khai", '<w:strike w:val="0"/>'))

    imported = read(tmp_path, body, styles=styles)

    assert lines(imported) == ["Đón 6,0", "Công khai"]
    assert [(one.kind, one.place) for one in imported.notices] == [
        ("struck", "Đón"),
        ("struck", "Đón 6,0"),
        ("hidden", ""),
    ]
    assert "“5,5”" in imported.notices[0].message


def test_page_numbers_and_contents_are_left_out_other_fields_are_read(tmp_path: Path) -> None:
    def field(instruction: str, result: str) -> str:
        mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
        words = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
        return mark.format("begin") + words + mark.format("separate") + run(result) + mark.format("end")

    body = par(run("Trang "), field("PAGE \\* MERGEFORMAT", "3"), run("của tệp "), field("DOCPROPERTY So", "21"))
    body += par(field('TOC \\o "1-3"', "I. TÌNH HÌNH 2"))
    body += par(run("Xem "), f'<w:fldSimple w:instr="PAGEREF _Toc1">{run("7")}</w:fldSimple>', run("hết"))

    assert lines(read(tmp_path, body)) == ["Trang của tệp 21", "Xem hết"]


def test_a_text_box_is_read_once_behind_its_paragraph(tmp_path: Path) -> None:
    box = "<w:txbxContent>" + par("Chữ trong khung") + "</w:txbxContent>"
    drawn = (
        f"<w:r><mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )

    imported = read(tmp_path, par(run("Đoạn có khung."), drawn) + par("Đoạn sau."))

    assert lines(imported) == ["Đoạn có khung.", "Chữ trong khung", "Đoạn sau."]
    assert kinds(imported) == ["boxes"]


def test_a_table_has_one_header_and_each_row_its_cells(tmp_path: Path) -> None:
    joined, under = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    body = table(
        [cell("Chỉ tiêu", joined), cell("Năm", '<w:gridSpan w:val="2"/>')],
        [cell("", under), "2027", "2030"],
        ["Lượt khách\n(triệu)", "3,2", "5,5"],
        [cell("Tổng thu", joined), "4.600", "9.200"],
        [cell("", under), "tỉ đồng", "a|b"],
    )

    assert lines(read(tmp_path, body)) == [
        "| Chỉ tiêu | Năm 2027 | Năm 2030 |",
        "| --- | --- | --- |",
        "| Lượt khách (triệu) | 3,2 | 5,5 |",
        "| Tổng thu | 4.600 | 9.200 |",
        "| Tổng thu | tỉ đồng | a¦b |",
    ]


def test_a_deleted_row_is_no_row(tmp_path: Path) -> None:
    body = table(["TT", "Tên", "Số"], ["1", "bỏ", "5"], ["2", "giữ", "6"])
    body = body.replace("<w:tr><w:tc><w:tcPr></w:tcPr>" + par("1"), "<w:tr><w:trPr><w:del/></w:trPr><w:tc>" + par("1"))

    assert lines(read(tmp_path, body))[2:] == ["| 2 | giữ | 6 |"]


def test_the_head_of_a_page_in_a_table_is_lines(tmp_path: Path) -> None:
    body = table(
        ["TỈNH ỦY AN HẢI\n*", "ĐẢNG CỘNG SẢN VIỆT NAM"],
        ["Số 17-CT/TU", "An Hải, ngày 14 tháng 8 năm 2023"],
    )

    assert lines(read(tmp_path, body)) == [
        "TỈNH ỦY AN HẢI",
        "*",
        "ĐẢNG CỘNG SẢN VIỆT NAM",
        "Số 17-CT/TU",
        "An Hải, ngày 14 tháng 8 năm 2023",
    ]


def test_capitals_of_the_format_breaks_and_hyphens_are_as_shown(tmp_path: Path) -> None:
    body = par(
        run("Chỉ thị", "<w:caps/>"), "<w:r><w:br/></w:r>", run("số 09"), "<w:r><w:noBreakHyphen/></w:r>", run("CT")
    )

    assert lines(read(tmp_path, body)) == ["CHỈ THỊ", "số 09-CT"]


def test_what_is_nested_without_end_is_cut_off(tmp_path: Path) -> None:
    inner = par("sâu")
    for _ in range(40):
        inner = f"<w:tbl><w:tr><w:tc>{inner}</w:tc></w:tr></w:tbl>"

    assert lines(read(tmp_path, par("trên") + inner)) == ["trên"]
