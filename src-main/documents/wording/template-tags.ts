type Tag = { meaning: string; example: string }

const person = {
  stt: { meaning: 'số thứ tự', example: '1' },
  xung_ho: { meaning: 'cách xưng hô: đồng chí, ông, bà', example: 'đồng chí' },
  ho_ten: { meaning: 'họ và tên', example: 'Trần Thị Minh' },
  ho_ten_day_du: {
    meaning: 'xưng hô, họ tên, chức vụ, viết hoa đầu dòng',
    example: 'Bà Trần Thị Minh, Chánh Văn phòng',
  },
  chuc_vu: { meaning: 'chức vụ', example: 'Chánh Văn phòng' },
  co_quan_cong_tac: { meaning: 'cơ quan, đơn vị', example: 'Văn phòng UBND tỉnh' },
  tu_cach: { meaning: 'tư cách dự họp', example: 'đại biểu mời' },
  tinh_trang: { meaning: 'có mặt, vắng, dự thay … kèm lý do', example: 'vắng có lý do, đi công tác' },
  cho_ngoi: { meaning: 'vị trí ngồi', example: 'A-12' },
  ghi_chu: { meaning: 'ghi chú', example: '' },
} as const satisfies Record<string, Tag>

/** Every placeholder of text by the loop it stands in; the empty name is the top of the template. */
export const textTags = {
  '': {
    ten_cuoc_hop: { meaning: 'tên cuộc họp, viết hoa đầu dòng', example: 'Hội nghị giao ban tháng 10' },
    ten_trong_cau: { meaning: 'tên cuộc họp viết trong câu', example: 'hội nghị giao ban tháng 10' },
    loai_cuoc_hop: { meaning: 'hội nghị, cuộc họp, phiên họp …', example: 'hội nghị' },
    ngay_hop: { meaning: 'ngày họp, viết ngắn', example: '05/01/2026' },
    ngay_hop_day_du: { meaning: 'ngày họp, viết đầy đủ', example: 'ngày 05 tháng 01 năm 2026' },
    buoi: { meaning: 'sáng, chiều, tối', example: 'sáng' },
    buoi_va_ngay: { meaning: 'buổi và ngày họp', example: 'sáng ngày 05 tháng 01 năm 2026' },
    bat_dau: { meaning: 'giờ, ngày bắt đầu', example: '08 giờ 00 phút, ngày 05 tháng 01 năm 2026' },
    ket_thuc: { meaning: 'giờ, ngày kết thúc', example: '11 giờ 30 phút, ngày 05 tháng 01 năm 2026' },
    dia_diem: { meaning: 'địa điểm họp', example: 'Phòng họp số 2' },
    diem_cau: { meaning: 'các điểm cầu trực tuyến', example: 'xã Phú Thịnh; xã Sơn Hà' },
    chu_tri: { meaning: 'người chủ trì, kèm chức vụ', example: 'đồng chí Lê Hoàng Minh, Giám đốc Sở' },
    thu_ky: { meaning: 'thư ký, kèm chức vụ', example: 'đồng chí Nguyễn Thị Lan, chuyên viên' },
    ten_chu_tri: { meaning: 'họ tên người chủ trì', example: 'Lê Hoàng Minh' },
    ten_thu_ky: { meaning: 'họ tên thư ký', example: 'Nguyễn Thị Lan' },
    nguoi_ket_luan: { meaning: 'người kết luận, kèm chức vụ', example: 'đồng chí Lê Hoàng Minh, Giám đốc Sở' },
    so_trieu_tap: { meaning: 'số người được mời', example: '45' },
    so_co_mat: { meaning: 'số người có mặt', example: '42' },
    so_vang_co_ly_do: { meaning: 'số người vắng có lý do', example: '2' },
    so_vang_khong_ly_do: { meaning: 'số người vắng không lý do', example: '1' },
    so_y_kien: { meaning: 'số ý kiến phát biểu', example: '6' },
    so_chi_dao: { meaning: 'số ý kiến chỉ đạo', example: '12' },
    quoc_hieu: { meaning: 'Quốc hiệu, hoặc tiêu đề của Đảng', example: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' },
    tieu_ngu: { meaning: 'Tiêu ngữ', example: 'Độc lập - Tự do - Hạnh phúc' },
    co_quan: { meaning: 'tên cơ quan ban hành', example: 'Sở Nội vụ' },
    co_quan_in_hoa: { meaning: 'tên cơ quan ban hành, in hoa', example: 'SỞ NỘI VỤ' },
    co_quan_viet_tat: { meaning: 'tên ngắn của cơ quan', example: 'Sở NV' },
    ky_hieu_co_quan: { meaning: 'chữ viết tắt cơ quan trong ký hiệu', example: 'SNV' },
    co_quan_chu_quan: { meaning: 'cơ quan chủ quản, in hoa', example: 'UBND TỈNH AN LẠC' },
    dia_danh: { meaning: 'địa danh trong dòng ngày tháng', example: 'An Lạc' },
    dia_chi: { meaning: 'địa chỉ cơ quan', example: 'Số 12 đường Hòa Bình' },
    dien_thoai: { meaning: 'điện thoại cơ quan', example: '0210 000 000' },
    email: { meaning: 'thư điện tử cơ quan', example: 'vanphong@example.vn' },
    website: { meaning: 'trang thông tin điện tử', example: 'example.vn' },
    so_bien_ban: { meaning: 'số, ký hiệu của biên bản', example: 'Số: 05/BB-SNV' },
    so_thong_bao: { meaning: 'số, ký hiệu của thông báo kết luận', example: 'Số: 06/TB-SNV' },
    so_bao_cao: { meaning: 'số, ký hiệu của báo cáo', example: 'Số: 07/BC-SNV' },
    ngay_thong_bao: { meaning: 'địa danh, ngày tháng của thông báo', example: 'An Lạc, ngày 06 tháng 01 năm 2026' },
    ngay_bao_cao: { meaning: 'địa danh, ngày tháng của báo cáo', example: 'An Lạc, ngày 07 tháng 01 năm 2026' },
    nguoi_ky: { meaning: 'họ tên người ký', example: 'Phạm Thị Ngọc' },
    tac_gia: { meaning: 'tác giả tin, bài', example: 'Ngô Bảo Châu' },
  },
  dai_bieu: person,
  dai_bieu_co_mat: person,
  dai_bieu_vang: person,
  nhom_dai_bieu: {
    stt: { meaning: 'số thứ tự', example: '1' },
    mo_ta: { meaning: 'thành phần dự, kể cả số người', example: 'lãnh đạo UBND các xã (24 người)' },
  },
  chuong_trinh: {
    stt: { meaning: 'số thứ tự', example: '1' },
    noi_dung: { meaning: 'nội dung', example: 'Báo cáo kết quả tháng 10' },
    nguoi_trinh_bay: { meaning: 'người trình bày', example: 'Phòng Kế hoạch' },
  },
  bao_cao: {
    stt: { meaning: 'số thứ tự', example: '1' },
    ten_bao_cao: { meaning: 'tên báo cáo, tham luận', example: 'Báo cáo kết quả tháng 10' },
    nguoi_trinh_bay: { meaning: 'người trình bày', example: 'đồng chí Hồ Quốc Khánh' },
  },
  phat_bieu: {
    stt: { meaning: 'số thứ tự', example: '1' },
    nguoi_phat_bieu: {
      meaning: 'người phát biểu, kèm chức vụ, viết hoa đầu dòng',
      example: 'Đồng chí Vừ A Dính, Chủ tịch UBND xã',
    },
    ten_nguoi_phat_bieu: { meaning: 'họ tên người phát biểu', example: 'Vừ A Dính' },
    toan_van: { meaning: 'nội dung, mỗi đoạn một dòng', example: 'Xã còn hai điểm sạt lở.' },
    tom_tat: { meaning: 'tóm tắt', example: 'đề nghị bố trí kinh phí' },
  },
  doan: { van_ban: { meaning: 'một đoạn của bài phát biểu', example: 'Xã còn hai điểm sạt lở.' } },
  chi_dao: {
    stt: { meaning: 'số thứ tự', example: '1' },
    noi_dung: { meaning: 'nhiệm vụ thành một câu đủ đơn vị và thời hạn', example: 'Giao Sở A rà soát kho vật tư.' },
    nhiem_vu: { meaning: 'riêng việc phải làm, cho bảng có cột đơn vị', example: 'Rà soát kho vật tư' },
    nguoi_chi_dao: { meaning: 'người chỉ đạo', example: 'Lê Hoàng Minh' },
    chu_tri_thuc_hien: { meaning: 'đơn vị chủ trì', example: 'Sở Nội vụ' },
    phoi_hop: { meaning: 'các đơn vị phối hợp', example: 'Sở Tài chính; UBND các xã' },
    thoi_han: { meaning: 'thời hạn', example: 'trước ngày 15/8/2026' },
    san_pham: { meaning: 'sản phẩm', example: 'báo cáo' },
  },
  don_vi_phoi_hop: { ten_don_vi: { meaning: 'một đơn vị phối hợp', example: 'Sở Tài chính' } },
  so_lieu: {
    stt: { meaning: 'số thứ tự', example: '1' },
    chi_tieu: { meaning: 'tên chỉ tiêu', example: 'Số hồ chứa được kiểm tra' },
    gia_tri: { meaning: 'giá trị như trong nguồn', example: '118 hồ' },
    ky: { meaning: 'kỳ số liệu', example: '6 tháng đầu năm 2026' },
    so_sanh: { meaning: 'tăng, giảm so với kỳ gốc', example: 'tăng 12,5% so với cùng kỳ' },
    cau_so_lieu: { meaning: 'cả câu', example: 'Số hồ chứa được kiểm tra: 118 hồ.' },
  },
  khen_thuong: {
    stt: { meaning: 'số thứ tự', example: '1' },
    cau_khen_thuong: { meaning: 'cả câu', example: 'Sở Nội vụ trao Bằng khen cho 3 tập thể.' },
    hinh_thuc: { meaning: 'hình thức khen thưởng', example: 'Bằng khen' },
    noi_cap: { meaning: 'nơi khen thưởng', example: 'UBND tỉnh' },
    nguoi_nhan: { meaning: 'tập thể, cá nhân được khen', example: '3 tập thể, 5 cá nhân' },
  },
  bieu_quyet: {
    stt: { meaning: 'số thứ tự', example: '1' },
    noi_dung_bieu_quyet: { meaning: 'nội dung biểu quyết', example: 'Thông qua phương án trực ban' },
    tan_thanh: { meaning: 'số tán thành', example: '40' },
    khong_tan_thanh: { meaning: 'số không tán thành', example: '1' },
    y_kien_khac: { meaning: 'số có ý kiến khác', example: '1' },
    ket_qua: { meaning: 'cả câu kết quả, kèm tỷ lệ', example: 'Thông qua phương án: tán thành 40 (95,24%).' },
  },
  anh: {
    stt: { meaning: 'số thứ tự', example: '1' },
    chu_thich: { meaning: 'chú thích ảnh', example: 'Quang cảnh hội nghị' },
    nguoi_chup: { meaning: 'người chụp', example: 'Ngô Bảo Châu' },
  },
  noi_nhan: { dong: { meaning: 'một dòng nơi nhận, đủ gạch và dấu', example: '- Lưu: VT, VP.' } },
  quyen_han: { dong_ky: { meaning: 'một dòng quyền hạn, chức vụ người ký', example: 'KT. GIÁM ĐỐC' } },
} as const satisfies Record<string, Record<string, Tag>>

export type LoopName = Exclude<keyof typeof textTags, ''>

/** Loops, with the loop each stands in. */
export const loopTags = {
  dai_bieu: { inside: '', meaning: 'mọi người có tên trong danh sách, theo thứ tự nghi thức' },
  dai_bieu_co_mat: { inside: '', meaning: 'những người có mặt' },
  dai_bieu_vang: { inside: '', meaning: 'những người vắng mặt' },
  nhom_dai_bieu: { inside: '', meaning: 'thành phần dự ghi theo nhóm' },
  chuong_trinh: { inside: '', meaning: 'các mục của chương trình' },
  bao_cao: { inside: '', meaning: 'các báo cáo, tham luận đã trình bày' },
  phat_bieu: { inside: '', meaning: 'các lời phát biểu' },
  doan: { inside: 'phat_bieu', meaning: 'từng đoạn của một lời phát biểu' },
  chi_dao: { inside: '', meaning: 'các ý kiến chỉ đạo' },
  don_vi_phoi_hop: { inside: 'chi_dao', meaning: 'từng đơn vị phối hợp của một ý kiến chỉ đạo' },
  so_lieu: { inside: '', meaning: 'các số liệu' },
  khen_thuong: { inside: '', meaning: 'các khen thưởng' },
  bieu_quyet: { inside: '', meaning: 'các lần biểu quyết' },
  anh: { inside: '', meaning: 'chú thích các ảnh' },
  noi_nhan: { inside: '', meaning: 'các dòng nơi nhận' },
  quyen_han: { inside: '', meaning: 'các dòng quyền hạn, chức vụ phía trên chữ ký' },
} as const satisfies Record<LoopName, { inside: string; meaning: string }>

/** Conditions: what stands between is printed only where they hold (`{^…}`: only where they do not). */
export const conditionTags = {
  co_dai_bieu_vang: { inside: '', meaning: 'khi có người vắng' },
  co_truc_tuyen: { inside: '', meaning: 'khi họp trực tuyến' },
  co_chuong_trinh: { inside: '', meaning: 'khi có chương trình' },
  co_bao_cao: { inside: '', meaning: 'khi có báo cáo, tham luận' },
  co_phat_bieu: { inside: '', meaning: 'khi có ý kiến phát biểu' },
  co_chi_dao: { inside: '', meaning: 'khi có ý kiến chỉ đạo' },
  co_so_lieu: { inside: '', meaning: 'khi có số liệu' },
  co_khen_thuong: { inside: '', meaning: 'khi có khen thưởng' },
  co_bieu_quyet: { inside: '', meaning: 'khi có biểu quyết' },
  co_anh: { inside: '', meaning: 'khi có ảnh' },
  co_phoi_hop: { inside: 'chi_dao', meaning: 'khi ý kiến chỉ đạo có đơn vị phối hợp' },
  co_thoi_han: { inside: 'chi_dao', meaning: 'khi ý kiến chỉ đạo có thời hạn' },
} as const satisfies Record<string, { inside: '' | LoopName; meaning: string }>

/** Pictures: a picture in the template with this as its alternative text is replaced by the meeting's photo. */
export const PICTURE_COUNT = 9
export const pictureTag = (at: number): string => `anh_${at}`
export const pictureMeaning = (at: number): string =>
  `ảnh thứ ${at}: đặt một ảnh bất kỳ vào mẫu và ghi {anh_${at}} ở văn bản thay thế (Alt Text); không có ảnh thì ảnh ấy được bỏ đi`
