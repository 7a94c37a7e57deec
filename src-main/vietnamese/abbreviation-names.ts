import { listWords } from './list-words.ts'

/** Abbreviations of offices as they are printed, and the words they stand for, capitals as in a paper (language.md §13). */
const TABLE: readonly string[] = listWords(`
  UBND = Ủy ban nhân dân; HĐND = Hội đồng nhân dân; ĐBQH = đại biểu Quốc hội; MTTQ = Mặt trận Tổ quốc;
  UBMTTQ = Ủy ban Mặt trận Tổ quốc; UBKT = Ủy ban Kiểm tra; BTV = Ban Thường vụ; BCĐ = Ban Chỉ đạo; BTG = Ban Tuyên giáo;
  BQL = Ban Quản lý; BQLDA = Ban Quản lý dự án; VPCP = Văn phòng Chính phủ; TAND = Tòa án nhân dân;
  VKSND = Viện kiểm sát nhân dân; CHQS = Chỉ huy quân sự; BĐBP = Bộ đội Biên phòng; CSGT = cảnh sát giao thông;
  LĐLĐ = Liên đoàn Lao động; LHPN = Liên hiệp Phụ nữ; CCB = Cựu chiến binh; TNCS = Thanh niên Cộng sản;
  NHNN = Ngân hàng Nhà nước; KBNN = Kho bạc Nhà nước; BHXH = bảo hiểm xã hội; BHYT = bảo hiểm y tế;
  BHTN = bảo hiểm thất nghiệp; TTXVN = Thông tấn xã Việt Nam; TW = Trung ương; TƯ = Trung ương; T.Ư = Trung ương;
  TT&TT = Thông tin và Truyền thông; TT-TT = Thông tin và Truyền thông; TTTT = Thông tin và Truyền thông;
  GD&ĐT = Giáo dục và Đào tạo; GD-ĐT = Giáo dục và Đào tạo; GDĐT = Giáo dục và Đào tạo;
  TN&MT = Tài nguyên và Môi trường; TNMT = Tài nguyên và Môi trường; NN&MT = Nông nghiệp và Môi trường;
  NN&PTNT = Nông nghiệp và Phát triển nông thôn; NN-PTNT = Nông nghiệp và Phát triển nông thôn;
  KH&ĐT = Kế hoạch và Đầu tư; KH-ĐT = Kế hoạch và Đầu tư; KH&CN = Khoa học và Công nghệ; KHCN = khoa học và công nghệ;
  LĐTB&XH = Lao động - Thương binh và Xã hội; LĐ-TB&XH = Lao động - Thương binh và Xã hội; GTVT = Giao thông vận tải;
  VHTT&DL = Văn hóa, Thể thao và Du lịch; VH,TT&DL = Văn hóa, Thể thao và Du lịch; VH&TT = Văn hóa và Thể thao;
  PCT = Phó Chủ tịch; PGĐ = Phó Giám đốc; CVP = Chánh Văn phòng; UVTW = Ủy viên Trung ương; TUV = Tỉnh ủy viên;
  CNTT = công nghệ thông tin; CĐS = chuyển đổi số; CQĐT = chính quyền điện tử;
  CPĐT = Chính phủ điện tử; DVC = dịch vụ công; DVCTT = dịch vụ công trực tuyến; TTHC = thủ tục hành chính;
  CCHC = cải cách hành chính; CSDL = cơ sở dữ liệu; ATTT = an toàn thông tin; ATGT = an toàn giao thông;
  TTATGT = trật tự, an toàn giao thông; TNGT = tai nạn giao thông; ANTT = an ninh, trật tự; QP-AN = quốc phòng - an ninh;
  QPAN = quốc phòng, an ninh; KT-XH = kinh tế - xã hội; KTXH = kinh tế - xã hội; NTM = nông thôn mới;
  GPMB = giải phóng mặt bằng; TĐC = tái định cư; ĐTC = đầu tư công; NSNN = ngân sách nhà nước; XDCB = xây dựng cơ bản;
  QLNN = quản lý nhà nước; PCTN = phòng, chống tham nhũng; PCTT = phòng, chống thiên tai; TKCN = tìm kiếm cứu nạn;
  PCTT&TKCN = phòng, chống thiên tai và tìm kiếm cứu nạn; PCCC = phòng cháy, chữa cháy; CNCH = cứu nạn, cứu hộ;
  KNTC = khiếu nại, tố cáo; ATTP = an toàn thực phẩm; VSATTP = vệ sinh an toàn thực phẩm; DTTS = dân tộc thiểu số;
  HTX = hợp tác xã; DN = doanh nghiệp; DNNN = doanh nghiệp nhà nước; DNNVV = doanh nghiệp nhỏ và vừa;
  TNHH = trách nhiệm hữu hạn; KCN = khu công nghiệp; CCN = cụm công nghiệp; KKT = khu kinh tế; THCS = trung học cơ sở;
  THPT = trung học phổ thông; TTYT = Trung tâm Y tế; BVĐK = Bệnh viện đa khoa; CBCC = cán bộ, công chức;
  CBCCVC = cán bộ, công chức, viên chức; CBCNV = cán bộ, công nhân viên; NLĐ = người lao động; LLVT = lực lượng vũ trang;
  TTPVHCC = Trung tâm Phục vụ hành chính công; TĐKT = thi đua, khen thưởng; TDTT = thể dục thể thao;
  ĐVTN = đoàn viên, thanh niên; QSDĐ = quyền sử dụng đất
`)

