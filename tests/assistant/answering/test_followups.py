"""A question that the turns before it fill."""

import pytest

from assistant.answering.dialogue import Conversation
from assistant.answering.followups import Followups
from assistant.answering.turn import Turn
from assistant.service import Assistant
from tests.assistant.small import lines

GRDP = "GRDP bình quân đầu người đến năm 2030 là bao nhiêu?"


def test_a_refused_turn_before_gives_nothing_to_lean_on(conversation: Conversation) -> None:
    turn = conversation.read("Bao nhiêu?", ["Thời tiết thế nào?"])

    assert turn.decision.draft is None


def test_a_followup_asks_the_question_before_of_the_thing_it_names(conversation: Conversation) -> None:
    turn = conversation.read("Còn Ban cán sự đảng Chính phủ thì sao?", ["Ban Kinh tế Trung ương phải làm gì?"])

    assert turn.place == ("09-NQ/TW", "IV.2")
    assert turn.understood.notes == ("followup: thing",)


def test_the_answer_before_never_comes_again_of_another_thing(conversation: Conversation) -> None:
    turn = conversation.read("Còn Bộ Ngoại giao thì sao?", ["Ban Kinh tế Trung ương phải làm gì?"])

    assert turn.decision.draft is None
    assert turn.decision.lack is not None
    assert turn.decision.lack.code == "not sure"


def test_a_followup_of_another_indicator_is_answered_with_that_one(conversation: Conversation) -> None:
    (told,) = lines(conversation, "còn thu ngân sách?", "GRDP giai đoạn 2021-2025 tăng bao nhiêu")

    assert told.startswith("Giai đoạn 2021 - 2025, phấn đấu thu ngân sách")
    assert lines(conversation, "còn đô thị hóa?", GRDP) == ["Đến năm 2030, tỉ lệ đô thị hóa đạt 70%."]


def test_a_followup_of_another_subject_gets_all_that_is_said_of_it(conversation: Conversation) -> None:
    told = lines(conversation, "còn về giáo dục?", "nghị quyết nói gì về y tế")

    assert any("dạy nghề" in one for one in told)
    assert len(told) > 4


def test_who_oversees_is_not_who_does(conversation: Conversation) -> None:
    turn = conversation.read("ai theo dõi việc này", ["Chính phủ được giao làm gì để thực hiện Nghị quyết 09?"])

    assert turn.decision.draft is not None
    assert [one.text.split(" chủ trì")[0] for one in turn.decision.draft.statements] == ["Ban Kinh tế Trung ương"]


def test_a_followup_goes_back_through_several_turns(conversation: Conversation) -> None:
    earlier = [GRDP, "Tăng trưởng GRDP giai đoạn 2026-2030?", "Còn tăng trưởng năng suất lao động thì sao?"]

    turn = conversation.read("Thế còn giai đoạn trước?", earlier)

    assert turn.understood.times == (("2021", "2025"),)
    assert turn.place == ("09-NQ/TW", "II.3.1")


def test_a_heading_by_its_number_is_of_the_text_before(conversation: Conversation) -> None:
    turn = conversation.read(
        "Nhiệm vụ thứ 3 nói kỹ hơn giúp tôi", ["8 nhóm nhiệm vụ của Kết luận 91 là những nhóm nào?"]
    )

    assert turn.decision.draft is not None
    assert {one.section for each in turn.decision.draft.statements for one in each.supports} == {"II.3"}
    assert {one.document for each in turn.decision.draft.statements for one in each.supports} == {"91-KL/TU"}


def test_a_followup_on_a_point_stays_with_it(conversation: Conversation) -> None:
    turn = conversation.read("điểm đó được thưởng bao nhiêu tiền", ["Huyện Vạn Ninh trở thành đô thị gì?"])

    assert turn.decision.draft is None
    assert turn.decision.lack is not None
    assert turn.decision.lack.message == "Chưa tìm thấy câu trả lời chắc chắn; đoạn vừa dẫn là:"
    assert {(one.passage.document, one.passage.section) for one in turn.decision.evidence} == {("09-NQ/TW", "III.2")}


