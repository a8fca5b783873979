// "theo dõi, đôn đốc", "đôn đốc và kiểm tra", "theo dõi việc triển khai thực hiện"
const urging = /(?:^|[\s,])(?:đôn đốc|theo dõi(?=[^.;]{0,60} (?:việc|tình hình|kết quả|tiến độ) ))(?![\p{L}])/u;

// what may stand in front: "có trách nhiệm ", "giúp Ban Thường vụ Huyện ủy ", "là đầu mối ", "thường xuyên "
const before =
  /^(?:(?:có trách nhiệm|chủ trì|là cơ quan|là đầu mối|làm đầu mối|thường xuyên|chủ động|phối hợp(?: chặt chẽ)?(?: với| cùng)?[^.;,]{0,160}?|giúp[^.;,]{0,90}?|tham mưu[^.;,]{0,90}?)[\s,]{1,3}){0,3}(?=(?:theo dõi|đôn đốc|kiểm tra|giám sát|hướng dẫn)(?!\p{L}))/u;

// clauses that only go on with it: "; định kỳ báo cáo Ban Thường vụ", "; tổng hợp kết quả"
const reporting =
  /^\s*(?:và\s)?(?:theo dõi|đôn đốc|kiểm tra|giám sát|hướng dẫn|tổng hợp|báo cáo|định kỳ|kịp thời|hằng|hàng|sơ kết|tổng kết|đề xuất|tham mưu|kiến nghị|trước ngày|$)/;

/** Whether a task is only to watch and urge what others do: "theo dõi, đôn đốc việc thực hiện Chỉ thị này". Lower case. */
export function isFollowUp(task: string): boolean {
  const [first = '', ...rest] = task.split(/[;.]\s/);
  const lead = before.exec(first);
  return lead !== null && urging.test(first.slice(lead[0].length)) && rest.every((clause) => reporting.test(clause));
}
