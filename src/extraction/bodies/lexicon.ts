/** What the names of Vietnamese bodies are made of: data for body-phrase.ts. All in lower case. */

const set = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split('·')
      .map((word) => word.trim().replace(/\s+/g, ' '))
      .filter(Boolean),
  );

/** The first word or words of a body's or an office holder's name. */
export const heads = set(`
  ban chấp hành · ban thường vụ · ban thường trực · ban bí thư · ban tổ chức · ban tuyên giáo · ban dân vận · ban nội chính · ban kinh tế
  · ban chỉ đạo · ban cán sự · ban quản lý · ban dân tộc · ban xây dựng · ban kiểm tra · ban chỉ huy · ban công tác · ban dân nguyện
  · ban đối ngoại · ban chính sách · ban pháp chế · ban tiếp · ban giám · ban vận động · ban bảo vệ · ban cơ yếu · ban tôn giáo · ban soạn thảo · ban soan
  · bộ chính trị · bộ trưởng · bộ chỉ huy · bộ tư lệnh · bch · btv · bct · bbt · trung ương · thủ tướng · phó thủ tướng · chính phủ · quốc hội
  · ủy ban · ubnd · ubmttq · ubkt · ubtvqh · ub · hđnd · hội đồng · chủ tịch · phó chủ tịch · tỉnh ủy · thành ủy · huyện ủy · thị ủy · quận ủy
  · đảng ủy · đảng bộ · chi bộ · chi ủy · cấp ủy · quân ủy · đảng đoàn · văn phòng · chánh văn phòng · phó chánh văn phòng · tiểu ban · tổng cục · chi cục · cục · viện · viện trưởng
  · tòa án · chánh án · thanh tra · chánh thanh tra · tổng thanh tra · kiểm toán · ngân hàng · bảo hiểm xã hội · công an · mặt trận · mttq
  · đoàn thanh niên · đoàn tncs · trung ương đoàn · tỉnh đoàn · thành đoàn · huyện đoàn · đoàn chủ tịch · đoàn đại biểu · đoàn kiểm tra · đoàn giám sát · hội liên hiệp
  · hội phụ nữ · hội lhpn · hội nông dân · hội cựu · hội chữ thập · hội người · hội khuyến · hội nhà · hội luật · tổng liên đoàn · liên đoàn · liên minh · liên hiệp · trung tâm · trường · học viện · đại học
  · kho bạc · giám đốc · phó giám đốc · thủ trưởng · tổng giám đốc · tổng bí thư · bí thư · phó bí thư · thường trực · tổng công ty · tập đoàn · công ty
  · cục trưởng · tổng cục trưởng · trưởng ban · phó trưởng ban · trưởng phòng · trưởng các · trưởng thôn · trưởng bản · trưởng ấp · trưởng buôn · trưởng khu · trưởng đoàn · hiệu trưởng · tổng thư ký · tổng kiểm toán · hải quan · thuế · cơ quan · báo · đài · tạp chí · tổ công tác · tổ kiểm tra · tổ giám sát
  · bqlda · bhxh · lđlđ · khu công nghiệp · xã đoàn · phường đội · đồn biên phòng · bộ đội biên phòng · hạt kiểm lâm · nhà xuất bản · thông tấn xã · cổng thông tin · vụ · phòng · sở · bộ · ban · hội · huyện đội · điện lực · bưu điện · chủ nhiệm · trạm · đội · tổ trưởng · bảo tàng · thư viện · nhà hát · nhà văn hóa · bệnh viện · cụm thi đua · khối thi đua
`);

/** The first syllables of names or verbs: most words are ruled out by them at once. */
export const firstSyllables = (words: Iterable<string>): ReadonlySet<string> =>
  new Set([...words].map((each) => each.split(' ')[0]!));

/** Heads that alone say too little: a name with a capital must follow ("Bộ Y tế", "Sở Nội vụ", "Phòng Tư pháp"). */
export const needsName = set(
  `bộ · sở · phòng · ban · cục · vụ · viện · hội · trường · thuế · báo · đài · trạm · đội · ub · cơ quan · liên hiệp · hội nhà · hội người`,
);