def test_only_one_part_of_what_was_asked_before_is_told(conversation: Conversation) -> None:
    sea = conversation.read("chỉ lấy phần giải pháp thôi", ["kinh tế biển trong NQ 09"])
    tourism = lines(conversation, "chỉ nêu hạn chế thôi nhé", "Du lịch trong nghị quyết")

    assert sea.understood.notes == ("followup: part",)
    assert {one.section.split(".")[0] for one in sea.decision.draft.statements[1].supports} == {"III"}  # type: ignore[union-attr]
    assert tourism[1:] == ["Du lịch phát triển chưa bền vững."]


def test_what_was_asked_before_is_told_of_the_other_text_whole(conversation: Conversation) -> None:
    turn = conversation.read("còn Kết luận 91 nói sao về nội dung này", ["NQ 09 nói gì về chuyển đổi số"])

    assert turn.decision.draft is not None
    assert turn.decision.draft.composer == "topic"
    assert turn.understood.named.documents == ("91-KL/TU",)


def test_a_later_vision_is_set_against_the_goals_before(conversation: Conversation) -> None:
    found = lines(
        conversation, "So với cái đó thì tầm nhìn 2045 thêm điểm gì", "Mục tiêu đến năm 2030 của Nghị quyết 09"
    )

    assert [one for one in found if one.endswith(":")] == ["Mục tiêu đến năm 2030:", "Tầm nhìn đến năm 2045:"]


def test_how_the_figures_of_two_turns_differ_is_worked_out(conversation: Conversation) -> None:
    told = lines(conversation, "vậy chênh mấy điểm", "Tỉ lệ đô thị hóa năm 2025 là bao nhiêu?", "2030?")

    assert told[-1] == "Chênh lệch: tăng 5 điểm phần trăm (trợ lý tính từ hai số trên)."


def test_how_many_times_the_one_figure_is_the_other_is_worked_out(conversation: Conversation) -> None:
    told = lines(conversation, "gấp mấy lần", "Tổng vốn đầu tư toàn xã hội giai đoạn 2021-2025?", "giai đoạn sau?")

    assert told[-1] == "Số sau gấp khoảng 1,88 lần số trước (trợ lý tính từ hai số trên)."  # 664 / 354


def test_another_thing_is_never_answered_with_more_on_the_one_before(conversation: Conversation) -> None:
    earlier = "Các tuyến cao tốc nào sẽ được làm?"

    assert lines(conversation, "đường sắt thì sao", earlier) == [
        "Đường sắt tốc độ cao đoạn Thành phố Hồ Chí Minh - Nha Trang."
    ]


def test_the_same_of_people_whom_the_text_says_nothing_of_is_not_answered_with_what_merely_says_them(
    conversation: Conversation,
) -> None:
    assert lines(conversation, "còn người dân thì sao", "Doanh nghiệp bị thanh tra mấy lần một năm?") == []


def test_of_the_answer_before_the_points_of_one_thing_are_kept(conversation: Conversation) -> None:
    towns = "Các đô thị trong tỉnh được định hướng thế nào?"

    told = lines(conversation, "riêng Cam Lâm", towns)

    assert told[-1] == "Huyện Cam Lâm trở thành đô thị sân bay hiện đại, sinh thái, đẳng cấp quốc tế"
    assert len(told) == len(lines(conversation, "chỉ Cam Lâm thôi", towns)) < len(lines(conversation, towns))


def test_what_two_turns_told_of_a_part_is_set_beside_each_other(conversation: Conversation) -> None:
    told = lines(conversation, "khác nhau chỗ nào", "Mục tiêu đến năm 2030?", "thế 2045")

    assert {"Mục tiêu đến năm 2030:", "Tầm nhìn đến năm 2045:"} <= set(told)


def test_the_same_of_a_thing_that_stands_in_the_answer_before_is_its_point(conversation: Conversation) -> None:
    towns = "Các đô thị trong tỉnh được định hướng thế nào?"

    assert lines(conversation, "thế còn Ninh Hòa", towns)[-1] == "Thị xã Ninh Hòa là đô thị công nghiệp"
    assert len(lines(conversation, "thế còn Ninh Hòa", towns)) < len(lines(conversation, towns))


def test_the_message_before_is_read_once(conversation: Conversation) -> None:
    read: list[str] = []

    def counted(question: str, history: list[str]) -> Turn:
        read.append(question)
        return conversation.read(question, history)

    # Nothing of the answer before is of Cam Ranh alone: it is looked at for that, and leant on then.
    Followups(conversation.questions, counted).ask("riêng Cam Ranh", [GRDP])

    assert read == [GRDP]


