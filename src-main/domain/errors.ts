/**
 * Every way the program can refuse, with the sentence a person reads: what happened, what is safe, what to do.
 * `{name}` places are filled from the refusal's details. Shells map the codes to HTTP status and exit code.
 */
export const refusalSentences = {
  INVALID_INPUT: 'Dữ liệu gửi lên không đúng quy cách: {problem}. Chưa có gì bị thay đổi. Hãy sửa lại rồi thử lần nữa.',
  UNKNOWN_CALL: 'Không có chức năng “{name}”. Chưa có gì bị thay đổi. Xem danh sách bằng lệnh “thuky api”.',
  USAGE: '{problem} Chưa có gì bị thay đổi. Xem cách dùng bằng “thuky --help”.',
  MEETING_NOT_FOUND:
    'Không tìm thấy cuộc họp có mã “{id}” trong tủ hồ sơ. Xem các cuộc họp hiện có bằng danh sách Cuộc họp.',
  MEETING_CONFLICT:
    'Cuộc họp này vừa được sửa ở nơi khác (bản {current}, bản đang mở là {base}). Nội dung vừa gõ vẫn còn trên màn hình và chưa ghi đè lên bản kia. Hãy mở cuộc họp này rồi bấm “Chọn bản giữ lại” để xem hai bản cạnh nhau và chọn từng chỗ.',
  MEETING_DAMAGED:
    'Tệp của cuộc họp “{id}” bị hỏng ({problem}) nên không mở được. Bản hỏng được giữ nguyên, các cuộc họp khác không bị ảnh hưởng. {advice}',
  MEETING_TOO_NEW:
    'Cuộc họp “{id}” được ghi bằng phiên bản Thư Ký mới hơn (định dạng {version}) nên phiên bản này không ghi vào đó. Tệp được giữ nguyên. Hãy cập nhật Thư Ký rồi mở lại.',
  STORE_READ_ONLY:
    'Không ghi được vào tủ hồ sơ “{folder}” vì thư mục chỉ cho đọc. Dữ liệu đã có vẫn nguyên. Vẫn xem, in và xuất văn bản được. Để sửa được, hãy nhờ người quản trị cho quyền ghi vào thư mục này, hoặc chọn thư mục khác ở Cài đặt, mục Chung.',
  STORE_BUSY:
    'Tủ hồ sơ “{folder}” đang được một cửa sổ Thư Ký khác ghi (máy {host}, tiến trình {pid}, từ {since}). Chưa có gì bị thay đổi. Hãy đóng cửa sổ kia rồi thử lại.',
  STORE_WRITE_FAILED:
    'Chưa ghi được xuống ổ đĩa ({problem}). Bản đã lưu trước đó vẫn nguyên, nội dung mới vẫn còn trên màn hình. Hãy kiểm tra ổ đĩa rồi lưu lại.',
  STORE_UNREADABLE:
    'Không đọc được tủ hồ sơ “{folder}” ({problem}). Chưa có gì bị thay đổi. Hãy xem ổ đĩa đã cắm chưa, rồi kiểm tra đường dẫn và quyền truy cập.',
  SETTINGS_DAMAGED:
    'Tệp “{file}” bị hỏng ({problem}). Tệp được giữ nguyên, các cuộc họp không bị ảnh hưởng. Hãy chọn “Lấy lại cài đặt” ở màn hình Cài đặt (hoặc lệnh “thuky call settings.recover”) để dùng bản chụp gần nhất.',
  SOURCE_NOT_FOUND: 'Không đọc được tệp “{file}” ({problem}). Chưa có gì bị thay đổi. Hãy kiểm tra lại đường dẫn.',
  SOURCE_UNKNOWN_TYPE:
    'Chưa đọc được loại tệp “{extension}”. Chưa có gì bị thay đổi. Hãy lưu ghi chép thành .docx, .txt, .html hoặc .srt, hoặc chép nội dung rồi dán vào.',
  SOURCE_EMPTY: 'Ghi chép không có chữ nào. Chưa có gì bị thay đổi. Hãy chọn tệp khác hoặc dán nội dung vào.',
  SOURCE_BINARY:
    'Tệp “{file}” không phải là văn bản thuần. Chưa có gì bị thay đổi. Hãy lưu ghi chép thành .txt (UTF-8) rồi nhập lại.',
  SOURCE_UNKNOWN_ENCODING:
    'Không nhận ra bảng mã của tệp “{file}”. Chưa có gì bị thay đổi. Hãy mở tệp, lưu lại với bảng mã UTF-8 rồi nhập lại.',
  SOURCE_TOO_LARGE:
    'Ghi chép quá lớn ({size}; tối đa {limit}). Chưa có gì bị thay đổi. Hãy tách thành từng cuộc họp rồi nhập từng tệp.',
  SOURCE_NO_MEETING:
    'Không thấy cuộc họp nào trong ghi chép này: không có tên hội nghị, người dự hay ý kiến chỉ đạo. Chưa có gì được lưu. Hãy kiểm tra lại nội dung, hoặc tạo cuộc họp mới rồi nhập tay.',
  SOURCE_FILE_TOO_LARGE:
    'Tệp “{file}” quá lớn ({size}; tối đa {limit}). Chưa có gì bị thay đổi. Hãy bỏ bớt ảnh hoặc tách tệp rồi nhập lại.',
  SOURCE_DAMAGED:
    'Không mở được tệp “{file}” ({problem}). Chưa có gì bị thay đổi. Hãy mở tệp trong chương trình đã tạo ra nó, lưu lại rồi nhập lần nữa, hoặc chép nội dung rồi dán vào.',
  SOURCE_NEEDS_OFFICE:
    'Đọc tệp {extension} cần LibreOffice mà máy này chưa cài. Chưa có gì bị thay đổi. Hãy mở tệp trong Word, lưu thành .docx rồi nhập lại, hoặc chép nội dung rồi dán vào.',
  SOURCE_OFFICE_FAILED:
    'LibreOffice không chuyển được tệp “{file}” ({problem}). Chưa có gì bị thay đổi. Hãy mở tệp trong Word, lưu thành .docx rồi nhập lại.',
  SOURCE_PDF:
    'Tệp “{file}” là PDF nên chưa đọc được. Chưa có gì bị thay đổi. Hãy mở tệp bằng Word rồi lưu thành .docx, hoặc chép chữ trong tệp rồi dán vào; nếu là bản quét thì phải nhận dạng chữ trước.',
  SOURCE_PICTURE:
    'Tệp “{file}” là ảnh nên không có chữ để đọc. Chưa có gì bị thay đổi. Hãy nhận dạng chữ trong ảnh bằng chương trình khác rồi dán vào; ảnh chụp cuộc họp thì thêm ở thẻ Số liệu.',
  SOURCE_UNCHANGED:
    'Nội dung này giống hệt nguồn đã nhập của cuộc họp nên không có gì mới để đề xuất. Các đề xuất đã nhận hoặc đã bỏ vẫn giữ nguyên.',
  TABLE_UNREADABLE:
    'Không đọc được bảng trong tệp “{file}” ({problem}). Chưa có gì bị thay đổi. Hãy lưu danh sách thành .xlsx hoặc .csv rồi nhập lại.',
  SHEET_UNKNOWN_TYPE:
    'Tệp “{file}” không phải phiếu cập nhật đọc được. Chưa có gì bị thay đổi. Hãy chọn tệp Word (.docx, .doc, .odt) hoặc bảng tính (.xlsx, .xls, .ods, .csv) mà đơn vị gửi lại.',
  SHEET_WITHOUT_TABLE:
    'Không thấy bảng nào trong tệp “{file}”. Chưa có gì bị thay đổi. Hãy chọn đúng tệp phiếu cập nhật mà đơn vị gửi lại; nếu là bản chụp thì nhập tay ở sổ theo dõi.',
  SHEET_NEEDS_OFFICE:
    'Đọc tệp {extension} cần LibreOffice Calc mà máy này chưa cài. Chưa có gì bị thay đổi. Hãy mở tệp bằng Excel hoặc WPS, lưu thành .xlsx rồi nhập lại.',
  LETTER_EMPTY:
    'Chưa lập công văn gửi “{unit}”: không còn nhiệm vụ nào đưa vào được. Chưa có gì bị thay đổi. Hãy xem lại bộ lọc, hoặc những cuộc họp còn chỗ mâu thuẫn.',
  SHEET_NOTHING_TO_SEND:
    'Không có chỉ đạo nào đưa được vào phiếu: các dòng đang lọc chưa giao đơn vị chủ trì hoặc thuộc cuộc họp có độ mật. Chưa có tệp nào được ghi. Hãy chọn bộ lọc khác.',
  SHEET_NOT_FOUND:
    'Không thấy tệp phiếu này trong tủ hồ sơ, hoặc tệp đã bị sửa. Các ghi nhận từ phiếu vẫn nguyên. Hãy xem ở bản sao lưu.',
  REVIEW_COPY_UNKNOWN:
    'Tệp “{file}” không phải bản xin ý kiến duyệt của cuộc họp này: không thấy dấu của nội dung nào. Chưa có gì bị thay đổi. Hãy chọn đúng tệp Word lãnh đạo gửi lại; nếu là bản quét hay bản gõ lại thì ghi từng chỗ sửa ở màn hình Lãnh đạo duyệt.',
  REVIEW_COPY_OTHER_MEETING:
    'Tệp “{file}” là bản xin ý kiến duyệt của cuộc họp khác: “{title}”. Chưa có gì bị thay đổi. Hãy mở Lãnh đạo duyệt của cuộc họp ấy rồi nhập lại.',
  REVIEW_COPY_MEETING_GONE:
    'Tệp “{file}” là bản xin ý kiến duyệt của một cuộc họp không còn trong tủ hồ sơ này. Chưa có gì bị thay đổi. Hãy tìm cuộc họp trong Thùng rác và lấy lại, hoặc mở đúng tủ hồ sơ đã xuất bản ấy rồi nhập lại.',
  REVIEW_COPY_NO_MEETING:
    'Tệp “{file}” không ghi là của cuộc họp nào. Chưa có gì bị thay đổi. Hãy nhập tệp ở màn hình Lãnh đạo duyệt của cuộc họp, hoặc thêm mã cuộc họp vào sau tên tệp.',
  REVIEW_COPY_BAD_TYPE:
    'Tệp “{file}” không phải tệp Word đọc được. Chưa có gì bị thay đổi. Hãy chọn bản xin ý kiến lãnh đạo gửi lại (.docx, .doc, .odt, .rtf).',
  TABLE_EMPTY: 'Tệp “{file}” không có dòng nào. Chưa có gì bị thay đổi. Hãy chọn tệp khác.',
  SELECTION_EMPTY: 'Chưa chọn đoạn nào trong nguồn. Chưa có gì bị thay đổi. Hãy bôi đen đoạn cần lấy rồi thử lại.',
  PROPOSALS_DIFFER:
    'Chỉ gộp được các đề xuất cùng loại, cùng nguồn và còn chờ xem hoặc đã nhận. Chưa có gì bị thay đổi. Hãy chọn lại.',
  SPLIT_OUTSIDE:
    'Chỗ tách nằm ngoài đoạn của đề xuất này. Chưa có gì bị thay đổi. Hãy đặt con trỏ vào giữa đoạn đang tô rồi thử lại.',
  PROPOSAL_NOT_FOUND: 'Đề xuất “{id}” không còn trong cuộc họp này. Chưa có gì bị thay đổi. Hãy tải lại cuộc họp.',
  DIRECTIVE_NOT_FOUND:
    'Không tìm thấy ý kiến chỉ đạo này trong cuộc họp, có thể vừa bị bỏ ở nơi khác. Chưa có gì bị thay đổi. Hãy tải lại sổ theo dõi.',
  EVENT_NOT_FOUND:
    'Ghi nhận này không còn trong lịch sử của ý kiến chỉ đạo, có thể vừa được bỏ. Chưa có gì bị thay đổi. Hãy tải lại sổ theo dõi.',
  EVENT_REFUSED: 'Chưa ghi nhận được: {problem} Sổ theo dõi vẫn nguyên. Hãy sửa lại rồi ghi lần nữa.',
  REVIEW_ITEM_NOT_FOUND:
    'Nội dung này không còn trong cuộc họp, có thể vừa bị bỏ hoặc bỏ đánh dấu. Chưa ghi nhận gì. Hãy tải lại màn hình duyệt.',
  REVIEW_TEXT_CHANGED:
    'Nội dung này vừa được sửa ở nơi khác sau khi hiện trên màn hình, nên chưa ghi nhận quyết định. Các quyết định trước vẫn nguyên. Hãy đọc lại nội dung mới rồi quyết định.',
  REVIEW_NOT_LEADER:
    'Người duyệt “{name}” không phải người chủ trì cuộc họp cũng không phải người có ý kiến này, nên chưa ghi nhận. Chưa có gì bị thay đổi. Hãy chọn lại người duyệt, hoặc ghi người chủ trì ở thẻ Thành phần.',
  REVIEW_COMMENT_MISSING:
    'Trả lại cần có ý kiến để thư ký biết phải sửa gì. Chưa ghi nhận gì. Hãy ghi một câu rồi trả lại.',
  REVIEW_NOT_DECIDED: 'Nội dung này chưa có quyết định nào để rút. Chưa có gì bị thay đổi.',
  ISSUE_NOT_APPROVED:
    'Chưa cấp số “{paper}” vì còn {count} nội dung lãnh đạo chưa duyệt, trước hết: {first} Cuộc họp vẫn nguyên và vẫn xuất được bản dự thảo chưa có số. Hãy mở “Lãnh đạo duyệt” để duyệt nốt, rồi cấp số.',
  ORGANIZATION_NOT_FOUND: 'Không tìm thấy cơ quan có mã “{id}” trong danh bạ. Chưa có gì bị thay đổi.',
  ORGANIZATION_IS_DEFAULT:
    '“{name}” là cơ quan mặc định của các cuộc họp mới nên không bỏ khỏi danh bạ được. Chưa có gì bị thay đổi. Hãy chọn cơ quan mặc định khác ở Cài đặt, mục Chung, rồi bỏ.',
  ORGANIZATION_HAS_NUMBERS:
    '“{name}” đã cấp {count} số trong sổ văn bản nên không bỏ hay gộp vào cơ quan khác được, để sổ không mất chủ. Chưa có gì bị thay đổi. Hãy giữ cơ quan này và gộp cơ quan kia vào nó, hoặc ghi ngày thôi hoạt động.',
  PERSON_NOT_FOUND:
    'Không tìm thấy người có mã “{id}” trong danh bạ, có thể vừa được gộp hoặc bỏ. Chưa có gì bị thay đổi. Hãy tải lại danh bạ.',
  PERSON_WITHOUT_NAME:
    'Người này chưa có họ tên nên chưa được ghi vào danh bạ. Chưa có gì bị thay đổi. Hãy ghi họ và tên rồi lưu lại.',
  REMOVED_NOT_FOUND: 'Không tìm thấy cuộc họp “{id}” trong thùng rác. Chưa có gì bị thay đổi.',
  RESTORE_TAKEN:
    'Trong tủ hồ sơ đã có một cuộc họp mang mã “{id}” nên bản trong thùng rác không được đưa ra, để khỏi ghi đè. Cả hai bản vẫn nguyên. Bản trong thùng rác nằm ở thư mục “removed” của tủ hồ sơ.',
  MASS_DELETION:
    'Sắp xoá hẳn {count} cuộc họp ({titles}). Chưa có gì bị xoá. Hãy xem kỹ danh sách rồi xác nhận nếu đúng là muốn xoá.',
  NOTHING_TO_UNDO: 'Không còn lần sửa nào để hoàn tác. Cuộc họp vẫn nguyên.',
  NOTHING_TO_REDO: 'Không có lần sửa nào để làm lại. Cuộc họp vẫn nguyên.',
  VERSION_NOT_FOUND:
    'Không tìm thấy bản chụp “{name}” của cuộc họp này. Chưa có gì bị thay đổi. Hãy xem lại danh sách ở thẻ Lịch sử.',
  VERSION_DAMAGED:
    'Bản chụp “{name}” không đọc được ({problem}). Cuộc họp và các bản chụp khác vẫn nguyên. Hãy chọn một bản chụp khác.',
  STORE_MOVED:
    'Tủ hồ sơ này đã được chuyển sang “{to}” nên ở đây không ghi thêm nữa. Các tệp cũ vẫn nguyên. Hãy mở tủ hồ sơ ở thư mục mới.',
  STORE_UNFINISHED:
    'Thư mục “{folder}” chỉ có bản chép dở của tủ hồ sơ “{from}” nên không mở được. Tủ hồ sơ ấy vẫn nguyên và vẫn dùng được. Hãy mở tủ hồ sơ ấy rồi chuyển lại, hoặc chọn thư mục khác.',
  MOVE_TARGET_TAKEN:
    'Thư mục “{folder}” không trống nên không chuyển tủ hồ sơ vào đó được. Chưa có gì bị thay đổi. Hãy chọn hoặc tạo một thư mục trống.',
  MOVE_FAILED:
    'Chưa chuyển được tủ hồ sơ sang “{folder}” ({problem}). Tủ hồ sơ cũ vẫn nguyên và đang được dùng tiếp. Hãy kiểm tra thư mục đích rồi thử lại.',
  BACKUP_FAILED:
    'Chưa sao lưu được vào “{folder}” ({problem}). Tủ hồ sơ vẫn nguyên. Hãy kiểm tra thư mục đích, chỗ trống của ổ đĩa rồi thử lại.',
  BACKUP_UNREADABLE:
    'Tệp sao lưu “{path}” không dùng được ({problem}). Tủ hồ sơ chưa bị thay đổi. Hãy chọn một tệp sao lưu khác.',
  COPY_UNREADABLE:
    'Đây không phải bản sao cuộc họp do Thư Ký cất ra, hoặc tệp đã bị cắt cụt. Chưa có gì bị thay đổi. Hãy chọn tệp có đuôi “.thuky.json”.',
  FOLDER_UNREADABLE: 'Không mở được thư mục “{path}” ({problem}). Chưa có gì bị thay đổi. Hãy chọn thư mục khác.',
  JOB_NOT_FOUND: 'Việc này đã xong hoặc không còn chạy. Chưa có gì bị thay đổi.',
  CANCELLED: 'Đã dừng theo yêu cầu. Những gì đã lưu vẫn nguyên.',
  EXPORT_FAILED:
    'Chưa ghi được văn bản “{file}” ({problem}). Cuộc họp vẫn nguyên. Hãy đóng tệp nếu đang mở trong Word, hoặc chọn thư mục khác.',
  EXPORT_CONTRADICTION:
    'Chưa xuất “{paper}” vì còn {count} chỗ mâu thuẫn, trước hết: {first} Cuộc họp vẫn nguyên. Hãy sửa, hoặc ghi lý do bỏ qua ở danh sách Kiểm tra rồi xuất lại.',
  EXPORT_NOT_APPROVED:
    'Chưa xuất “{paper}”: văn bản đã có số mà còn {count} chỗ chưa xong, trước hết: {first} Cuộc họp vẫn nguyên. Hãy để lãnh đạo duyệt lại ở “Lãnh đạo duyệt”, hoặc trả lại số để xuất bản dự thảo.',
  PAPER_NOT_FOUND:
    'Cuộc họp này không có “{paper}” cho “{target}”. Chưa có gì bị thay đổi. Hãy chọn lại trong danh sách văn bản.',
  FINDING_NOT_FOUND:
    'Chỗ mâu thuẫn này không còn trong cuộc họp, hoặc không phải loại bỏ qua được. Chưa có gì bị thay đổi. Hãy xem lại danh sách Kiểm tra.',
  NUMBER_TAKEN:
    'Số {number} của sổ {series} đã cấp cho “{paper}” ngày {day}. Chưa có gì bị thay đổi. Số kế tiếp còn trống là {next}.',
  NUMBER_NOT_FOUND: 'Văn bản này chưa được cấp số trong sổ, hoặc số đã được trả lại. Chưa có gì bị thay đổi.',
  NUMBER_IN_USE:
    'Số {number} đang cấp cho “{paper}” của một cuộc họp nên không bỏ khỏi sổ ở đây. Chưa có gì bị thay đổi. Hãy mở văn bản đó và chọn “Trả lại số”.',
  REGISTER_DAMAGED:
    'Sổ số văn bản “{file}” bị hỏng ({problem}) nên chưa cấp số được. Tệp được giữ nguyên, các cuộc họp không bị ảnh hưởng. Hãy lấy lại tệp này từ bản sao lưu; trong lúc chờ, số có thể ghi tay ở từng văn bản.',
  PHOTO_UNREADABLE:
    'Tệp “{file}” không phải ảnh .jpg hoặc .png đọc được ({problem}). Chưa có gì bị thay đổi. Hãy chọn ảnh khác, hoặc lưu lại ảnh thành .jpg.',
  PHOTO_TOO_LARGE:
    'Ảnh “{file}” quá lớn ({size} MB; tối đa {limit} MB). Chưa có gì bị thay đổi. Hãy thu nhỏ ảnh rồi thêm lại.',
  PHOTO_NOT_FOUND:
    'Không thấy tệp của ảnh này trong tủ hồ sơ. Chú thích và cuộc họp vẫn nguyên. Hãy thêm lại tệp ảnh ở thẻ Số liệu.',
  TEMPLATE_NOT_FOUND: 'Không tìm thấy mẫu này trong tủ hồ sơ. Chưa có gì bị thay đổi. Hãy xem lại danh sách mẫu.',
  TEMPLATE_BROKEN:
    'Mẫu “{name}” chưa điền được: {problem} Cuộc họp và mẫu vẫn nguyên. Hãy mở mẫu trong Word, sửa chỗ đó rồi thêm lại.',
  WORD_UNREADABLE:
    'Tệp “{file}” không phải tệp Word .docx đọc được ({problem}). Chưa có gì bị thay đổi. Nếu là .doc, hãy mở bằng Word và lưu thành .docx.',
  FILE_NOT_OURS: 'Chỉ mở được tệp do Thư Ký vừa xuất trong lần chạy này. Tệp vẫn nguyên; hãy mở từ thư mục của nó.',
  OPEN_FAILED: 'Không mở được “{file}” ({problem}). Tệp đã xuất vẫn nguyên ở “{folder}”. Hãy mở từ thư mục đó.',
  EXPORT_SECRET:
    'Cuộc họp này có độ mật nên không lập tin hoặc thông cáo báo chí. Cuộc họp vẫn nguyên. Nếu độ mật ghi nhầm, hãy sửa ở thẻ Thông tin.',
  ACCESS_DENIED:
    'Yêu cầu này không đến từ cửa sổ của Thư Ký nên bị từ chối. Dữ liệu không bị ảnh hưởng. Hãy mở lại địa chỉ do chương trình in ra.',
  INTERNAL:
    'Chương trình gặp lỗi ngoài dự kiến. Bản đã lưu vẫn nguyên. Hãy thử lại; nếu lỗi lặp lại, gửi tệp nhật ký cho người phụ trách.',
} as const

