import { readFileSync } from 'node:fs';

const starter = (name: string): { source: string }[] =>
  JSON.parse(readFileSync(new URL(`../../../data/starter/${name}.json`, import.meta.url), 'utf8'));

const [nq25, qd23, ct33, qd394, ct09, qd55] = starter('documents').map(({ source }) => source);

/** Our own words after an article, as a site puts them beside it: none of it belongs to what the article says. */
const SIDEBAR = `
Tin liên quan
Kiểm tra, giám sát chặt việc quản lý đất đai ở cơ sở
Giao lưu văn nghệ chào mừng ngày hội đại đoàn kết
Ý kiến bạn đọc
Gửi bình luận`;

/**
 * An article of our own around the sentences that the starter register keeps of its source: six directives, two facts of
 * inspection, a resolution without a number, and a sidebar.
 */
export const ARTICLE = `Công tác dân vận ở huyện Sông Lô

Trong những năm qua, Ban Thường vụ Huyện ủy Sông Lô đã tổ chức triển khai, quán triệt nghiêm túc các chỉ thị, nghị quyết của Trung ương, của Tỉnh ủy về công tác dân vận như: ${nq25}; ${qd23}; ${ct33}; ${qd394}.

${ct09}

${qd55}. Ban Thường vụ đã xây dựng kế hoạch, chỉ đạo tổ chức thực hiện.

Công tác kiểm tra, giám sát được quan tâm: chỉ đạo kiểm tra Quy chế dân chủ đối với 8 đơn vị; giám sát việc lãnh đạo, chỉ đạo và triển khai thực hiện Quyết định số 55-QĐ/TU đối với 3 đơn vị.

Thời gian tới, các cấp ủy cần gắn với việc thực hiện Nghị quyết Đại hội XIII của Đảng.
${SIDEBAR}
`;
