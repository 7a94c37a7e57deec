export const HEAD_VERB = /^(?:đề nghị|yêu cầu|giao|phân công|thống nhất giao)/u
export const LIST_ANNOUNCED =
  /^(?:(?:một số |các )?(?:nội dung |nhiệm vụ |việc |công việc )?(?:chính |trọng tâm )?(?:như sau|sau|sau đây)[:.]?|[^:;]{0,200}(?:nội dung|nhiệm vụ|việc|vấn đề|giải pháp|yêu cầu|điểm)(?: [^:;,.]{1,30})?(?: như)? sau(?: đây)?[:.])$/u

/** "Tôi đề nghị …" inside a quotation. */
export const SPOKEN_ORDER =
  /^[\s“"]*(?:Tôi|Chúng tôi|tôi|Thay mặt [^,]{3,60}, tôi)(?: cũng| xin| trân trọng)* (đề nghị|yêu cầu|giao|mong muốn|mong)(?: rằng)?,? /u

/** Verbs after which "như sau:" announces tasks. */
export const CONCLUDING = /^(?:kết luận|thống nhất|chỉ đạo)/u
export const LIST_ITEM = /^ *(?:[-+•*–]|\(?\d{1,2}[.)])/u