def test_a_question_without_a_subject_is_of_what_was_answered(conversation: Conversation) -> None:
    whom = lines(
        conversation, "báo cáo cho ai", "cơ quan nào phải báo cáo kết quả cải cách hành chính", "trước ngày mấy"
    )
    often = conversation.read("bao lâu báo cáo một lần", ["nq09 giao Ban Kinh tế Trung ương làm gì"])

    assert "báo cáo Ban Thường vụ Tỉnh ủy" in whom[0]
    assert often.place == ("09-NQ/TW", "IV.5")


def test_a_question_without_a_subject_and_an_answer_is_refused_over_what_was_told(conversation: Conversation) -> None:
    turn = conversation.read("bao giờ xong", ["khu kinh tế Vân Phong được định hướng thế nào"])

    assert turn.decision.draft is None
    assert turn.decision.lack is not None
    assert turn.decision.lack.message == "Chưa tìm thấy câu trả lời chắc chắn; đoạn vừa dẫn là:"
    assert turn.decision.evidence[0].passage.section == "III.6"


def test_a_new_subject_in_few_words_is_looked_for_everywhere(conversation: Conversation) -> None:
    told = lines(conversation, "du lịch phát triển thế nào", "Doanh nghiệp bị thanh tra mấy lần một năm?")

    assert any("Du lịch" in one for one in told)


def test_a_field_alone_is_of_the_document_asked_of_before(conversation: Conversation) -> None:
    assert lines(conversation, "ký ngày nào", "ai ký kết luận 91") == [
        "Kết luận số 91-KL/TU được ban hành ngày 18 tháng 10 năm 2022."
    ]
    (signer,) = lines(conversation, "ai ký", "Nghị quyết 09 nói gì về kinh tế biển")
    assert signer.startswith("Nguyễn Phú Trọng")
    (issuer,) = lines(conversation, "của ai ban hành", "nghị quyết 55 nói về gì")
    assert issuer == "Nghị quyết số 55/2022/QH15 là của Quốc hội."


def test_a_time_is_added_to_what_was_told(conversation: Conversation) -> None:
    told = lines(conversation, "thêm năm 2030 vào", "Tỉ lệ đô thị hóa năm 2025")
    table = conversation.read("thêm cột 2030", ["Các chỉ tiêu cụ thể đến năm 2025", "lập thành bảng"]).decision.draft

    assert told[:2] == ["Đến năm 2025, tỉ lệ đô thị hóa đạt 65%.", "Đến năm 2030, tỉ lệ đô thị hóa đạt 70%."]
    assert table is not None
    assert table.statements[0].columns == ("Chỉ tiêu", "Mốc trước", "Mốc sau")


def test_what_is_done_about_a_shortcoming_is_of_its_subject(conversation: Conversation) -> None:
    turn = conversation.read("thế giải quyết sao", ["hạn chế về hạ tầng giao thông của tỉnh"])

    assert turn.decision.draft is not None
    assert {one.section for each in turn.decision.draft.statements for one in each.supports} >= {"III.4"}


def test_what_two_periods_come_to(conversation: Conversation) -> None:
    told = lines(conversation, "tổng hai giai đoạn", "vốn đầu tư toàn xã hội 2021-2025", "gấp mấy lần ở giai đoạn sau")

    assert told[-1] == "Cộng lại: 1.018 nghìn tỉ đồng (trợ lý tính từ hai số trên)."  # 354 + 664


def test_another_thing_of_which_the_same_is_not_said_gets_what_is(conversation: Conversation) -> None:
    *_, told = lines(conversation, "còn trường học thì sao", "các bệnh viện nào được đầu tư")
    housing = conversation.read("còn nhà ở xã hội thì sao", ["tỉ lệ đô thị hóa 2030"])
    case = conversation.read("còn doanh nghiệp thì sao", ["cán bộ trễ hồ sơ 10% thì sao"])

    place = conversation.read("thế Cam Ranh thì sao", ["tỉ lệ đô thị hóa 2030"])

    assert "trường đại học" in told
    assert place.decision.draft is None
    assert housing.decision.draft is None
    assert case.decision.draft is None