/** Named states of a file or a drive, as they read inside a refusal. */
const problemWords: Record<string, string> = {
  empty: 'tệp rỗng',
  allNul: 'tệp chỉ còn toàn số 0, thường do mất điện khi ghi',
  notText: 'tệp không còn là văn bản UTF-8',
  notJson: 'nội dung bị cắt cụt hoặc bị sửa dở',
  wrongFormat: 'không phải tệp của Thư Ký',
  wrongHash: 'nội dung không khớp mã kiểm tra',
  wrongSchema: 'thiếu hoặc sai trường bắt buộc',
  wrongId: 'tệp chứa một cuộc họp khác',
  stepFailed: 'không chuyển được nội dung sang định dạng mới',
  tooNew: 'được ghi bằng phiên bản Thư Ký mới hơn',
  tooLarge: 'tệp lớn khác thường, không phải một cuộc họp',
  notAFile: 'ở vị trí này không phải một tệp',
  lockLost: 'một cửa sổ Thư Ký khác đã giành quyền ghi',
  ENOSPC: 'ổ đĩa đã đầy',
  EDQUOT: 'đã hết hạn mức lưu trữ',
  EROFS: 'ổ đĩa chỉ cho đọc',
  EACCES: 'không có quyền truy cập',
  EPERM: 'không có quyền truy cập',
  EBUSY: 'tệp đang bị chương trình khác giữ',
  ENOENT: 'không có tệp hoặc thư mục này',
  EEXIST: 'chỗ này đã có tệp khác',
  ELOOP: 'liên kết vòng quanh, không dẫn tới tệp nào',
  ENOTDIR: 'một phần đường dẫn không phải là thư mục',
  EISDIR: 'đây là thư mục, không phải tệp',
  EIO: 'ổ đĩa báo lỗi',
  EXDEV: 'hai chỗ nằm trên hai ổ đĩa khác nhau',
  ENAMETOOLONG: 'đường dẫn quá dài',
  EINVAL: 'hệ thống không nhận đường dẫn này',
  cutShort: 'tệp bị cắt cụt',
  notABackup: 'không phải tệp sao lưu của Thư Ký',
  wrongCopy: 'bản chép ra không giống bản gốc',
  insideItself: 'thư mục đích nằm trong chính tủ hồ sơ',
  notAZip: 'không phải tệp .docx (gói zip)',
  notAWord: 'trong gói không có nội dung Word',
  badXml: 'nội dung bên trong bị hỏng',
  badName: 'trong gói có tên tệp trỏ ra ngoài',
  encrypted: 'tệp được đặt mật khẩu; hãy bỏ mật khẩu trong Word rồi thử lại',
  oldWord: 'tệp .doc kiểu cũ',
  oldSheet: 'tệp .xls kiểu cũ; hãy mở bằng Excel, chọn Lưu thành (Save As) rồi chọn .xlsx',
  lockedSheet: 'tệp được đặt mật khẩu; hãy bỏ mật khẩu trong Excel rồi thử lại',
  notASheet: 'không phải bảng tính .xlsx hoặc .csv',
  badSheet: 'nội dung bên trong bị hỏng hoặc bị cắt cụt',
  hasMacros: 'tệp có macro; hãy lưu lại thành .docx không macro',
  tooBig: 'nội dung bên trong lớn khác thường',
  notAnImage: 'nội dung không phải ảnh',
  noResult: 'không ra kết quả nào',
  timedOut: 'quá 60 giây chưa xong',
  noProgram: 'máy này không có chương trình để mở',
  EMFILE: 'hệ thống đang mở quá nhiều tệp',
}

