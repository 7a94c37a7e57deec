export const HEAD_VERB = /^(?:đề nghị|yêu cầu|giao|phân công|thống nhất giao)/u
export const LIST_ANNOUNCED =
  /^(?:một số |các )?(?:nội dung |nhiệm vụ |việc |công việc )?(?:chính |trọng tâm )?(?:như sau|sau|sau đây)[:.]?$/u