def test_the_results_give_way_to_what_is_wanting(conversation: Conversation) -> None:
    told = lines(conversation, "còn hạn chế", "nêu kết quả đạt được về cải cách hành chính")

    assert told[0].startswith("Hạn chế, yếu kém")
    assert not any(one.startswith("Kết quả") for one in told)


def test_whether_the_other_text_says_it_is_asked_of_what_came_before(conversation: Conversation) -> None:
    turn = conversation.read("kl91 có nói không", ["nq 09 nói gì về chuyển đổi số"])

    assert turn.understood.named.documents == ("91-KL/TU",)
    assert any(one.phrase == "chuyển đổi số" for one in turn.understood.terms)


def test_another_thing_named_alone_gets_what_is_said_of_it(conversation: Conversation) -> None:
    told = lines(conversation, "còn tập thể lãnh đạo", "người đứng đầu bị xử lý ra sao khi xếp hạng yếu")

    assert any("tập thể lãnh đạo xếp loại hoàn thành xuất sắc" in one for one in told)


def test_what_was_refused_before_is_passed_over_by_who_asks_for_the_place(conversation: Conversation) -> None:
    (told,) = lines(conversation, "căn cứ vào đâu", "cán bộ trễ hồ sơ 10% thì sao", "nếu là trưởng phòng thì sao")

    assert told == "Ở Kết luận số 91-KL/TU, Mục II, khoản 8."


def test_goals_without_a_figure_are_set_beside_each_other_too(conversation: Conversation) -> None:
    told = lines(conversation, "điểm khác nhau", "thu ngân sách giai đoạn 2021-2025", "và giai đoạn kế tiếp")

    assert [one.partition(",")[0] for one in told] == ["Giai đoạn 2021 - 2025", "Giai đoạn 2026 - 2030"]


def test_another_case_without_an_answer_is_refused_over_the_rule_that_was_told(conversation: Conversation) -> None:
    turn = conversation.read("nếu là trưởng phòng thì sao", ["cán bộ trễ hồ sơ 10% thì sao"])

    assert turn.decision.lack is not None
    assert turn.decision.lack.message == "Chưa tìm thấy câu trả lời chắc chắn; đoạn vừa dẫn là:"


def test_a_syllable_that_stands_in_other_words_is_no_subject(conversation: Conversation) -> None:
    assert conversation.read("thế phó thì sao", ["người đứng đầu bị thay thế khi nào"]).decision.draft is None


def test_a_remedy_is_never_what_is_wanting_itself(conversation: Conversation) -> None:
    turn = conversation.read("khắc phục ra sao", ["vì sao thu hút đầu tư của tỉnh kém"])

    assert turn.decision.draft is not None
    assert {one.section.split(".")[0] for each in turn.decision.draft.statements for one in each.supports} == {"III"}


def test_whom_it_is_given_to_is_whoever_is_in_charge(conversation: Conversation) -> None:
    (told,) = lines(conversation, "giao cho ai", "nq09 nói gì về hợp tác với tây nguyên")

    assert told.startswith("Các tỉnh uỷ, thành uỷ trong cả nước")


def test_which_of_two_texts_came_first_is_asked_of_those_told_of_before(conversation: Conversation) -> None:
    told = lines(conversation, "cái nào ban hành trước", "so sánh nq09 với kl91 về cải cách hành chính")

    assert [one.partition(" được ban hành")[0] for one in told] == ["Nghị quyết số 09-NQ/TW", "Kết luận số 91-KL/TU"]


def test_what_the_other_text_does_not_speak_of_gets_no_yes(conversation: Conversation) -> None:
    turn = conversation.read("bên kl91 có nhắc không", ["nq09 nói gì về y tế cơ sở"])

    assert turn.decision.draft is not None
    said = "Chưa tìm thấy câu trả lời chắc chắn về “y tế cơ sở”; các đoạn gần nhất:"
    assert turn.decision.draft.statements[0].text == said


def test_the_cause_of_what_is_wanting_is_told_behind_it(conversation: Conversation) -> None:
    told = lines(conversation, "do đâu vậy", "nêu kết quả đạt được về cải cách hành chính", "còn hạn chế")

    assert told[-1].startswith("Cá nhân người đứng đầu")


@pytest.mark.parametrize("asked", ["năm 2030", "2030", "còn 2030"])
def test_a_year_alone_is_asked_of_the_same_figure(assistant: Assistant, asked: str) -> None:
    assert "46,5%" in assistant.ask(asked, ["tỉ lệ che phủ rừng 2025"]).text