/** Pairs of syllables that may stand in a name in small letters: "Ủy ban *nhân dân*", "Ban *Chấp hành*". */
export const terms = set(`
  chấp hành · thường vụ · thường trực · bí thư · chính trị · tổ chức · kiểm tra · tuyên giáo · dân vận · nội chính · nội vụ · kinh tế · chỉ đạo · cán sự
  · quản lý · dân tộc · tôn giáo · xây dựng · nhân dân · trung ương · quốc hội · mặt trận · tổ quốc · văn phòng · tòa án · đại hội · thiểu số · chủ nhiệm · phó trưởng · trưởng ban · tổng thanh · viện trưởng · tổng thư · thường ủy · viện kiểm · kiểm sát · kiểm toán
  · thanh tra · ngân hàng · nhà nước · bảo hiểm · xã hội · công an · chỉ huy · quân sự · tư lệnh · quân ủy · tỉnh ủy · thành ủy · huyện ủy · thị ủy
  · quận ủy · đảng ủy · đảng bộ · cấp ủy · chi bộ · chi ủy · đảng viên · khoa học · công nghệ · giáo dục · đào tạo · văn hóa · thể thao · du lịch · tư pháp
  · lao động · thương binh · giao thông · vận tải · kế hoạch · đầu tư · tài chính · tài nguyên · môi trường · nông nghiệp · nông thôn · thôn mới · phát triển
  · ngoại vụ · ngoại giao · quốc phòng · an ninh · đối ngoại · công thương · thông tin · truyền thông · truyền hình · phát thanh · y tế · dân nguyện · đại biểu · pháp luật
  · thẩm phán · tối cao · kho bạc · phòng cháy · chữa cháy · hội đồng · chủ tịch · phó chủ · thủ tướng · chính phủ · bộ trưởng · giám đốc · phó giám · tổng giám · cục trưởng
  · thủ trưởng · cơ quan · doanh nghiệp · lý luận · bầu cử · quốc gia · chính sách · chiến lược · dự án · khu công · công nghiệp · thanh niên · thiếu nhi · thiếu niên · phụ nữ
  · nông dân · cựu chiến · chiến binh · liên hiệp · liên đoàn · cao tuổi · thành phố · thị xã · thị trấn · đặc khu · địa phương · chuyên trách · trực thuộc · cơ sở
  · hành chính · phục vụ · chính công · quân đội · biên phòng · hải quan · kiểm lâm · thị trường · xúc tiến · đất đai · quỹ đất · chuyên môn · khuyến nông · khuyến học · chữ thập
  · sự nghiệp · dân dụng · đô thị · ngân sách · pháp chế · dân chủ · tổng hợp · tham mưu · bảo vệ · nội địa · ủy ban · bệnh viện · cao đẳng · đại học · trung học · phổ thông · chuyên nghiệp · cán bộ · bồi dưỡng · bảo trợ · tài sản · tài trợ · lưu trữ · văn thư · bảo tàng · thư viện · nghệ thuật · văn học · báo chí · xuất bản · đăng ký · việc làm · dịch vụ · vệ sinh · an toàn · thực phẩm · thú y · trồng trọt · chăn nuôi · thủy lợi · thủy sản · lâm nghiệp · đê điều · phòng chống · thiên tai · chuyển đổi · cải cách · tiếp công · công dân · tổng cục · chi cục · đoàn thể · giám sát · xóa đói · giảm nghèo · nước sạch · phong trào · thi đua · khen thưởng · quy hoạch · kiến trúc · kỹ thuật · hạ tầng · lãnh đạo · nhà văn · dân số · gia đình · trẻ em · lực lượng · vũ trang · tổng tham · chính ủy · cảnh sát · giao dịch · tiết kiệm · điện lực · tín dụng · hợp tác · hợp tác xã · quản trị · hội viên · nhà báo · luật gia · người mù · người khuyết · khuyết tật · nạn nhân · chất độc · sinh viên · học sinh · đảng đoàn · thường xuyên · hòa giải · thi hành · án dân · dân sự · hình sự · thống kê · khí tượng · thủy văn · cấp nước · bưu chính · viễn thông · nghiên cứu · lập pháp · công báo · tin học · công tác · phía nam
`);

