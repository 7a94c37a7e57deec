import type { HolidayName } from '#domain/holidays.ts'

export const holidayNames: Record<HolidayName, string> = {
  newYear: 'Tết Dương lịch',
  tet: 'Tết Nguyên đán',
  hungKings: 'Giỗ Tổ Hùng Vương',
  victory: 'Ngày Chiến thắng 30/4',
  labour: 'Ngày Quốc tế Lao động 1/5',
  national: 'Quốc khánh',
  inLieu: 'Nghỉ bù',
}
