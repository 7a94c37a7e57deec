import { listWords } from './list-words.ts'

/** What offices shorten, and every reading of it: "TP" is a city and a head of division. */
const TABLE: readonly string[] = listWords(`
  ubnd = ủy ban nhân dân; hđnd = hội đồng nhân dân; mttq = mặt trận tổ quốc; ubmttq = ủy ban mặt trận tổ quốc;
  ubkt = ủy ban kiểm tra; btv = ban thường vụ; bch = ban chấp hành | ban chỉ huy; bcđ = ban chỉ đạo; btc = ban tổ chức;
  bql = ban quản lý; bqlda = ban quản lý dự án; bcs = ban cán sự; btg = ban tuyên giáo; đbqh = đại biểu quốc hội;
  gpmb = giải phóng mặt bằng; tđc = tái định cư; qsdđ = quyền sử dụng đất; gcn = giấy chứng nhận; đtxd = đầu tư xây dựng;
  xdcb = xây dựng cơ bản; cntt = công nghệ thông tin; cđs = chuyển đổi số; csdl = cơ sở dữ liệu; attt = an toàn thông tin;
  cchc = cải cách hành chính; tthc = thủ tục hành chính; qlnn = quản lý nhà nước; nsnn = ngân sách nhà nước;
  nstw = ngân sách trung ương; kt xh = kinh tế xã hội; ktxh = kinh tế xã hội; anqp = an ninh quốc phòng;
  qpan = quốc phòng an ninh; qp an = quốc phòng an ninh; antt = an ninh trật tự; atgt = an toàn giao thông;
  attp = an toàn thực phẩm; vsattp = vệ sinh an toàn thực phẩm; atvslđ = an toàn vệ sinh lao động;
  pctt = phòng chống thiên tai; tkcn = tìm kiếm cứu nạn; pccc = phòng cháy chữa cháy; cnch = cứu nạn cứu hộ;
  pcth = phòng chống tham nhũng; bhxh = bảo hiểm xã hội; bhyt = bảo hiểm y tế; bhtn = bảo hiểm thất nghiệp;
  ntm = nông thôn mới; nnptnt = nông nghiệp và phát triển nông thôn; nn ptnt = nông nghiệp và phát triển nông thôn;
  gd đt = giáo dục và đào tạo; gdđt = giáo dục và đào tạo; kh đt = kế hoạch và đầu tư; khđt = kế hoạch và đầu tư;
  kh cn = khoa học và công nghệ; khcn = khoa học và công nghệ; tn mt = tài nguyên và môi trường;
  tnmt = tài nguyên và môi trường; nn mt = nông nghiệp và môi trường; gtvt = giao thông vận tải;
  tt tt = thông tin và truyền thông; tttt = thông tin và truyền thông; lđtbxh = lao động thương binh và xã hội;
  lđ tbxh = lao động thương binh và xã hội; vhttdl = văn hóa thể thao và du lịch; vh tt dl = văn hóa thể thao và du lịch;
  htx = hợp tác xã; dn = doanh nghiệp; dnnn = doanh nghiệp nhà nước; tnhh = trách nhiệm hữu hạn; kcn = khu công nghiệp;
  ccn = cụm công nghiệp; kkt = khu kinh tế; tttm = trung tâm thương mại; ttpvhcc = trung tâm phục vụ hành chính công;
  thcs = trung học cơ sở; thpt = trung học phổ thông; ttyt = trung tâm y tế; bvđk = bệnh viện đa khoa; vksnd = viện kiểm sát nhân dân;
  tand = tòa án nhân dân; llvt = lực lượng vũ trang; bchqs = bộ chỉ huy quân sự; bđbp = bộ đội biên phòng; csgt = cảnh sát giao thông;
  clb = câu lạc bộ; lhpn = liên hiệp phụ nữ; ccb = cựu chiến binh; tncs = thanh niên cộng sản; tntp = thiếu niên tiền phong;
  lđlđ = liên đoàn lao động; cbcc = cán bộ công chức; cbccvc = cán bộ công chức viên chức; tđkt = thi đua khen thưởng;
  tw = trung ương; tư = trung ương; tp = thành phố | trưởng phòng; tx = thị xã; tt = thị trấn; nq = nghị quyết; qđ = quyết định;
  ct = chỉ thị | chủ tịch | chương trình; pct = phó chủ tịch; gđ = giám đốc; pgđ = phó giám đốc; kh = kế hoạch; tb = thông báo;
  đc = đồng chí; đ c = đồng chí
`)

/** One way to shorten: both sides as exact syllables. */
export type Abbreviation = { short: readonly string[]; long: readonly string[] }

export const abbreviations: readonly Abbreviation[] = TABLE.flatMap((row) => {
  const [short = '', long = ''] = row.split(' = ')
  return long.split(' | ').map((one) => ({ short: short.split(' '), long: one.split(' ') }))
})
