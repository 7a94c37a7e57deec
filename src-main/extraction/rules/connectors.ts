import { listWords } from '#vietnamese/list-words.ts'

/** Words that open a sentence and go on with what was said: same issuer, same body. */
export const connectors: readonly string[] = listWords(`
  bên cạnh đó; cùng với đó; ngoài ra; đồng thời; song song với đó; đi liền với đó; đi đôi với đó; mặt khác; một mặt;
  cùng với việc; theo đó; do đó; vì vậy; vì thế; do vậy; bởi vậy; từ đó; từ thực tế trên; từ thực tế đó; trên cơ sở
  đó; riêng; tiếp đó; sau đó; trước hết; trước tiên; tiếp theo; cuối cùng; qua đó; hơn nữa; không những vậy; cùng
  thời gian này; song song đó; cạnh đó; cùng đó; kèm theo đó; kèm với đó; gắn với đó; cùng lúc đó; tương tự; bằng mọi cách; bằng mọi
  giá; nhân dịp này; tại hội nghị; tại cuộc họp; tại buổi làm việc; tại đây; mặt trái; tuy nhiên; tuy vậy; thậm chí; nhưng; và; còn;
  song; sau hội nghị này; sau cuộc họp này; sau buổi làm việc này; ngay sau hội nghị này; ngay sau hội nghị; ngay sau cuộc họp
`)

/** Connectors that start a sub-item or name what comes first. */
export const emphasisWords: readonly string[] = [
  'đặc biệt là',
  'đặc biệt',
  'nhất là',
  'trong đó chú ý',
  'trong đó chú trọng',
  'trong đó',
  'cụ thể là',
  'cụ thể',
  'trọng tâm là',
]

/** "Thứ nhất", "Một là", "(1)", "a)" … */
export const enumerators: readonly string[] = listWords(`
  thứ nhất; thứ hai; thứ ba; thứ tư; thứ năm; thứ sáu; thứ bảy; thứ tám; thứ chín; thứ mười; một là; hai là; ba là;
  bốn là; năm là; sáu là; bảy là; tám là; chín là; mười là
`)

/** Openers that may stand before the subject of a directive, up to a comma. */
export const frontings: readonly string[] = listWords(`
  để; nhằm; về; đối với; trong lĩnh vực; trong thời gian tới; thời gian tới; trong năm; năm; từ nay; trước mắt; về
  lâu dài; phát biểu; kết luận; trong phát biểu; trên cơ sở; từ thực tế; với; qua; sau khi; trước khi; trước tình
  hình; trước những; liên quan; đề cập; thống nhất; cùng quan điểm; nhấn mạnh; tại; trong; ngay sau; căn cứ; theo;
  khi; nếu; trường hợp; cùng với; bên cạnh; ngoài; tiếp thu; ghi nhận; biểu dương; đánh giá; ngày; sáng; chiều; thay
  mặt; chỉ ra; dẫn; trao đổi; giải đáp; quá trình; vấn đề phát sinh; các vấn đề phát sinh; những vấn đề phát sinh; các nội dung phát
  sinh; những nội dung phát sinh; các việc phát sinh; khó khăn, vướng mắc; các khó khăn, vướng mắc; những khó khăn, vướng mắc; mọi khó
  khăn, vướng mắc; các vướng mắc phát sinh; những vướng mắc phát sinh; nội dung vượt thẩm quyền; các nội dung vượt thẩm quyền; những
  nội dung vượt thẩm quyền; các vấn đề vượt thẩm quyền; những vấn đề vượt thẩm quyền; vấn đề vượt thẩm quyền
`)

/** Sentences that end a speech: a new part of the meeting begins. */
export const segmentEnds: readonly string[] = listWords(`
  nhân dịp này; cũng tại hội nghị; tại hội nghị; cũng tại cuộc họp; kết thúc hội nghị; kết thúc buổi; kết thúc cuộc;
  hội nghị đã bầu; kỳ họp đã; thừa ủy quyền; sau cuộc họp; sau hội nghị; sau khi nghe; sau khi thảo luận; kết thúc lúc;
  họp kết thúc; họp xong; cuộc họp kết thúc; hội nghị kết thúc; buổi làm việc kết thúc; phiên họp kết thúc; hội nghị cũng; hội nghị đã; cũng trong; cùng ngày; trước đó; hội nghị diễn ra; theo báo cáo; theo
  thống kê; báo cáo tại; tham luận tại; thảo luận tại; dịp này
`)
