"""The words by which a question says what it wants beside its kind: a pattern for each want, of a search form."""

import re

from corpus.vietnamese.bodies import NO_BODY

PERSON = re.compile(
    r"(?<!\w)(?:là ai|ai (?:\w+ )?là|tên gì|tên .*là gì|họ tên|ai (?:\w+ )?giữ chức|ai (?:\w+ )?làm|người nào là"
    r"|là đồng chí nào|là người nào|(?:giám đốc|chủ tịch|bí thư|trưởng ban|đồng chí) (?:(?!cấp )\w+ ){0,2}nào)(?!\w)"
)
# "Ai là người đứng đầu Ban Kinh tế": a person, whatever the texts want of heads.
HEAD_OF = re.compile(r"(?<!\w)ai (?:đang |hiện |hiện đang )?(?:là|làm) (?:người )?(?:đứng đầu|cầm đầu)(?!\w)")
BECOMES = re.compile(
    r"(?<!\w)(?:là gì|vai trò|coi là|xem là|trở thành|định hướng|hướng tới|là (?:\w+ ){1,3}gì"
    r"|(?:đô thị|trung tâm|vùng|ngành|nơi) gì|xác định[^.?]*(?:ra sao|thế nào)"
    r"|thành (?:\w+ ){0,2}(?:gì|nào|thế nào))(?!\w)"
)
# "Vân Phong được định hướng ra sao": what is to be, which no assessment of what is tells.
AHEAD = re.compile(
    r"(?<!\w)(?:định hướng|phương hướng|hướng (?:phát triển|đi|tới)"
    r"|(?:theo|những|các|mấy) (?:hướng|kiểu) (?:nào|gì)|(?:định|dự định|dự kiến) làm (?:những )?gì"
    r"|sẽ (?!bị |có |là |còn )(?:\S+ ){1,3}?(?:những )?gì"
    r"|(?<!đã )(?:phát triển|ưu tiên|tập trung) (?:vào )?(?:những |các |cái |ngành )?(?:gì|ngành nào)(?! rồi)"
    r"|(?:yêu cầu|đề ra|đặt ra) (?:những |các )?(?:gì|việc gì|nhiệm vụ gì|giải pháp gì)"
    r"|(?:thời gian|giai đoạn|những năm) tới|tới đây|sắp tới"
    r"|^\W*(?:làm (?:sao|thế nào|cách nào|gì)|bằng cách nào) (?:để|mà|thì)(?! (?:biết|hiểu|nhớ|tra|học)(?!\w)))(?!\w)"
)
# "Cán bộ sợ trách nhiệm thì có chính sách gì": what is to be done about a thing, which no assessment of it tells.
REMEDY = re.compile(
    r"(?<!\w)(?:chính sách|cơ chế|giải pháp|biện pháp|chủ trương|hướng (?:xử lý|giải quyết))(?: \w+){0,2}?"
    r" (?:gì|nào)(?!\w)"
    r"|(?<!\w)(?:những|các|mọi|hết) (?:(?:đầu |công )?việc|gì) (?:phải|cần|sẽ) (?:làm|thực hiện|triển khai)"
    r" (?:về|liên quan|đối với|trong|cho)(?!\w)"
)
DUE = re.compile(
    r"(?<!\w)(?:(?<!giới )hạn (?:chót|cuối|chậm nhất|hoàn thành|xử lý|giải quyết|nào)|phải (?:xong|hoàn thành)"
    r"|hoàn thành (?:trước|khi|vào)|chậm nhất|muộn nhất|deadline)(?!\w)"
)
# "Việc nào phải xong trong năm 2022", "năm 2025 phải làm những gì": all that is to be by a time.
BY_TIME = re.compile(
    r"(?<!\w)(?:việc|nhiệm vụ)(?: (?:gì|nào|chính|lớn))? (?:(?:mà|phải|cần|sẽ|được|có) ){0,3}"
    r"(?:làm|xong|làm xong|hoàn thành|hoàn tất|thực hiện|thời hạn|hạn|đến hạn|tới hạn)(?!\w)"
    r"|(?<!\w)(?:phải|cần|sẽ) (?:làm|làm xong|xong|hoàn thành|hoàn tất|thực hiện|đạt) (?:được )?(?:những |các )?"
    r"(?:gì|(?:việc|nhiệm vụ|công việc) (?:gì|nào))(?!\w)"
)
# "Nghị quyết nào thay thế Nghị quyết 21": the text that does so is asked for, not what the named one says.
REPLACING = re.compile(
    r"(?<!\w)(?:nghị quyết|kết luận|quyết định|nghị định|chỉ thị|luật|thông tư|văn bản|cái) nào (?:đã |sẽ |mới |vừa )*"
    r"(?:thay thế|thay cho|thay|bãi bỏ|hủy bỏ)(?!\w)"
)
# "Quyết định 71 bãi bỏ văn bản nào": the texts that the named one replaces.
_PAPER = (
    r"(?:nghị quyết|kết luận|quyết định|nghị định|chỉ thị|luật|thông tư|văn bản|quy định|hướng dẫn|kế hoạch|quy chế"
    r"|thông báo|pháp lệnh|điều lệ|nội quy)"
)
REPLACED = re.compile(
    rf"(?<!\w)(?:thay thế|thay cho|thay|bãi bỏ|hủy bỏ)(?: cho)?(?: toàn bộ)?(?:(?: các| những)? {_PAPER} "
    rf"(?:nào|gì|cũ nào|số mấy|số nào|số bao nhiêu)| (?:mấy|bao nhiêu) {_PAPER})(?!\w)"
)
# "Cơ quan thường trực là cơ quan nào", "ai làm Trưởng ban": who holds a part that it names.
WHO_IT_IS = re.compile(
    r"(?<!\w)là (?:ai|(?:cơ quan|đơn vị|bộ|sở|ban|tổ chức|cục|phòng|người) nào)(?: (?:ạ|vậy|thế|nhỉ))*\W*$"
    r"|^\W*(?:ai|(?:cơ quan|đơn vị|bộ|sở|ban|tổ chức|cục|phòng|người) nào) (?:sẽ |được giao )?(?:là|làm) (?!gì|việc)\w"
)
# "Trồng rừng để làm gì": what for, and nobody's duty.
PURPOSE = re.compile(r"(?<!\w)(?:để|nhằm) làm gì(?: (?:ạ|vậy|thế|nhỉ))*\W*$")
# "Khi nào phải đền bù", "ai không phải đền bù": what is owed, or is not.
OWED = re.compile(
    r"(?<!\w)(?P<no>(?:không|chưa|khỏi) )?phải (?!là |làm |có |không |chưa |sao |ở |do |đi |cần )"
    r"(?P<what>[^\W\d_]+ [^\W\d_]+)(?!\w)"
)
# "Căn cứ vào những văn bản nào", "căn cứ pháp lý": what a document is issued on.
GROUNDS = re.compile(r"(?<!\w)(?:căn cứ|dựa (?:vào|trên|theo))(?!\w)")
# "Sở nào chủ trì": a body of that kind; "cơ sở", "cán bộ" are none.
BODY_ASKED = re.compile(rf"(?<!\w){NO_BODY}(sở|bộ|cục|ủy ban) nào(?!\w)")
# "Quốc hội khóa mấy", "cảng biển loại mấy": which of an order, told by a number or a numeral.
ORDINAL = re.compile(  # "nâng cấp mấy tuyến" counts what is done
    r"(?<!\w)(?<!nâng )(?<!cung )(?<!trợ )(?<!phân )(?<!bù )(?<!trao )"
    r"(?<!mỗi )(?<!từng )(khóa|loại|cấp|hạng|nhiệm kỳ|đợt|kỳ họp) (?:thứ )?(?:mấy|bao nhiêu)(?!\w)"
)
# What a document came after: "bối cảnh ra đời", "hoàn cảnh".
CONTEXT = re.compile(r"(?<!\w)(?:bối cảnh|hoàn cảnh)(?!\w)")
# What for, no cause: "vì sao phải có …", "vì sao kết luận ấy ra đời".
NEED = re.compile(
    r"(?<!\w)(?:vì sao|tại sao|sao|vì cái gì) (?:lại )?(?:phải|cần|ban hành)(?!\w)"
    r"|(?<!\w)(?:vì sao|tại sao|do đâu) (?:\S+ ){1,6}?(?:lại )?(?:ra đời|được ban hành|phải ban hành)(?!\w)"
    # "Vì sao trung ương ra một nghị quyết riêng cho tỉnh"
    r"|(?<!\w)(?:vì sao|tại sao|sao|lý do) (?:\S+ ){0,6}?(?:ra|có|ban hành|làm|dành)(?: hẳn| riêng| một){0,2}"
    r" (?:nghị quyết|kết luận|chỉ thị|văn bản|nq|kl)(?: này| ấy| đó| (?:số )?\d[\w/-]*)?(?: riêng(?!\w)|\W*$)"
    # "Vì sao rừng quan trọng"
    r"|(?<!\w)(?:vì sao|tại sao) (?!chưa |không )(?:(?!chưa |không )\S+ ){1,8}?(?:lại |rất )?"
    r"(?:quan trọng|cần thiết|cấp thiết|có ý nghĩa|được (?:chú trọng|coi trọng|ưu tiên|đặc biệt quan tâm))(?!\w)"
    r"|(?<!\w)(?:ý nghĩa|mục đích|lý do|sự cần thiết|cơ sở)(?: của)?(?: việc)? (?:ban hành|ra đời)(?!\w)"
    r"|(?<!\w)(?:căn cứ|cơ sở)(?: pháp lý)?(?: (?:vào )?(?:nào|đâu|gì))?(?: mà)?(?: để)? (?:ban hành|ra đời)(?!\w)"
    r"|(?<!\w)(?:căn cứ|dựa trên cơ sở)(?: vào)? (?:đâu|những gì|cái gì)(?: mà)? (?:để )?(?:ban hành|ra đời)(?!\w)"
    r"|^\W*(?:(?:nêu|phân tích|trình bày) )?(?:ý nghĩa|tầm quan trọng|sự cần thiết)(?: của| phải)*"
    r" (?:việc|nghị quyết|kết luận|văn bản|nq|kl)(?!\w)"
    r"|^\W*(?:(?:nêu|phân tích|trình bày) )?(?:tầm quan trọng của|sự cần thiết (?:của|phải)) \w"
)
# "Nguyên nhân chủ quan và khách quan": causes of a kind, which a text may not tell apart.
CAUSE_KIND = re.compile(r"(?<!\w)(?:khách quan|chủ quan|trực tiếp|gián tiếp|sâu xa|bên trong|bên ngoài)(?!\w)")
# "Điều kiện gì", "theo tiêu chuẩn nào": what must be met.
CONDITIONS = re.compile(
    r"(?<!\w)(?:điều kiện|tiêu chuẩn|tiêu chí)(?: \w+){0,2}? (?:gì|nào|ra sao|thế nào)(?!\w)"
    r"|(?<!\w)(?:những |các )(?:điều kiện|tiêu chuẩn|tiêu chí)\W*$"
)
# "Bao lâu một lần", "mỗi năm mấy lần": how regularly.
HOW_OFTEN = re.compile(
    r"(?<!\w)(?:(?:bao lâu|(?:mấy|bao nhiêu) (?:ngày|tuần|tháng|quý|năm))(?: \w+){0,3} (?:một|1) lần"
    r"|(?:mấy|bao nhiêu) lần(?: (?:một|1|trong|mỗi))? (?:ngày|tuần|tháng|quý|năm)"
    r"|(?:một|1|mỗi|hằng|hàng) (?:ngày|tuần|tháng|quý|năm)(?: \w+){0,6} (?:mấy|bao nhiêu) lần)(?!\w)"
)
# "Y tế, giáo dục, … mỗi thứ vài gạch": each of several subjects by itself.
APART = re.compile(
    r"(?<!\w)mỗi (?:thứ|cái|lĩnh vực|ngành|mảng|nội dung|vấn đề|chủ đề|mặt|nhóm) (?:(?:nêu|kể|ghi|viết|cho|lấy|chọn) )?"
    r"(?:\d+(?:\s*-\s*\d+)?|một|hai|ba|bốn|năm|vài|mấy) (?:gạch|ý|câu|dòng|điểm|đoạn)(?!\w)"
)
# "Dẫn chứng cho thấy … còn yếu", "số liệu cho luận điểm …": what speaks for a claim.
CLAIM = re.compile(
    r"(?<!\w)(?:dẫn chứng|minh chứng|bằng chứng|chứng minh|chứng tỏ|số liệu|con số|ví dụ|câu|đoạn|ý)(?!\w)"
    r"[^,.;?]{0,30}?"
    r"(?<!\w)(?:cho thấy|chứng minh|chứng tỏ|nói lên|(?:cho|về) (?:luận điểm|nhận định|nhận xét|ý kiến|ý))(?!\w)"
)
# "Điểm mới của nghị quyết", "có gì mới so với trước": what only a text before it could tell.
NOVEL = re.compile(
    r"(?<!\w)(?:điểm|nét|nội dung|ý|chỗ|cái) mới(?! (?:đây|rồi|về|lên|thành lập)(?!\w))(?!\w)"
    r"|(?<!\w)(?:có|là) (?:những |các )?(?:điểm |nội dung |ý |cái )?gì (?:khác và )?mới(?!\w)"
    r"|(?<!\w)mới ở (?:chỗ|điểm) nào(?!\w)"
)
# "Dàn ý Nghị quyết 09": what stands under each of its parts as well.
PLANNED = re.compile(r"(?<!\w)(?:dàn ý|dàn bài|đề cương|khung bài)(?!\w)")
# "Ai làm gì", "phân công thế nào": who has to do what, all of them.
ASSIGNED = re.compile(
    r"(?<!\w)(?:phân vai|phân nhiệm)(?!\w)|"
    r"(?<!\w)(?:ai|(?:đơn vị|cơ quan) nào|(?:từng|mỗi) (?:cơ quan|đơn vị))(?:,| ?[-–:])? (?:phải )?(?:làm|lo|phụ trách)"
    r" (?:những )?(?:việc |phần )?(?:gì|nào)(?!\w)"
    r"|(?<!\w)(?:ai|(?:đơn vị|cơ quan) nào) (?:phải )?(?:chịu trách nhiệm |tổ chức )(?:tổ chức |triển khai )?"
    r"(?:thực hiện|triển khai)"
    r"(?= (?:(?:cả|hai|2|các|những) )*(?:nghị quyết|kết luận|chỉ thị|kế hoạch|đề án|nq|kl|văn bản)(?!\w)|\W*$)"
    r"|(?<!\w)(?:phân công|giao việc|giao nhiệm vụ)(?: nhiệm vụ| trách nhiệm)?"
    r" (?:cụ thể )?(?:(?:như )?thế nào|ra sao|cho (?:ai|những ai))(?!\w)"
    r"|(?<!\w)giao (?:việc |nhiệm vụ )?cho (?:những )?(?:ai|(?:đơn vị|cơ quan) nào),? (?:và )?(?:làm )?"
    r"(?:những )?(?:việc |nhiệm vụ )?gì(?!\w)"
)
MEANING = re.compile(
    r"(?:là|nghĩa là|viết tắt(?: của)?(?: (?:từ|cụm từ))?(?: là)?) (?:cái |chữ |từ |chỉ số |cơ quan )?gì"
    r"(?: (?:vậy|thế|ạ|nhỉ))?"
    r"(?:\W+(?:(?:văn bản|nghị quyết|kết luận) )?có (?:giải thích|định nghĩa)(?: rõ)? không)?\W*$"
)
# "354 nghìn tỉ là số gì", "con số 46,5% nói về cái gì": what a figure is of.
OF_FIGURE = re.compile(
    r"(?<![\w.,/])\d[\d.,]*(?: ?%)?(?: (?!là |chỉ |nói )[^\W\d_]+){0,5} "
    r"(?:là|chỉ|nói về|ứng với|tương ứng với|nói lên) "
    r"(?:(?:về|của|cái|con|số|số liệu|chỉ tiêu|mục tiêu|tỉ lệ|tỷ lệ|mức|kết quả) )*(?:gì|chỉ tiêu nào)(?!\w)"
)
# "Thế nào là …", "định nghĩa …": what a text says that a thing is.
TO_DEFINE = r"^\W*(?:(?:nêu|cho biết|giải thích|trình bày) )?(?:định nghĩa|khái niệm|thế nào là|như thế nào là)(?!\w)"
DEFINED = re.compile(
    rf"{TO_DEFINE}"
    r"|^\W*(?:hãy )?giải thích (?:thuật ngữ|từ khóa|cụm từ)(?!\w)"
    r"|(?<!\w)(?:được )?(?:định nghĩa|hiểu) (?:như )?(?:thế nào|ra sao)(?!\w)"
    r"|(?<!\w)có (?:được )?(?:giải thích|định nghĩa)(?: rõ| gì)? không(?: (?:ạ|nhỉ|vậy|thế|hả))*\W*$"
)
# "Các con số về …", "số liệu nào", "những quy định có con số": the points that give a figure.
NUMBERS_SAID = re.compile(
    r"(?<!\w)(?:(?:các|những|mọi|mấy|vài|toàn bộ|tất cả|[2-9]|1\d)"
    r" (?:con số|số liệu|(?:tỉ lệ|mức|ngưỡng) (?:phần trăm|%))|số liệu"
    r"|(?:các|những|mọi|mấy) (?:\w+ ){1,3}(?:có|kèm|nêu)(?: theo)? (?:con số|tỉ lệ (?:phần trăm|%))"
    r"|(?:bằng|theo|lấy|kèm|dẫn chứng|minh chứng)(?: bằng)? con số"
    r"|con số (?:nói lên|biết nói|nào|gì|quan trọng|chính|chủ yếu|cần (?:nhớ|lưu ý|nắm|biết)"
    r"|đáng (?:nhớ|chú ý|kể)|ấn tượng|nổi bật|tiêu biểu)"
    r"|mốc(?: thời gian)?(?:,| và|, và) con số|con số(?:,| và) mốc)(?!\w)"
)
ANY_TARGET = re.compile(
    r"(?<!\w)có (?:những |các )?chỉ tiêu (?:(?:nào|gì|cụ thể)(?!\w)|về (?:[^\W\d]+ ){1,6}(?:không|chưa)\W*$)"
)
MILESTONES = re.compile(
    r"(?<!\w)(?:mốc|cột mốc|dòng) thời gian(?! nào)(?!\w)|(?<!\w)(?:các|những|mấy) (?:cột )?mốc thời (?:gian|hạn)(?!\w)"
    r"|(?<!\w)(?:các|những|tất cả|mọi) (?:cột mốc|mốc|thời hạn|hạn chót)"
    r"(?= (?:quan trọng|chính|trong|của|nêu|phải|cần|theo|ở|hoàn thành|thực hiện)(?!\w)|\W*$)|(?<!\w)timeline(?!\w)"
)
DAY = re.compile(r"(?<!\w)(?:ngày nào|hôm nào|ngày mấy|ngày bao nhiêu)(?!\w)")
LOCATION = re.compile(
    r"(?<!\w)(?:ở đâu|đặt tại đâu|nơi nào|địa chỉ|(?:đặt|nằm|đóng) (?:ở|tại)? ?(?:chỗ|nơi) nào)(?!\w)"
)
# "Hội nghị tổ chức tại tỉnh nào": where something was held.
HELD_AT = re.compile(
    r"(?<!\w)(?:tổ chức|diễn ra|họp|khai mạc|tiến hành) (?:ở|tại) (?:đâu|(?:chỗ|nơi|địa điểm|địa phương|tỉnh|thành phố"
    r"|tỉnh,? thành(?: phố)?|huyện|xã|phường|nước) nào)(?!\w)"
)
# "Tôi là X, có được hưởng không": whether what a text gives is for whoever asks.
ENTITLED = re.compile(
    r"(?<!\w)(?:được (?:\w+ ){0,2}(?:hưởng|hỗ trợ|trợ cấp|miễn|giảm|chi trả)|thuộc (?:diện|đối tượng)"
    r"|áp dụng (?:cho|với|đối với))(?!\w)"
)
# "Danh hiệu ấy tặng cho ai": to whom it is done, not who does it; what is handed over as a task is another.
GIVEN_TO = re.compile(
    r"(?<!\w)(?!giao|phân công)([^\W\d_]+) cho (?:những |các )?(?:ai|người nào|đối tượng nào|cá nhân nào)(?!\w)"
)
DAY_ASKED = r"(?:(?:ngày|hôm|khi|lúc|tháng) nào|bao giờ|hôm mấy|ngày mấy)"
HELD_ON = re.compile(
    r"(?<!\w)ngày (?!ban hành|ký|công bố|thông qua|(?:có )?hiệu lực)(?:\w+ ){1,14}"
    rf"(?:là|vào|rơi vào) {DAY_ASKED}(?!\w)"
    r"|(?<!\w)(?:tổ chức|diễn ra|họp|khai mạc|bế mạc|tiến hành|bắt đầu|kết thúc|bầu cử|bỏ phiếu)"
    rf" (?:vào )?{DAY_ASKED}(?!\w)"
)
# "Đứng thứ mấy", "top bao nhiêu", "hạng mấy": which place in an order.
STANDING = re.compile(
    r"(?<!\w)(?:(?:đứng|xếp|vị trí) (?:vị trí |hạng )?thứ|hạng|top|tốp|vị trí) (?:mấy|bao nhiêu)(?!\w)"
)
# "Văn bản nào nói, nói ở đâu": which text and where in it are one question.
WHICH_TEXT = re.compile(r"(?<!\w)(?:văn bản|nghị quyết|kết luận|tài liệu) nào(?!\w)", re.IGNORECASE)
ITS_PLACE = re.compile(
    r"(?:(?:nói|nêu|ghi|nằm|viết|nhắc) )?(?:(?:ở|tại|trong) )?(?:những |các )?"
    r"(?:đâu|(?:chỗ|mục|phần|khoản|điểm|chương|điều|trang) nào)\W*$",
    re.IGNORECASE,
)
SEVERAL = re.compile(r"(?<!\w)(?:và|cùng với|trong đó|lần lượt)(?!\w)|,|;")
COUNTED = re.compile(r"(?<!\w)(?:bao nhiêu|(?<!khóa )(?<!kỳ )(?<!thứ )mấy) (\w+)")  # "khóa mấy": which one
# "Quan điểm có mấy ý", "nguyên nhân gồm bao nhiêu nhóm": how many points there are, which are to be told as well.
HOW_MANY_POINTS = re.compile(
    r"(?<!\w)(?:có|gồm|nêu|chỉ ra|đề ra|đưa ra|chia|thành|theo|giao|làm)"
    r" (?:tất cả |cả thảy |làm |thành )?(?:bao nhiêu|mấy)"
    r" (?:ý|điểm|nhóm|nội dung|hướng|khía cạnh|mặt|yêu cầu|trọng tâm|quan điểm|nguyên nhân|hạn chế|kết quả|thành tựu"
    r"|tồn tại|bất cập|giải pháp|nhiệm vụ|việc|đầu việc|gạch đầu dòng|chỉ tiêu)(?!\w)"
    r"|^\W*(?:bao nhiêu|mấy) chỉ tiêu(?! nào)(?!\w)"
    r"|^\W*(?:tất cả |tổng cộng )?(?:bao nhiêu|mấy) (?:việc|đầu việc|ý|nội dung)(?= (?:vậy|thế|đó|ấy|ạ|nhỉ)(?!\w)|\W*$)"
)
LISTED = re.compile(r"(?:những|các)\s+(xã|phường|thôn|huyện|quận|tỉnh|[^\W\d_]+(?: [^\W\d_]+){1,2}?) (?:nào|gì)(?!\w)")
LISTED_BY_NAME = re.compile(
    r"(?:kể tên|nêu tên|liệt kê|danh sách)\s+(?:những |các )?(xã|phường|thôn|huyện|quận|tỉnh)(?!\w)"
)
# "Bệnh viện nào sẽ được xây": what is done to such, however many there are; who is told to do a thing is another.
WHICH_DONE_TO = re.compile(
    r"\W*(?!(?:sở|bộ|ban|cục|ủy ban|cấp|cơ quan|đơn vị) nào)([^\W\d_]+(?: [^\W\d_]+)?) nào "
    r"(?:sẽ |cần |phải |nên )*(?:được|bị) "
    r"(?!giao|phân công|cử|yêu cầu|mời|ủy quyền|chỉ định|đề nghị|phép|quyền|hưởng)[^\W\d_]"
)
# "Ngành nào là nền tảng", "khâu nào được coi là đột phá": what the thing asked for is said to be; "thế nào là" is none.
WHICH_IS = re.compile(
    r"(?<!thế nào)(?<=nào) (?:sẽ |mới |được |phải )*(?:(?:coi|xem|xác định) )?là "
    r"((?!(?:nhiều|ít|lớn|cao|thấp|tốt)(?!\w))[^\W\d_]+(?: [^\W\d_]+){1,3}?)(?: (?:ạ|vậy|thế|nhỉ))*\W*$"
)
BOTH_SIDES = re.compile(
    r"(?<!\w)(?:(?:hai|2) mặt|được (?:và|lẫn|hay) chưa(?: làm)?(?: được)?"
    r"|thuận lợi(?:,| và|, và| lẫn| cũng như) (?:những |các )?khó khăn)(?!\w)"
)
COUNTING = re.compile(
    r"(?<!\w)(?:bao nhiêu|mấy|chênh|cao hơn|thấp hơn|nhiều hơn|ít hơn|hơn kém|tăng|giảm|số|tỉ lệ|%)(?!\w)"
)
IN_FULL = re.compile(
    r"(?<!\w)(?:đủ|đầy đủ|trọn vẹn|nguyên văn|(?:nói|kể|nêu|trả lời) hết|(?:không|đừng|chớ) (?:bỏ )?sót)(?!\w)"
)
EACH_ONE = re.compile(r"(?<!\w)(?:mỗi|từng) (?:[^\s,.;?]+ ){1,7}?(?:một|1) (?:câu|dòng|ý)(?!\w)")
TABLE = re.compile(r"(?<!\w)(?:phụ lục|danh mục)(?!\w)")
# "Sở A phối hợp những việc gì": of what one joins in, not of whom it works with or what it leads.
JOINS = re.compile(r"^(?!.* (?:chủ trì|phối hợp (?:với|cùng|giữa)) ).* phối hợp ")
# "Cả bảng khung giá", "biểu mức thu": all the rows of a table.
GRID = re.compile(
    r"(?<!\w)(?:bảng|biểu)(?! báo| dương| thị| hiện| quyết| diễn| trưng| tượng)(?!\w)|(?<!\w)khung giá(?!\w)"
)
# "Tiền lấy ở đâu", "tiền đâu làm", "vốn từ đâu ra": what something comes from.
SOURCE = re.compile(
    r"(?<!\w)(?:lấy|kiếm|rút|trích|trông|dựa|huy động|có được) (?:ở|từ|vào|tại) (?:đâu|chỗ nào|nguồn nào)(?: ra)?(?!\w)"
    r"|(?<!\w)(?:lấy|kiếm) (?:tiền|vốn|kinh phí|ngân sách) (?:ở |từ )?đâu(?: (?:ra|mà ra|mà có))?(?!\w)"
    r"|(?:(?<=tiền )|(?<=vốn )|(?<=kinh phí )|(?<=ngân sách ))(?:(?:lấy|ở|từ) ){0,2}đâu(?: (?:ra|mà ra|mà có))?(?!\w)"
    r"|(?<!\w)(?:ở|từ) đâu (?:ra|mà ra|mà có)(?!\w)"
)
# "Công khai bằng cách nào": the means by which something is done.
MEANS = re.compile(
    r"(?<!\w)(?:bằng|qua|theo) (?:những |các )?(?:cách|hình thức|kênh|phương tiện|con đường) (?:nào|gì)(?!\w)"
)
