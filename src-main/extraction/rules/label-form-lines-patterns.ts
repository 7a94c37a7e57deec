/** Motto and name of the State or the Party over a paper. */
export const NATIONAL = /^(?:CỘNG (?:HÒA|HOÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|Độc lập *[-–] *Tự do)/u

/** Number and symbol ("Số: 12/TB-UBND"), or the name of the paper in capitals: minutes often have no number. */
export const FORM_HEAD = /^(?:Số: *\d* *[-/]|BIÊN BẢN(?: (?:CUỘC )?HỌP| HỘI NGHỊ| LÀM VIỆC)? *$)/u

/** Lines of a letterhead: capitals only (but no event), number, subject line, addressee, place and date. */
export const FORM_LINE =
  /^(?:Số: *\d*.{0,30}|V\/v.*|Kính gửi.*|[-–*_ ]+|[\p{Lu}\p{M}\d ,.()–-]{2,90}(?=$)(?<!(?:HỌP|HỘI NGHỊ|LÀM VIỆC).*)|[\p{L} .]{2,30}, *ngày *\d* *tháng *\d* *năm *\d*)$/u

export const NOTICE_TAIL = /^ *(?:\*+ *)?Nơi nhận *:?/u

/** Who signs: "KT. CHỦ TỊCH", "THƯ KÝ", "CHỦ TRÌ". */
export const SIGNED =
  /^(?:(?:KT|TM|TL|TUQ|Q)\. ?\p{Lu}{2}|(?:THƯ KÝ|CHỦ TRÌ|CHỦ TỌA|CHỦ TOẠ|NGƯỜI GHI BIÊN BẢN)(?![\p{Ll}]))[\p{Lu}\p{M} .,-]*$/u
