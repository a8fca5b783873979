/** The families of numbering rules: Party, State, Fatherland Front and unions; 'other' where a number does not tell. */
export type NumberSystem = 'party' | 'state' | 'front' | 'other';

/** A code as it is printed, null for types whose symbol shows none, and the words it stands for, the usual one first. */
export interface DocumentType {
  readonly code: string | null;
  readonly words: readonly string[];
}

const type = (code: string | null, ...words: string[]): DocumentType => ({ code, words });

// several bodies sign one paper: 03-HDLN/BTC-UBKT, 01/CTPH-CAT-SGDĐT
const joint = [
  type('HDLN', 'Hướng dẫn liên ngành'),
  type('HDLT', 'Hướng dẫn liên tịch'),
  type('KHLN', 'Kế hoạch liên ngành'),
  type('KHLT', 'Kế hoạch liên tịch'),
  type('KHPH', 'Kế hoạch phối hợp'),
  type('CTPH', 'Chương trình phối hợp'),
  type('QCPH', 'Quy chế phối hợp'),
];

// Quy định 399-QĐ/TW and Hướng dẫn 05-HD/VPTW (2026); QĐi told regulations from decisions in 2018 only
const party = [
  type('NQ', 'Nghị quyết'),
  type('QĐ', 'Quyết định', 'Quy định'),
  type('QĐi', 'Quy định'),
  type('CT', 'Chỉ thị'),
  type('KL', 'Kết luận'),
  type('QC', 'Quy chế'),
  type('TT', 'Thông tri'),
  type('HD', 'Hướng dẫn'),
  type('TB', 'Thông báo', 'Thông báo kết luận'),
  type('TC', 'Thông cáo'),
  type('BC', 'Báo cáo'),
  type('KH', 'Kế hoạch'),
  type('QH', 'Quy hoạch'),
  type('CTr', 'Chương trình', 'Chương trình hành động', 'Chương trình kiểm tra, giám sát'),
  type('CL', 'Chiến lược'),
  type('ĐA', 'Đề án'),
  type('PA', 'Phương án'),
  type('DA', 'Dự án'),
  type('TTr', 'Tờ trình'),
  type('CV', 'Công văn'),
  type('BB', 'Biên bản'),
  type('GGT', 'Giấy giới thiệu'),
  type('GCN', 'Giấy chứng nhận'),
  type('GĐĐ', 'Giấy đi đường'),
  type('GNP', 'Giấy nghỉ phép'),
  type('GM', 'Giấy mời'),
  type('PC', 'Phiếu chuyển'),
  type('PG', 'Phiếu gửi'),
  ...joint,
  type(null, 'Cương lĩnh chính trị', 'Điều lệ Đảng', 'Tuyên bố', 'Lời kêu gọi', 'Thư công'),
];

// Decree 30/2020/NĐ-CP, Annex III, and the Law 64/2025/QH15, Article 4
const state = [
  type('NQ', 'Nghị quyết'),
  type('QĐ', 'Quyết định'),
  type('CT', 'Chỉ thị'),
  type('QC', 'Quy chế'),
  type('QyĐ', 'Quy định'),
  type('TC', 'Thông cáo'),
  type('TB', 'Thông báo', 'Thông báo kết luận'),
  type('HD', 'Hướng dẫn'),
  type('CTr', 'Chương trình', 'Chương trình hành động'),
  type('KH', 'Kế hoạch'),
  type('PA', 'Phương án'),
  type('ĐA', 'Đề án'),
  type('DA', 'Dự án'),
  type('BC', 'Báo cáo'),
  type('BB', 'Biên bản'),
  type('TTr', 'Tờ trình'),
  type('HĐ', 'Hợp đồng'),
  type('CĐ', 'Công điện'),
  type('BGN', 'Bản ghi nhớ'),
  type('BTT', 'Bản thỏa thuận'),
  type('GUQ', 'Giấy ủy quyền'),
  type('GM', 'Giấy mời'),
  type('GGT', 'Giấy giới thiệu'),
  type('GNP', 'Giấy nghỉ phép'),
  type('PG', 'Phiếu gửi'),
  type('PC', 'Phiếu chuyển'),
  type('PB', 'Phiếu báo'),
  type('SY', 'Bản sao y', 'Sao y'),
  type('TrS', 'Bản trích sao', 'Trích sao'),
  type('SL', 'Bản sao lục', 'Sao lục', 'Sắc lệnh'),
  type('PL', 'Pháp lệnh'),
  type('L', 'Lệnh'),
  type('NĐ', 'Nghị định'),
  type('TT', 'Thông tư'),
  type('TTLT', 'Thông tư liên tịch'),
  type('NQLT', 'Nghị quyết liên tịch'),
  type('VBHN', 'Văn bản hợp nhất'),
  type('KL', 'Kết luận', 'Kết luận thanh tra', 'Kết luận kiểm tra'),
  ...joint,
  type(null, 'Công văn', 'Luật', 'Bộ luật', 'Hiến pháp', 'Thư công'),
];

const front = [
  type('NQ', 'Nghị quyết'),
  type('QĐ', 'Quyết định'),
  type('KH', 'Kế hoạch'),
  type('TB', 'Thông báo'),
  type('BC', 'Báo cáo'),
  type('HD', 'Hướng dẫn'),
  type('TTr', 'Tờ trình'),
  type('CTr', 'Chương trình'),
  ...joint,
  type('VBPB', 'Văn bản phản biện xã hội'),
  type('KL', 'Kết luận'),
  type(null, 'Công văn'),
];

export const documentTypes: Readonly<Record<Exclude<NumberSystem, 'other'>, readonly DocumentType[]>> = {
  party,
  state,
  front,
};
