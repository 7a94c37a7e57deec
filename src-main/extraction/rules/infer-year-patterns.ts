export const CLOSING = /(?:tổng kết|công tác|nhiệm vụ)[^.\n]{0,80}?năm (\d{4})/iu
export const OPENING = /(?:triển khai|phương hướng|nhiệm vụ|kế hoạch|chương trình)[^.\n]{0,80}?năm (\d{4})/giu
export const TITLE_MONTH = /tháng (\d{1,2})(?:\/| năm )(\d{4})/u
