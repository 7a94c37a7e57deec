/** Before a selected passage it makes the reader take it as said by the chair: whoever selects it says it is a task. */
export const ORDER_LEAD = 'KL: '
/** Before a selected passage it makes the reader take it as a list of who attended. */
export const ATTENDANCE_LEAD = 'Dự họp có: '
/** What stands as the rule of what a person selected. */
export const HAND_RULE = 'hand.selection'
export const HAND_REASON = 'Đoạn do người dùng chọn trong nguồn.'