/** Terms whose syllables ran together: "CHÍNHPHỦ", "Tỉnhủy". */
export const gluedTerms: ReadonlySet<string> = new Set([...terms].map((term) => term.replaceAll(' ', '')));

/** Terms that in small letters are verbs as well: "UBND tỉnh *quản lý* …". */
export const verbal = set(`
  quản lý · chỉ đạo · kiểm tra · giám sát · tổ chức · xây dựng · phát triển · đầu tư · bảo vệ · kế hoạch · phục vụ · đăng ký · tham mưu · cải cách · chuyển đổi · phòng chống · phòng cháy
  · thi hành · nghiên cứu · đào tạo · hòa giải · bồi dưỡng · khen thưởng · thi đua · lãnh đạo · thanh tra · kiểm toán · giao dịch · xúc tiến · thống kê · quy hoạch · lưu trữ · tổng hợp · kiểm sát
  · tuyên giáo · chính sách · chiến lược · bầu cử · đối ngoại · tiết kiệm · hợp tác · xuất bản · pháp luật · tài trợ · thông tin · lao động · giáo dục · chuyên môn · công tác · phong trào · dân chủ · thực phẩm · chấp hành · thường xuyên · bảo trợ · dịch vụ
`);

/** What follows "và" in small letters: "Sở Giáo dục và *đào tạo*". */
export const subjects = set(
  `đào tạo · môi trường · công nghệ · truyền thông · du lịch · đầu tư · xã hội · phát triển · tôn giáo · dân vận · trẻ em · nhân dân · truyền hình · nội vụ · thể thao · phát thanh`,
);

/** Single small words inside a name. */
export const links = set(
  `tỉnh · huyện · quận · xã · phường · thôn · ấp · bản · buôn · khối · cấp · đảng · nước · số · vùng · quân · khu · miền · liên · án · sự · đoàn · tp`,
);

/** Words after which a place's name stands: "tỉnh Đắk Lắk", "THÀNH PHỐ HÀ NỘI". */
export const levels = set(
  `tỉnh · huyện · quận · xã · phường · thành phố · thị xã · thị trấn · đặc khu · tp · tỉnh ủy · thành ủy · huyện ủy · thị ủy · quận ủy · đảng ủy · cấp · đoàn · tỉnh đoàn · thành đoàn`,
);

/** Names of places of which a syllable alone would begin a body's name. */
export const places = set(`hải phòng · hội an · trường sa · vụ bản · sở dầu · bộ trạch · ban mê`);

/** Words that end a name although they may bear a capital: a title or a verb begins. */
export const enders = set(`
  về · về việc · v · ban hành · quy định · hướng dẫn · phê duyệt · sửa đổi · bổ sung · triển khai · thực hiện · tiếp tục · tăng cường · đẩy mạnh · công bố · giao
  · thành lập · kiện toàn · điều chỉnh · bãi bỏ · thay thế · đính chính · hợp nhất · thông qua · ngày · số · năm · theo · tại · trong · cho · đối với · là · có · được
  · đã · đang · sẽ · không · và về · nhằm · để · do · của · khi · căn cứ · như · trên · từ · đến · quyết định · nghị quyết · chỉ thị · kết luận · nghị định · thông tư · công văn · thông báo · tờ trình · chương trình · quy chế · đề án · báo cáo · kế hoạch số · hướng dẫn số
`);

const small = `chính quyền đơn vị địa phương doanh nghiệp trường trạm hội viên được giao nhiệm vụ và các những của thuộc có liên quan trực tiếp trên địa bàn trong tại phạm vi từ đến với ngang ngành nghề lĩnh vực chức năng
  thành viên cá nhân người đứng đầu phụ trách chủ đầu tư phương tiện hộ gia đình ông bà đồng chí toàn thể từng mỗi mọi khác nêu trên này cùng hoặc theo phân công ấp sóc bon làng
  dầu khí than khoáng sản hóa chất cao su dệt may thép xi măng cảng hàng không đường sắt hải bay`;

/** Every syllable that names of units are made of, to tell where a name ends at a verb that no list has. */
export const nameSyllables: ReadonlySet<string> = new Set(
  [...heads, ...terms, ...links, ...levels].flatMap((name) => name.split(' ')).concat(small.split(/\s+/)),
);
