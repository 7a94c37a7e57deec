export const CONCLUDES = /kết luận|chỉ đạo|KL/iu
export const LABEL_TAIL = /^(?:\([^)]*\)|phát biểu(?: kết luận| chỉ đạo| khai mạc)?|kết luận|chỉ đạo|KL|)$/u
export const LABEL_LEAD = /^(?:Chủ trì|Chủ tọa|Ý kiến|Kết luận|KL|Phát biểu)(?: của)?,?$/u