@pytest.mark.parametrize("asked", ["năm 2045 tỉnh mình thế nào", "đến năm 2045 thì sao", "mục tiêu 2045"])
def test_a_time_without_a_thing_is_asked_of_its_goals_at_the_head_of_a_conversation(
    assistant: Assistant, asked: str
) -> None:
    assert "là đô thị thông minh, bền vững, bản sắc, ngang tầm khu vực Châu Á" in assistant.ask(asked).text


@pytest.mark.parametrize(
    "asked",
    [
        "số đó so với giai đoạn trước tăng bao nhiêu?",
        "so với giai đoạn trước tăng bao nhiêu",
        "tăng bao nhiêu so với giai đoạn trước",
    ],
)
def test_a_figure_is_set_against_that_of_the_time_before(assistant: Assistant, asked: str) -> None:
    text = assistant.ask(asked, ["tổng huy động vốn đầu tư toàn xã hội 2026-2030"]).text

    assert text.endswith("Chênh lệch: tăng 310 nghìn tỉ đồng (trợ lý tính từ hai số trên).")


def test_a_case_is_put_to_its_bound_where_the_question_before_asked_for_that(assistant: Assistant) -> None:
    before = "cán bộ có bao nhiêu % hồ sơ trễ hạn thì không được xếp loại tốt"
    text = assistant.ask("nếu chỉ 7% thôi thì sao?", [before]).text

    assert "7% không thuộc mức “từ 10% hồ sơ trễ hạn trở lên”" in text
    assert "thuộc mức" not in assistant.ask(before).text


def test_a_case_of_fewer_times_is_none_of_the_rule_before(conversation: Conversation) -> None:
    before = "chế tài với người đứng đầu khi xếp hạng trung bình 2 năm liền"

    found = lines(conversation, "nếu mới trung bình có 1 năm thôi?", before)

    assert found[0].startswith("Người đứng đầu các cơ quan, đơn vị, địa phương không được xếp loại")
    assert lines(conversation, before)[0].startswith("Xem xét trách nhiệm")
    assert lines(conversation, "đơn vị trung bình 1 năm có bị thay người đứng đầu không")[0].startswith("Xem xét")


def test_a_name_of_which_something_is_asked_is_no_fragment(conversation: Conversation) -> None:
    found = lines(conversation, "hầm Đèo Cả có làm không", "bệnh viện nào phải hoàn thành")

    assert any("Dự án Hầm Đèo Cả" in one for one in found)


def test_whether_a_name_is_so_too_is_of_what_was_asked(conversation: Conversation) -> None:
    found = lines(conversation, "Cam Ranh có không", "huyện nào là đô thị sân bay")

    assert not any(one.startswith("Có") for one in found)
    assert any("Cam Lâm trở thành đô thị sân bay" in one for one in found)


def test_a_text_that_says_nothing_of_replacing_replaces_none(conversation: Conversation) -> None:
    lack = conversation.read("thay thế văn bản nào không", ["ai ban hành Kết luận 91"]).decision.lack

    assert lack is not None
    assert lack.message == "Chưa thấy Kết luận số 91-KL/TU nêu thay thế, bãi bỏ văn bản nào."


def test_a_part_of_two_times_is_compared_whatever_it_was_called(conversation: Conversation) -> None:
    found = lines(conversation, "khác nhau chỗ nào", "mục tiêu 2030 của tỉnh", "tầm nhìn 2045")

    assert "Mục tiêu đến năm 2030:" in found
    assert "Tầm nhìn đến năm 2045:" in found


def test_another_subject_is_told_without_that_of_the_turn_before(assistant: Assistant) -> None:
    told = assistant.ask("còn y tế?", ["giáo dục đào tạo trong NQ có gì"]).text

    assert "dạy nghề" not in told
    assert "Phát triển hệ thống y tế dự phòng" in told


def test_which_of_the_points_told_is_of_a_thing(conversation: Conversation) -> None:
    told = lines(conversation, "cái nào liên quan tới đất đai", "các nguyên nhân hạn chế theo nghị quyết 09")

    assert any("nguồn lực đất đai" in one for one in told)
    assert not any("Vốn đầu tư" in one for one in told)


