/** Verbs and adverbs with which a duty begins behind the name of a unit, in lower case. */
export const dutyVerbs: ReadonlySet<string> = new Set(
  `chủ trì · phối hợp · có trách nhiệm · chịu trách nhiệm · tổ chức · xây dựng · ban hành · chỉ đạo · lãnh đạo · triển khai · thực hiện · rà soát · tham mưu · hướng dẫn
  · kiểm tra · theo dõi · đôn đốc · giám sát · báo cáo · tổng hợp · bố trí · cân đối · căn cứ · tăng cường · đẩy mạnh · tiếp tục · khẩn trương · chủ động · nghiên cứu
  · đề xuất · trình · thẩm định · thẩm tra · phân công · phân bổ · quán triệt · tuyên truyền · cụ thể hóa · giúp · phải · cần · nghiêm túc · kịp thời · tập trung · phát huy · thường xuyên
  · định kỳ · quan tâm · vận động · huy động · lựa chọn · đưa · gửi · nắm · đảm bảo · bảo đảm · phổ biến · đăng tải · cung cấp · cập nhật · lập · thống nhất · quyết định
  · xem xét · xử lý · giải quyết · trên cơ sở · trong phạm vi · theo chức năng · theo thẩm quyền · theo nhiệm vụ · hoàn thành · thành lập · duy trì · nâng cao · đổi mới · phát động · kiểm soát
  · khắc phục · quản lý · tạo điều kiện · hỗ trợ · là cơ quan · là đầu mối · làm đầu mối · tiếp nhận · công khai · công bố · sắp xếp · đánh giá · sơ kết · tổng kết · chấn chỉnh · phát hiện
  · ngăn chặn · tiến hành · đề cao · gương mẫu · chuẩn bị · biên soạn · tập huấn · bồi dưỡng · chấp hành · thông báo · lồng ghép · xác định · đăng ký · ký kết · cử · bám sát · giao
  · yêu cầu · đề nghị · quán xuyến · trực tiếp · nhanh chóng · tích cực · chú trọng · khuyến khích · đầu tư · bảo vệ · phòng ngừa · thu thập · khảo sát · sửa đổi · kiện toàn · dự toán · thanh tra · tuần tra · lắp đặt · trang bị · tiếp thu · hoàn thiện · thẩm tra · dành · sẵn sàng · ưu tiên · quy định · phê duyệt · xác minh · đẩy nhanh · có kế hoạch · có giải pháp · có biện pháp · có văn bản · ứng dụng · khai thác · sử dụng · tham gia · nêu cao · thể chế hóa · điều tra · truy quét · chia sẻ · kết nối · vận hành · số hóa · lưu trữ · niêm yết · lấy ý kiến · rút kinh nghiệm · nhân rộng · cam kết · in ấn · bàn giao
  · sinh hoạt · học tập · thi công · chi trả · bảo quản · công nhận · quyết toán · thu hồi · tổ chức lại · đối thoại · phấn đấu · mở · dự trù · làm · thí điểm`
    .split('·')
    .map((verb) => verb.trim())
    .filter(Boolean),
);

/** Verbs of what was done or is so: the names before them are given no task. */
export const tellingVerbs: ReadonlySet<string> = new Set([
  'đã',
  'đang',
  'ghi nhận',
  'biểu dương',
  'đánh giá cao',
  'nhận thấy',
  'thống nhất cao',
  'cơ bản',
  'còn',
  'chưa',
  'vẫn',
  'nhất trí',
  'kết luận',
  'khen ngợi',
  'cảm ơn',
  'là',
  'gồm',
  'bao gồm',
]);

/** Words that make no duty of the verb behind them: "được *giao*", "ban *chỉ đạo*", "cơ quan *quản lý* thị trường". */
export const nounBefore: Readonly<Record<string, RegExp>> = {
  'tổ chức': /^(?:ban|cơ quan)$/,
  'xây dựng': /^ban$/,
  'chỉ đạo': /^ban$/,
  'quản lý': /^(?:ban|cơ quan|cục|chi cục|đội)$/,
  'kiểm tra': /^(?:ban|đoàn|tổ|được)$/,
  'giám sát': /^(?:ban|đoàn|tổ|được)$/,
  'thanh tra': /^(?:cơ quan|ban)$/,
  giao: /^được$/,
  làm: /^(?:việc|bảo)$/,
  'phân công': /^được$/,
  'yêu cầu': /^theo$/,
  'đề nghị': /^theo$/,
};

/** "tổ chức đảng", "tổ chức, cá nhân": a noun, no verb. */
export const organisation =
  /^tổ chức(?: đảng| cơ sở đảng| chính trị| đoàn| xã hội| kinh tế| thành viên| hội| quốc tế| có liên quan| liên quan| trong| tôn giáo|,| và cá nhân| cá nhân| công đoàn| bộ máy đảng)/;

/** Verbs of a giver: "*Giao* Sở Nội vụ …", "Thủ tướng *yêu cầu* Bộ trưởng …". */
export const orders =
  /(?:giao nhiệm vụ cho|giao nhiệm vụ|giao trách nhiệm cho|giao cho|giao|yêu cầu|đề nghị|phân công|ủy quyền cho|ủy quyền|kính đề nghị|trân trọng đề nghị)(?![\p{L}])/uy;
