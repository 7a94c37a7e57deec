/** Provinces and cities before and after 1/7/2025, and places that news names without a word such as "tỉnh" before them. */
export const provinces: readonly string[] =
  'An Giang,Bà Rịa - Vũng Tàu,Bà Rịa-Vũng Tàu,Bạc Liêu,Bắc Giang,Bắc Kạn,Bắc Ninh,Bến Tre,Bình Dương,Bình Định,Bình Phước,Bình Thuận,Cà Mau,Cao Bằng,Cần Thơ,Đà Nẵng,Đắk Lắk,Đắc Lắc,Đăk Lăk,Đắk Nông,Đăk Nông,Điện Biên,Đồng Nai,Đồng Tháp,Gia Lai,Hà Giang,Hà Nam,Hà Nội,Hà Tĩnh,Hải Dương,Hải Phòng,Hậu Giang,Hòa Bình,Hồ Chí Minh,Hưng Yên,Khánh Hòa,Kiên Giang,Kon Tum,Lai Châu,Lạng Sơn,Lào Cai,Lâm Đồng,Long An,Nam Định,Nghệ An,Ninh Bình,Ninh Thuận,Phú Thọ,Phú Yên,Quảng Bình,Quảng Nam,Quảng Ngãi,Quảng Ninh,Quảng Trị,Sóc Trăng,Sơn La,Tây Ninh,Thái Bình,Thái Nguyên,Thanh Hóa,Thừa Thiên Huế,Thừa Thiên - Huế,Tiền Giang,Trà Vinh,Tuyên Quang,Vĩnh Long,Vĩnh Phúc,Yên Bái,Huế,Tây Nguyên,Tây Bắc,Việt Nam,Đà Lạt,Nha Trang,Vĩnh Yên,Phúc Yên,Vũng Tàu,Phan Thiết,Hạ Long,Hoàng Sa,Trường Sa,Phú Quốc'.split(
    ',',
  )