def test_who_decides_what_was_told_is_not_who_decides_another_thing(conversation: Conversation) -> None:
    turn = conversation.read("ai quyết", ["người đứng đầu bị thay khi nào"])

    assert turn.decision.draft is None
    assert turn.decision.evidence[0].passage.section == "II.8"


def test_how_what_was_told_is_done_is_asked_of_what_is_to_be_done_about_it(conversation: Conversation) -> None:
    told = lines(conversation, "bằng cách nào", "phát thải ròng bằng 0 khi nào đạt")

    assert told[0].startswith("Nhiệm vụ, giải pháp")
    assert any("phát thải khí nhà kính" in one for one in told)


def test_whether_a_figure_is_higher_later_is_told_with_both(conversation: Conversation) -> None:
    told = lines(conversation, "2030 có cao hơn không", "đô thị hóa 2025 bao nhiêu")

    assert any("65%" in one for one in told)
    assert any("70%" in one for one in told)


def test_what_was_told_is_no_answer_to_a_time_that_it_does_not_tell(conversation: Conversation) -> None:
    turn = conversation.read("khi nào xong", ["ai ban hành chương trình hành động"])

    assert turn.decision.draft is None
    assert turn.decision.evidence[0].passage.section == "IV.2"


def test_the_others_of_places_told_of_before_are_all_but_those(conversation: Conversation) -> None:
    told = lines(conversation, "các huyện thị còn lại thì sao", "huyện Cam Lâm định hướng làm gì", "thế Ninh Hòa?")

    assert len(told) == 7
    assert not any("Cam Lâm" in one or "Ninh Hòa" in one for one in told[1:])


@pytest.mark.parametrize("question", ["phần đó có mấy khoản", "phần này gồm bao nhiêu khoản?"])
def test_how_many_parts_the_section_before_has_is_counted(conversation: Conversation, question: str) -> None:
    told = lines(conversation, question, "Phần II của Kết luận 91 nói về gì")

    assert told[0] == "Kết luận số 91-KL/TU, Mục II (NHIỆM VỤ VÀ GIẢI PHÁP) có 8 khoản:"
    assert len(told) == 9


@pytest.mark.parametrize(
    ("question", "word"),
    [
        ("có phải 189 triệu không", "Đúng, "),
        ("200 triệu đúng không", "Không phải 200 triệu, "),
    ],
)
def test_a_figure_to_be_checked_is_that_of_the_turn_before(
    conversation: Conversation, question: str, word: str
) -> None:
    assert lines(conversation, question, GRDP) == [
        f"{word}văn bản nêu:", "Đến năm 2030, GRDP bình quân đầu người đạt 189 triệu đồng/người."
    ]  # fmt: skip


def test_whether_the_figure_of_another_time_reaches_a_share_is_told(conversation: Conversation) -> None:
    told = lines(conversation, "đến 2030 có đạt 100% không", "tỉ lệ thu gom rác 2025")

    assert told == ["Có, văn bản nêu:", "Đến năm 2030, tỉ lệ chất thải rắn sinh hoạt được thu gom là 100%."]


def test_of_the_points_listed_those_are_told_that_a_follow_up_wants(conversation: Conversation) -> None:
    told = lines(conversation, "hướng nào cần công nghệ cao", "Kinh tế biển phát triển theo mấy hướng")

    assert told[0] == "Phát triển mạnh kinh tế biển theo hướng:"
    assert [one[:17] for one in told[1:]] == ["Nuôi trồng, khai "]


@pytest.mark.parametrize(
    ("asked", "before", "told"),
    [
        ("giai đoạn sau tăng bao nhiêu", "Tốc độ tăng trưởng GRDP giai đoạn 2021-2025?", "8,8%/năm"),
        ("giai đoạn trước là mấy", "Năng suất lao động 2026-2030 tăng bao nhiêu?", "6,1%/năm"),
        ("5 năm sau tăng lên bao nhiêu", "tổng vốn đầu tư 2021-2025", "664 nghìn tỉ đồng"),
        ("thế giai đoạn 5 năm kế tiếp bao nhiêu", "tổng vốn đầu tư 2021-2025", "664 nghìn tỉ đồng"),
    ],
)
def test_how_it_moves_in_the_time_beside_is_asked_of_the_same_figure(
    conversation: Conversation, asked: str, before: str, told: str
) -> None:
    (line,) = lines(conversation, asked, before)

    assert told in line


