import type { LanguageSample } from '../language-samples.js';

export const sample: LanguageSample = {
  labels: {
    accept: `Chấp nhận
      Chấp nhận tất cả
      Chấp nhận tất cả cookie
      Chấp nhận cookie
      Đồng ý
      Tôi đồng ý
      Đồng ý tất cả
      Đồng ý với tất cả
      Đồng ý và tiếp tục
      Đồng ý và đóng
      Chấp nhận và tiếp tục
      Chấp nhận & đóng
      Cho phép
      Cho phép tất cả
      Cho phép tất cả cookie
      Cho phép cookie
      Chấp thuận
      Chấp thuận tất cả
      Có, tôi đồng ý
      Có
      Vâng
      OK
      Đã hiểu
      Tôi hiểu
      Tôi đã hiểu
      Tiếp tục
      Được
      Bật tất cả
      Bật
      Kích hoạt tất cả
      Chấp nhận cookie tùy chọn
      Chấp nhận cookie không bắt buộc
      Đồng ý với điều khoản mới
      Cho phép theo dõi
      Chia sẻ dữ liệu của tôi
      Tôi chấp nhận
      Chấp nhận toàn bộ
      Tôi đồng ý với các điều khoản
      Đồng ý và đóng lại
      Đồng ý sử dụng cookie
      Chấp nhận tất cả và đóng
      Có, chấp nhận
      Đồng ý, tiếp tục
      Cho phép ứng dụng theo dõi
      OK, tôi hiểu
      Được, tôi đồng ý
      Chấp nhận tất cả cookies
      Chấp nhận mọi thứ
      Cho phép một lần
      Cho phép khi dùng ứng dụng
      Tôi đã hiểu và đồng ý
      Vâng, tôi đồng ý
      Chấp nhận chính sách`,
    decline: `Từ chối
      Từ chối tất cả
      Từ chối tất cả cookie
      Tôi từ chối
      Không đồng ý
      Tôi không đồng ý
      Không chấp nhận
      Tôi không chấp nhận
      Không cho phép
      Không
      Không, cảm ơn
      Không cảm ơn
      Tiếp tục mà không chấp nhận
      Tiếp tục mà không đồng ý
      Tiếp tục không cần đồng ý
      Chỉ cookie cần thiết
      Chỉ chấp nhận cookie cần thiết
      Chỉ cho phép cookie cần thiết
      Chỉ những cookie cần thiết
      Chấp nhận cookie cần thiết
      Chỉ sử dụng cookie cần thiết
      Chỉ cần thiết
      Chỉ chấp nhận các cookie bắt buộc
      Chỉ chấp nhận cookie thiết yếu
      Tiếp tục với cookie cần thiết
      Từ chối cookie không cần thiết
      Từ chối cookie không thiết yếu
      Từ chối cookie tùy chọn
      Từ chối tất cả trừ cookie cần thiết
      Từ chối và đóng
      Đóng mà không chấp nhận
      Tắt tất cả
      Tắt
      Vô hiệu hóa tất cả
      Yêu cầu ứng dụng không theo dõi
      Không bán thông tin cá nhân của tôi
      Không chia sẻ dữ liệu của tôi
      Không theo dõi
      Không sử dụng dữ liệu của tôi
      Chặn tất cả
      Không quan tâm
      Từ chối cookie không bắt buộc
      Chỉ chấp nhận cookie bắt buộc
      Chỉ cookie thiết yếu
      Chỉ dùng cookie cần thiết
      Từ chối toàn bộ
      Không chấp nhận tất cả
      Không, tôi không đồng ý
      Từ chối cookies
      Tiếp tục với cookie thiết yếu
      Chỉ cho phép cookie thiết yếu
      Chấp nhận cookie thiết yếu
      Không sử dụng cookie
      Không cho phép theo dõi
      Từ chối các cookie không cần thiết
      Tôi không muốn nhận
      Chỉ chấp nhận những cookie cần thiết
      Từ chối & đóng
      Không đồng ý, thoát
      Không bao giờ cho phép
      Chưa chấp nhận
      Không muốn chấp nhận
      Tôi không muốn cho phép
      Không thể chấp nhận
      Từ chối cho phép
      Từ chối chấp nhận
      Không cho phép cookie
      Không bật
      Không kích hoạt
      Không tán thành
      Tôi chưa đồng ý
      Không chấp thuận
      Không hề đồng ý
      Không chấp nhận cookie
      Từ chối đồng ý
      Tiếp tục khi không đồng ý
      Không cần chấp nhận`,
    manage: `Cài đặt
      Cài đặt cookie
      Cài đặt quyền riêng tư
      Quản lý cài đặt
      Quản lý cookie
      Quản lý tùy chọn
      Quản lý lựa chọn
      Tùy chỉnh
      Tuỳ chỉnh
      Tùy chỉnh cài đặt
      Tùy chọn
      Tùy chọn cookie
      Thêm tùy chọn
      Tùy chọn khác
      Thay đổi cài đặt
      Thiết lập cookie
      Thiết lập quyền riêng tư
      Cá nhân hóa lựa chọn
      Hiển thị chi tiết
      Xem chi tiết
      Xem mục đích
      Để tôi chọn
      Tôi muốn chọn
      Chọn cookie
      Điều chỉnh cài đặt
      Cấu hình
      Quản lý sự đồng ý
      Cài đặt nâng cao
      Quản lý tùy chọn cookie
      Cài đặt Cookie
      Thiết lập
      Tùy chỉnh cookie
      Quản lý quyền riêng tư
      Cài đặt bảo mật
      Tùy chọn quyền riêng tư
      Xem cài đặt
      Thay đổi tùy chọn
      Quản lý lựa chọn của tôi
      Cài đặt tùy chọn
      Xem các tùy chọn
      Tuỳ chọn cookie
      Chọn cài đặt cookie`,
    save: `Lưu
      Lưu cài đặt
      Lưu lựa chọn
      Lưu tùy chọn
      Lưu và đóng
      Lưu lựa chọn của tôi
      Xác nhận lựa chọn của tôi
      Xác nhận lựa chọn
      Chấp nhận lựa chọn
      Cho phép lựa chọn
      Chấp nhận mục đã chọn
      Cho phép cookie đã chọn
      Áp dụng
      Lưu thay đổi
      Xong
      Xác nhận
      Lưu các lựa chọn của tôi
      Xác nhận các lựa chọn của tôi
      Lưu tùy chọn của tôi
      Chấp nhận các lựa chọn
      Chấp nhận đã chọn
      Lưu và thoát
      Cho phép mục đã chọn
      Lưu & đóng`,
    close: `Đóng
      Đóng cửa sổ
      Đóng thông báo
      Hủy
      Huỷ bỏ
      Ẩn
      Đóng lại`,
    defer: `Để sau
      Không phải bây giờ
      Lúc khác
      Nhắc tôi sau
      Nhắc lại sau
      Bỏ qua
      Hỏi lại sau
      Có lẽ để sau
      Sau
      Quyết định sau
      Chưa phải lúc này
      Bỏ qua bước này
      Lúc khác nhé
      Không phải lúc này`,
    'policy-link': `Chính sách bảo mật
      Chính sách quyền riêng tư
      Chính sách riêng tư
      Chính sách cookie
      Điều khoản dịch vụ
      Điều khoản sử dụng
      Điều khoản và điều kiện
      Tìm hiểu thêm
      Xem thêm
      Đọc thêm
      Thông tin thêm
      Thông báo về quyền riêng tư
      Cookie là gì?
      Chúng tôi sử dụng cookie như thế nào
      Về cookie
      Danh sách đối tác
      Đối tác của chúng tôi
      Thông báo pháp lý
      Quyền riêng tư
      Đọc chính sách cookie
      Đọc chính sách bảo mật
      Xem chính sách cookie
      Xem chính sách quyền riêng tư
      Tìm hiểu thêm về cookie
      Chính sách bảo vệ dữ liệu cá nhân
      Xem danh sách đối tác
      Thông tin pháp lý
      Điều khoản & Điều kiện
      Xem thêm thông tin`,
    other: `Mua ngay
      Thêm vào giỏ hàng
      Đăng nhập
      Đăng ký
      Đăng ký nhận bản tin
      Tạo tài khoản
      Từ chối và đăng ký gói trả phí
      Rút lại sự đồng ý
      Thu hồi sự đồng ý
      Tìm kiếm
      Tải xuống
      Tiếp tục mua sắm
      Chấp nhận lời mời
      Từ chối lời mời
      Xác nhận đơn hàng
      Hủy đơn hàng
      Áp dụng bộ lọc
      Trang chủ
      Tiếp theo
      Quay lại
      Xóa tài khoản
      Quên mật khẩu
      Chia sẻ lên Facebook
      Tiếp tục với Google
      Bình luận
      Thanh toán
      Bán chạy
      Dùng thử miễn phí`,
  },
  toggles: {
    necessary: `Cookie cần thiết
      Cookie thiết yếu
      Cookie bắt buộc
      Hoàn toàn cần thiết`,
    functional: `Cookie chức năng
      Chức năng
      Cookie tùy chọn giao diện chức năng`,
    analytics: `Cookie phân tích
      Thống kê
      Cookie hiệu suất
      Phân tích và hiệu suất
      Gửi báo cáo sự cố`,
    marketing: `Tiếp thị
      Cookie tiếp thị
      Cookie quảng cáo
      Quảng cáo
      Cookie nhắm mục tiêu
      Đăng ký nhận bản tin`,
    personalisation: `Nội dung được cá nhân hóa
      Cá nhân hóa`,
    training: `Sử dụng cuộc trò chuyện của tôi để huấn luyện mô hình AI
      Cải thiện mô hình cho mọi người`,
    unknown: `Chế độ tối
      Ghi nhớ đăng nhập`,
  },
  texts: {
    cookies: `Chúng tôi sử dụng cookie để cải thiện trải nghiệm duyệt web của bạn.
      Chúng tôi và các đối tác sử dụng cookie và các công nghệ tương tự để truy cập thông tin trên thiết bị của bạn.
      Chúng tôi tôn trọng quyền riêng tư của bạn. Bạn có thể thay đổi cài đặt cookie bất cứ lúc nào.`,
    training: `Các cuộc trò chuyện của bạn có thể được sử dụng để huấn luyện mô hình AI của chúng tôi.`,
    terms: `Chúng tôi đã cập nhật điều khoản dịch vụ. Vui lòng đồng ý với các điều khoản mới để tiếp tục.`,
    marketing: `Bạn có muốn nhận email về khuyến mãi và ưu đãi không?
      Đăng ký nhận bản tin của chúng tôi để nhận tin tức và ưu đãi.`,
    access: `Cho phép ứng dụng sử dụng vị trí của bạn?
      Trang web muốn gửi thông báo cho bạn`,
    none: `Bạn có chắc chắn muốn xóa tệp này không?
      Bạn đã đủ 18 tuổi chưa?
      Khay gỗ óc chó được làm thủ công tại xưởng.`,
  },
};