/** The words for a problem's code; an unknown code stands as it is. */
export const problemOf = (code: string): string => problemWords[code] ?? code

/** About the place where a data folder lies; `{value}` is the tool, the share or the free megabytes. */
export const folderWarnings = {
  synced:
    'Tủ hồ sơ nằm trong thư mục của {value}. Công cụ đồng bộ có thể ghi đè, nhân đôi hoặc xoá tệp trong lúc bạn đang gõ. Nên chuyển tủ hồ sơ sang thư mục riêng trên máy này và sao lưu bằng chức năng Sao lưu.',
  network:
    'Tủ hồ sơ nằm trên ổ mạng ({value}). Khi mạng ngắt giữa chừng, lần ghi cuối có thể mất. Nên chuyển tủ hồ sơ về ổ đĩa của máy này.',
  nearlyFull:
    'Ổ đĩa chứa tủ hồ sơ chỉ còn {value} MB trống. Những gì đã lưu vẫn nguyên, nhưng khi đầy sẽ không lưu thêm được. Hãy dọn bớt ổ đĩa hoặc chuyển tủ hồ sơ sang ổ khác.',
} as const

/** What the check of a data folder says of a file; nothing is said of what is sound. */
export const checkWords = {
  meeting: 'Tệp cuộc họp bị hỏng: {problem}. Tệp được giữ nguyên. {advice}',
  removed: 'Cuộc họp trong thùng rác bị hỏng: {problem}. Tệp được giữ nguyên.',
  version: 'Bản chụp bị hỏng: {problem}. Tệp được giữ nguyên; cuộc họp và các bản chụp khác không bị ảnh hưởng.',
  tooNew: 'Tệp do phiên bản Thư Ký mới hơn ghi (định dạng {problem}). Tệp được giữ nguyên; hãy cập nhật chương trình.',
  photo:
    'Tệp ảnh bị hỏng: {problem}. Tệp được giữ nguyên; cuộc họp và chú thích ảnh không bị ảnh hưởng. Hãy thêm lại ảnh này.',
  photoMissing: 'Thiếu tệp ảnh “{problem}” của cuộc họp này; văn bản chỉ có chú thích. Hãy thêm lại ảnh này.',
  sheet:
    'Tệp phiếu cập nhật đã giữ bị hỏng: {problem}. Tệp được giữ nguyên; các ghi nhận từ phiếu không bị ảnh hưởng. Hãy lấy lại tệp này từ bản sao lưu.',
  template:
    'Mẫu Word của cơ quan bị hỏng hoặc thiếu tệp: {problem}. Tệp được giữ nguyên; các cuộc họp không bị ảnh hưởng. Hãy thêm lại mẫu này.',
  numbers:
    'Sổ số văn bản bị hỏng: {problem}. Tệp được giữ nguyên; chưa cấp thêm số được cho cơ quan này. Hãy lấy lại tệp từ bản sao lưu.',
  settings: 'Tệp bị hỏng: {problem}. Tệp được giữ nguyên. Mở màn hình Cài đặt để lấy lại bản chụp gần nhất.',
  journal: 'Lịch sử hoàn tác bị đứt từ dòng {problem}; cuộc họp vẫn nguyên, chỉ không hoàn tác được những lần sửa ấy.',
  derived:
    'Tệp suy ra này không khớp với các cuộc họp. Không có dữ liệu nào bị mất; có thể lập lại bằng nút “Sửa danh mục và chỉ mục” ở màn hình Cài đặt (hoặc lệnh “thuky doctor --repair”).',
  derivedRepaired: 'Đã lập lại từ các cuộc họp.',
  leftover: 'Tệp tạm còn sót từ một lần ghi dở; bản đã lưu trước đó vẫn nguyên.',
  leftoverRepaired: 'Đã bỏ tệp tạm còn sót.',
  foreign: 'Không phải tệp do Thư Ký đặt ở đây, có thể là bản trùng của công cụ đồng bộ. Tệp được giữ nguyên.',
  quarantined: '{problem} bản sao tệp hỏng đang được giữ. Khi không còn cần, bạn có thể tự xoá thư mục này.',
} as const

/** What to do about a damaged meeting, depending on whether a snapshot can be read. */
export const damagedAdvice = (snapshot: string | null): string =>
  snapshot === null
    ? 'Chưa có bản chụp nào để lấy lại; hãy chép tệp này từ bản sao lưu nếu có.'
    : `Có thể lấy lại từ bản chụp “${snapshot}” trong thư mục snapshots.`

export type ErrorCode = keyof typeof refusalSentences
export type RefusalDetails = Record<string, string | number>

/** The sentence of a code with its places filled. */
export function refusalSentence(code: ErrorCode, details: RefusalDetails = {}): string {
  return refusalSentences[code]
    .replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''))
    .replace(/ +$/, '')
}

/** A refusal: expected, typed, with a Vietnamese sentence. Anything else that is thrown is a bug. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly details: RefusalDetails

  constructor(code: ErrorCode, details: RefusalDetails = {}) {
    super(refusalSentence(code, details))
    this.name = 'AppError'
    this.code = code
    this.details = details
  }
}