@pytest.mark.parametrize("asked", ["vậy cá nhân thì mức nào", "thế cá nhân là bao nhiêu", "còn từng người thì sao"])
def test_what_holds_for_bodies_is_asked_of_whoever_works_there(conversation: Conversation, asked: str) -> None:
    (line,) = lines(conversation, asked, "Cơ quan có bao nhiêu hồ sơ trễ thì không được xếp hạng tốt?")

    assert line.startswith("Cán bộ, công chức, viên chức có từ 10%")


@pytest.mark.parametrize("asked", ["cái nào cao hơn", "vậy mốc nào lớn hơn ạ"])
def test_which_of_two_that_were_told_is_more_is_told_with_both(conversation: Conversation, asked: str) -> None:
    told = " ".join(lines(conversation, asked, "tỉ lệ đô thị hóa 2025", "còn 2030"))

    assert "65%" in told
    assert "70%" in told


def test_a_followup_that_says_its_own_subject_is_asked_alone(conversation: Conversation) -> None:
    before, asked = "Kết cấu hạ tầng được nêu thế nào?", "hạn chế của hạ tầng giao thông là gì"

    assert lines(conversation, asked, before) == lines(conversation, asked)


@pytest.mark.parametrize(
    ("before", "asked", "told", "untold"),
    [
        ("Trường Sa giữ vai trò gì?", "ở đó xây cảng cá nào", "cảng cá huyện đảo Trường Sa", "Khu kinh tế Vân Phong"),
        ("Khu kinh tế Vân Phong ra sao?", "hạ tầng tại đó đầu tư gì", "hạ tầng thiết yếu", "quốc lộ"),
        ("Vịnh Cam Ranh được định hướng gì?", "nơi đó có cảng hàng không nào", "Cảng hàng không", "đường sắt cao tốc"),
    ],
)
def test_a_place_pointed_at_is_the_one_asked_of_before(
    conversation: Conversation, before: str, asked: str, told: str, untold: str
) -> None:
    said = " ".join(lines(conversation, asked, before))

    assert told in said
    assert untold not in said


def test_one_of_the_members_told_is_told_alone(conversation: Conversation) -> None:
    told = lines(conversation, "thế huyện Diên Khánh", "Lập bảng vai trò của từng huyện, thị xã, thành phố")

    assert any("sinh thái, văn hoá truyền thống" in one for one in told)
    assert not any("Cam Lâm" in one for one in told)


def test_what_hinders_is_asked_of_the_thing_before(conversation: Conversation) -> None:
    told = " ".join(lines(conversation, "vướng ở đâu mà chưa bền vững", "Du lịch phát triển thế nào?"))

    assert "Du lịch phát triển chưa bền vững" in told


def test_to_whom_it_goes_is_told_by_the_one_task_that_says_so(conversation: Conversation) -> None:
    (told,) = lines(conversation, "trình cơ quan nào thông qua", "Chính phủ được giao việc gì theo Nghị quyết 09?")

    assert told.endswith("trình Quốc hội khoá XV thông qua.")


def test_a_figure_of_the_turn_before_counts_nothing(conversation: Conversation) -> None:
    told = lines(conversation, "chỉ số nào về chuyển đổi số", "các chỉ số cải cách hành chính cần vào nhóm 25")

    assert told
    assert not any("25 chỉ số" in one for one in told)


def test_a_later_period_is_that_behind_the_time_under_which_the_answer_stands(assistant: Assistant) -> None:
    told = assistant.ask("giai đoạn sau thì sao", ["GRDP bình quân mỗi năm tăng bao nhiêu giai đoạn 2021-2025"])
    untold = assistant.ask("giai đoạn sau thì sao", ["tỉ lệ hộ nghèo giảm mỗi năm bao nhiêu"])

    assert "2026 - 2030" in told.text
    assert "Giai đoạn 2021 - 2025" not in untold.text  # the same once more would pass for that of the later one


def test_what_names_none_of_what_a_follow_up_names_is_no_part_of_the_answer(assistant: Assistant) -> None:
    said = assistant.ask("Vân Phong thì sao", ["Cam Ranh và Nha Trang được quy hoạch khác nhau ra sao"]).text

    assert "Vân Phong" in said
    assert "đưa ra khỏi quy hoạch" not in said
