/** Texts of our own making; the directives that they name are those of the starter register. */

/** A by-lined article: six directives in thirteen places, two counts of inspection, and page furniture. */
export const ARTICLE = `Sông Lô: dân vận đi trước một bước

Thứ Sáu, 15/4/2022 08:30

Về huyện Sông Lô, tỉnh Vĩnh Phúc những ngày này, ai cũng nhận ra sức dân trên từng con đường mới. Nhìn lại chặng đường thực hiện Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương (khóa XI) về “Tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới”, cán bộ huyện Sông Lô có nhiều điều để kể.

Ban Thường vụ Huyện ủy đã mở hội nghị học tập Nghị quyết số 25-NQ/TW; Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Bộ Chính trị (khóa XIII) về ban hành “Quy chế công tác dân vận của hệ thống chính trị”; Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ về tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính nhà nước, chính quyền các cấp trong tình hình mới; Quyết định 394-QĐ/TU ngày 30/9/2021 của Ban Thường vụ Tỉnh ủy về việc ban hành Quy chế công tác Dân vận của hệ thống chính trị tỉnh Vĩnh Phúc.

Ban Thường vụ Huyện ủy đã ban hành Chỉ thị số 09-CT/HU, ngày 10/9/2021 về tăng cường và đổi mới công tác dân vận trong tình hình mới. Cùng với đó là kiểm tra Quy chế dân chủ đối với 8 đơn vị; giám sát việc lãnh đạo, chỉ đạo và triển khai thực hiện Quyết định số 55-QĐ/TU đối với 3 đơn vị.

Quyết định số 55-QĐ/TU, ngày 03/02/2016 của Ban Thường vụ Tỉnh ủy về việc ban hành Quy chế đối thoại trực tiếp giữa người đứng đầu cấp ủy Đảng, chính quyền các cấp với nhân dân trên địa bàn tỉnh Vĩnh Phúc đã thành nếp ở cơ sở.

Sắp tới, huyện Sông Lô tiếp tục bám sát Nghị quyết số 25-NQ/TW, Quyết định 23-QĐ/TW, Chỉ thị số 33/CT-TTg, Quyết định 394-QĐ/TU, Chỉ thị số 09-CT/HU.

Tin cùng chuyên mục

Kiểm tra, giám sát chặt việc bình ổn giá dịp Tết
Xã vùng cao mở lớp xóa mù chữ
`;

/** A plan of the district committee: what it rests on, whom it gives what, until when. */
export const PLAN = `TỈNH ỦY VĨNH PHÚC                    ĐẢNG CỘNG SẢN VIỆT NAM
HUYỆN ỦY SÔNG LÔ
*                                    Sông Lô, ngày 12 tháng 4 năm 2022
Số 45-KH/HU

KẾ HOẠCH
về công tác dân vận chính quyền năm 2022

Thực hiện Quyết định số 394-QĐ/TU, ngày 30/9/2021 của Ban Thường vụ Tỉnh ủy; căn cứ Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ và Nghị quyết số 96-NQ/TU của Ban Thường vụ Tỉnh ủy, Ban Thường vụ Huyện ủy ban hành Kế hoạch như sau:

I. TỔ CHỨC THỰC HIỆN

1. Giao Ban Dân vận Huyện ủy chủ trì, phối hợp với Ủy ban Kiểm tra Huyện ủy hướng dẫn cơ sở đăng ký mô hình dân vận khéo, hoàn thành trước ngày 30/6/2022.

2. Ủy ban nhân dân huyện chỉ đạo rà soát quy chế tiếp công dân, báo cáo kết quả trước ngày 15/8/2022.

Nơi nhận:
- Ban Thường vụ Tỉnh ủy (báo cáo),
- Các chi, đảng bộ trực thuộc,
- Lưu Văn phòng Huyện ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ


Trần Thu Hà
`;