/**
 * `after`: what must follow for this reading to be the right one. Abbreviations with
 * more readings than one ("TP" is a city or a head of division) are read by their neighbours or not at all. `isPlain`: a
 * mere way of writing (`đ/c`) that is written out wherever it stands and never explained.
 */
export type AbbreviationName = { short: string; long: string; after?: RegExp; isPlain?: boolean }

const byContext: readonly AbbreviationName[] = [
  { short: 'TP.', long: 'thành phố', after: /^ \p{Lu}\p{Ll}/u, isPlain: true },
  { short: 'TP', long: 'thành phố', after: /^ \p{Lu}\p{Ll}/u, isPlain: true },
  { short: 'TP.HCM', long: 'Thành phố Hồ Chí Minh', isPlain: true },
  { short: 'TX.', long: 'thị xã', after: /^ \p{Lu}\p{Ll}/u, isPlain: true },
  { short: 'TX', long: 'thị xã', after: /^ \p{Lu}\p{Ll}/u, isPlain: true },
  { short: 'đ/c', long: 'đồng chí', isPlain: true },
  { short: 'Đ/c', long: 'Đồng chí', isPlain: true },
  { short: 'BCH', long: 'Ban Chấp hành', after: /^ (?:Đảng bộ|Trung ương|TW|Công đoàn|Đoàn|Hội)/u },
  { short: 'BCH', long: 'Ban Chỉ huy', after: /^ (?:PCTT|Phòng|phòng|Quân sự|quân sự|quân)/u },
  { short: 'TT', long: 'Thường trực', after: /^ (?:Tỉnh ủy|Thành ủy|HĐND|Đảng ủy|Hội đồng)/u, isPlain: true },
  { short: 'CT', long: 'Chủ tịch', after: /^ (?:UBND|HĐND|UBMTTQ|nước|Ủy ban|Hội đồng)/u, isPlain: true },
  { short: 'BTC', long: 'Ban Tổ chức', after: /^ (?:Tỉnh ủy|Thành ủy|Trung ương|TW|hội nghị|Hội nghị|giải|cuộc thi)/u },
  { short: 'KH', long: 'Kế hoạch', after: /^ số \d/u, isPlain: true },
  { short: 'NQ', long: 'Nghị quyết', after: /^ (?:số \d|Đại hội|TW|Trung ương)/u, isPlain: true },
  { short: 'QĐ', long: 'Quyết định', after: /^ số \d/u, isPlain: true },
]

export const abbreviationNames: readonly AbbreviationName[] = [
  ...TABLE.map((row) => {
    const [short = '', long = ''] = row.split(' = ')
    return { short, long }
  }),
  ...byContext,
]

/** Everybody reads these as they stand. */
export const everydayAbbreviations: ReadonlySet<string> = new Set(
  listWords(
    'GDP; GRDP; FDI; ODA; USD; VND; VNĐ; WTO; ASEAN; APEC; UNESCO; COVID; ISO; QR; ATM; SMS; VIP; TV; TP; MC; IT; AI; GPS; BOT; PPP; VNPT; OCOP; VNeID; WHO; EU; ICT',
  ),
)
