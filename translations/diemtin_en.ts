<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="vi_VN">
<context>
    <name>Decode</name>
    <message>
        <source>Word, Excel hoặc tệp nén</source>
        <translation>a Word or Excel document or a compressed file</translation>
    </message>
    <message>
        <source>Word hoặc Publisher đời cũ</source>
        <translation>an old Word or Publisher document</translation>
    </message>
    <message>
        <source>ảnh PNG</source>
        <translation>a PNG picture</translation>
    </message>
    <message>
        <source>ảnh JPEG</source>
        <translation>a JPEG picture</translation>
    </message>
    <message>
        <source>Tệp “%1” gõ bằng bảng mã %2, không phải Unicode: hãy chuyển mã bằng công cụ của Unikey (Ctrl+Shift+F6, đích Unicode UTF-8) rồi nhập lại.</source>
        <translation>The file “%1” is in the %2 encoding, not in Unicode. Please convert it with the Unikey toolkit (Ctrl+Shift+F6, destination Unicode UTF-8), then import it again.</translation>
    </message>
    <message>
        <source>Tệp “%1” không phải văn bản thuần mà là %2.</source>
        <translation>The file “%1” is not plain text but %2.</translation>
    </message>
    <message>
        <source>Tệp “%1” ở dạng UTF-16 không có dấu thứ tự byte: hãy lưu lại thành UTF-8.</source>
        <translation>The file “%1” is in UTF-16 without a byte order mark. Please save it as UTF-8.</translation>
    </message>
    <message>
        <source>Tệp “%1” là dữ liệu nhị phân, không phải văn bản.</source>
        <translation>The file “%1” is binary data, not text.</translation>
    </message>
    <message>
        <source>Tệp “%1” có byte NUL ở dòng %2, văn bản bị hỏng.</source>
        <translation>The file “%1” has a NUL byte on line %2; the text is damaged.</translation>
    </message>
    <message>
        <source>Tệp ở dạng UTF-16 và đã được đọc như vậy.</source>
        <translation>The file is in UTF-16 and was read as such.</translation>
    </message>
    <message>
        <source>Tệp “%1” lớn %2 MB, quá mức %3 MB của một văn bản điểm tin.</source>
        <translation>The file “%1” has a size of %2 MB; a digest text may have at most %3 MB.</translation>
    </message>
    <message>
        <source>Tệp “%1” rỗng, không có gì để nhập.</source>
        <translation>The file “%1” is empty; there is nothing to import.</translation>
    </message>
    <message>
        <source>Tệp “%1” ở dạng UTF-32: hãy lưu lại thành UTF-8.</source>
        <translation>The file “%1” is in UTF-32. Please save it as UTF-8.</translation>
    </message>
    <message>
        <source>Tệp “%1” không phải UTF-8: dòng %2 có byte 0x%3 không đọc được.</source>
        <translation>The file “%1” is not UTF-8: line %2 has the byte 0x%3, which cannot be read.</translation>
    </message>
</context>
<context>
    <name>DiemTin::AbbreviationVaries</name>
    <message>
        <source>Chữ viết tắt không thống nhất</source>
        <translation>Abbreviation written in several ways</translation>
    </message>
    <message>
        <source>Viết tắt “%1” trong khi chỗ khác viết “%2” (%3 lần).</source>
        <translation>“%1” is written here, “%2” elsewhere (%3 times).</translation>
    </message>
</context>
<context>
    <name>DiemTin::Actions</name>
    <message>
        <source>&amp;Phím tắt</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>&amp;Giới thiệu DiemTin</source>
        <translation>&amp;About DiemTin</translation>
    </message>
    <message>
        <source>&amp;Mở thư viện…</source>
        <translation>&amp;Open library…</translation>
    </message>
    <message>
        <source>&amp;Tạo thư viện…</source>
        <translation>&amp;New library…</translation>
    </message>
    <message>
        <source>Thư viện &amp;gần đây</source>
        <translation>&amp;Recent libraries</translation>
    </message>
    <message>
        <source>&amp;Nhập văn bản…</source>
        <translation>&amp;Import text…</translation>
    </message>
    <message>
        <source>&amp;Xuất PDF…</source>
        <translation>&amp;Export PDF…</translation>
    </message>
    <message>
        <source>X&amp;em trước khi in…</source>
        <translation>Print pre&amp;view…</translation>
    </message>
    <message>
        <source>&amp;In…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>Th&amp;oát</source>
        <translation>E&amp;xit</translation>
    </message>
    <message>
        <source>&amp;Hoàn tác</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Làm lại</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Cắt</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Sao chép</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Dán</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Tù&amp;y chọn…</source>
        <translation>Pref&amp;erences…</translation>
    </message>
    <message>
        <source>Số báo &amp;mới…</source>
        <translation>&amp;New issue…</translation>
    </message>
    <message>
        <source>Số &amp;trước</source>
        <translation>&amp;Previous issue</translation>
    </message>
    <message>
        <source>Số &amp;sau</source>
        <translation>Ne&amp;xt issue</translation>
    </message>
    <message>
        <source>Tin &amp;mới</source>
        <translation>&amp;New article</translation>
    </message>
    <message>
        <source>T&amp;hêm ảnh…</source>
        <translation>Add &amp;photos…</translation>
    </message>
    <message>
        <source>Thêm mã &amp;QR</source>
        <translation>Add &amp;QR code</translation>
    </message>
    <message>
        <source>Chuyển &amp;lên</source>
        <translation>Move &amp;up</translation>
    </message>
    <message>
        <source>Chuyển &amp;xuống</source>
        <translation>Move &amp;down</translation>
    </message>
    <message>
        <source>&amp;Chuyển sang mục</source>
        <translation>Move to &amp;section</translation>
    </message>
    <message>
        <source>Bắt đầu tran&amp;g mới</source>
        <translation>Start on a new pa&amp;ge</translation>
    </message>
    <message>
        <source>Vị t&amp;rí ảnh</source>
        <translation>Photo p&amp;osition</translation>
    </message>
    <message>
        <source>Tự độ&amp;ng</source>
        <translation>&amp;Automatic</translation>
    </message>
    <message>
        <source>Bên &amp;trái</source>
        <translation>&amp;Left</translation>
    </message>
    <message>
        <source>Bên &amp;phải</source>
        <translation>&amp;Right</translation>
    </message>
    <message>
        <source>Tin &amp;trước</source>
        <translation>P&amp;revious article</translation>
    </message>
    <message>
        <source>Tin &amp;sau</source>
        <translation>Ne&amp;xt article</translation>
    </message>
    <message>
        <source>&amp;Bỏ khỏi số báo</source>
        <translation>Remo&amp;ve from issue</translation>
    </message>
    <message>
        <source>Th&amp;u nhỏ</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>&amp;Kích thước thật</source>
        <translation>&amp;Actual size</translation>
    </message>
    <message>
        <source>Vừa chiều &amp;rộng</source>
        <translation>Fit &amp;width</translation>
    </message>
    <message>
        <source>Vừa tran&amp;g</source>
        <translation>Fit &amp;page</translation>
    </message>
    <message>
        <source>&amp;Một trang</source>
        <translation>&amp;Single page</translation>
    </message>
    <message>
        <source>&amp;Hai trang</source>
        <translation>&amp;Two pages</translation>
    </message>
    <message>
        <source>Trang &amp;trước</source>
        <translation>P&amp;revious page</translation>
    </message>
    <message>
        <source>Trang &amp;sau</source>
        <translation>&amp;Next page</translation>
    </message>
    <message>
        <source>&amp;Bảng</source>
        <translation>Pan&amp;els</translation>
    </message>
    <message>
        <source>&amp;Tệp</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Sửa</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>Số &amp;báo</source>
        <translation>&amp;Issue</translation>
    </message>
    <message>
        <source>T&amp;in</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;Xem</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Trợ &amp;giúp</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Phóng to</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Toàn &amp;cảnh</source>
        <translation>O&amp;verview</translation>
    </message>
    <message>
        <source>S&amp;ao chép trang thành ảnh</source>
        <translation>&amp;Copy pages as picture</translation>
    </message>
    <message>
        <source>&amp;Lưu trang thành ảnh…</source>
        <translation>Save pages as pict&amp;ures…</translation>
    </message>
    <message>
        <source>Đọc toàn màn hì&amp;nh</source>
        <translation>Rea&amp;d in full screen</translation>
    </message>
    <message>
        <source>T&amp;oàn màn hình</source>
        <translation>&amp;Full screen</translation>
    </message>
    <message>
        <source>Dán thông &amp;minh</source>
        <translation>S&amp;mart paste</translation>
    </message>
    <message>
        <source>Dán bài chép từ trang báo, Word hoặc Zalo thành một tin mới</source>
        <translation>Paste an article copied from a news site, Word or Zalo as a new article</translation>
    </message>
    <message>
        <source>&amp;Tìm…</source>
        <translation>&amp;Find…</translation>
    </message>
    <message>
        <source>Th&amp;ay thế…</source>
        <translation>Rep&amp;lace…</translation>
    </message>
    <message>
        <source>Tìm tron&amp;g kho tin</source>
        <translation>Find in li&amp;brary</translation>
    </message>
    <message>
        <source>Kiểm t&amp;ra chính tả</source>
        <translation>Check &amp;spelling</translation>
    </message>
    <message>
        <source>Chọ&amp;n tất cả</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>&amp;Nhân bản số này</source>
        <translation>&amp;Duplicate this issue</translation>
    </message>
    <message>
        <source>Thông t&amp;in số báo…</source>
        <translation>&amp;Issue details…</translation>
    </message>
    <message>
        <source>&amp;Bìa…</source>
        <translation>&amp;Cover…</translation>
    </message>
    <message>
        <source>&amp;Lưu trữ</source>
        <translation>&amp;Archived</translation>
    </message>
    <message>
        <source>&amp;Xóa số báo…</source>
        <translation>De&amp;lete issue…</translation>
    </message>
    <message>
        <source>&amp;Khôi phục số vừa xóa</source>
        <translation>&amp;Restore deleted issue</translation>
    </message>
    <message>
        <source>Tên tro&amp;ng mục lục</source>
        <translation>Title in &amp;contents</translation>
    </message>
    <message>
        <source>Gh&amp;im chỗ</source>
        <translation>Pin in p&amp;lace</translation>
    </message>
    <message>
        <source>Sắ&amp;p mục theo ngày</source>
        <translation>Sort section by da&amp;te</translation>
    </message>
    <message>
        <source>Sắp cả số the&amp;o ngày</source>
        <translation>Sort whole &amp;issue by date</translation>
    </message>
    <message>
        <source>&amp;Kích cỡ ảnh</source>
        <translation>Photo si&amp;ze</translation>
    </message>
    <message>
        <source>&amp;Tự động</source>
        <translation>&amp;Automatic</translation>
    </message>
    <message>
        <source>&amp;Nhỏ (50 mm)</source>
        <translation>&amp;Small (50 mm)</translation>
    </message>
    <message>
        <source>&amp;Vừa (75 mm)</source>
        <translation>&amp;Medium (75 mm)</translation>
    </message>
    <message>
        <source>&amp;Lớn (105 mm)</source>
        <translation>&amp;Large (105 mm)</translation>
    </message>
    <message>
        <source>&amp;Hết chiều ngang</source>
        <translation>&amp;Full width</translation>
    </message>
    <message>
        <source>Chiều ngang ảnh, mm</source>
        <translation>Photo width, mm</translation>
    </message>
    <message>
        <source>Ngang </source>
        <translation>Width </translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Lịch sử tha&amp;o tác…</source>
        <translation>Undo &amp;history…</translation>
    </message>
    <message>
        <source>Đến lỗi tiếp th&amp;eo</source>
        <translation>Next findin&amp;g</translation>
    </message>
    <message>
        <source>Lối &amp;viết của tòa soạn…</source>
        <translation>House st&amp;yle…</translation>
    </message>
    <message>
        <source>&amp;Sao lưu ngay</source>
        <translation>&amp;Back up now</translation>
    </message>
    <message>
        <source>&amp;Khôi phục từ bản sao lưu…</source>
        <translation>Restore from bac&amp;kup…</translation>
    </message>
    <message>
        <source>&amp;Cứu dữ liệu từ tệp hỏng…</source>
        <translation>Salvage a &amp;damaged file…</translation>
    </message>
    <message>
        <source>Gửi &amp;duyệt…</source>
        <translation>Send for revie&amp;w…</translation>
    </message>
    <message>
        <source>Nguồn t&amp;in…</source>
        <translation>S&amp;ources…</translation>
    </message>
    <message>
        <source>Mẫu tran&amp;g…</source>
        <translation>Page &amp;templates…</translation>
    </message>
    <message>
        <source>Th&amp;ay đổi của số này…</source>
        <translation>Changes of this iss&amp;ue…</translation>
    </message>
    <message>
        <source>X&amp;em các bản trước…</source>
        <translation>&amp;Earlier versions…</translation>
    </message>
    <message>
        <source>N&amp;hận góp ý…</source>
        <translation>Receive &amp;answers…</translation>
    </message>
    <message>
        <source>Gỡ khó&amp;a…</source>
        <translation>Release &amp;lock…</translation>
    </message>
    <message>
        <source>&amp;Phát hành số báo…</source>
        <translation>P&amp;ublish issue…</translation>
    </message>
    <message>
        <source>&amp;Các số đã xóa…</source>
        <translation>D&amp;eleted issues…</translation>
    </message>
</context>
<context>
    <name>DiemTin::AiLeftover</name>
    <message>
        <source>Lời của trợ lý AI còn sót</source>
        <translation>Left over from an AI assistant</translation>
    </message>
    <message>
        <source>Địa chỉ nguồn dẫn về hoặc chép từ ChatGPT.</source>
        <translation>The source’s address leads to ChatGPT or was copied from it.</translation>
    </message>
    <message>
        <source>“%1” giống lời của trợ lý AI, không phải lời của bài.</source>
        <translation>“%1” reads like words of an AI assistant, not of the article.</translation>
    </message>
    <message>
        <source>Bài tin xưng “%1” ngoài ngoặc kép: có thể là lời của trợ lý AI.</source>
        <translation>The article says “%1” outside quotation marks: these may be the words of an AI assistant.</translation>
    </message>
    <message>
        <source>“%1” là chỗ trống hoặc dấu vết của trợ lý AI để lại.</source>
        <translation>“%1” is a gap to fill in or a trace of an AI assistant.</translation>
    </message>
    <message>
        <source>Câu tiếng Anh “%1” trong bài: có thể là lời của trợ lý AI.</source>
        <translation>English sentence “%1” in the article: possibly the words of an AI assistant.</translation>
    </message>
</context>
<context>
    <name>DiemTin::AlreadyUsedInIssue</name>
    <message>
        <source>Tin đã đăng ở số khác</source>
        <translation>Article used in another issue</translation>
    </message>
    <message>
        <source>Tin này đã đăng ở số %1.</source>
        <translation>This article was published in issue %1.</translation>
    </message>
</context>
<context>
    <name>DiemTin::AnswerList</name>
    <message>
        <source> bỏ “%1” </source>
        <translation> take out “%1” </translation>
    </message>
    <message>
        <source> thêm “%1” </source>
        <translation> put in “%1” </translation>
    </message>
    <message>
        <source>Góp ý</source>
        <translation>Answers</translation>
    </message>
</context>
<context>
    <name>DiemTin::AnswerOffer</name>
    <message>
        <source>Nhận vào thư viện</source>
        <translation>Take into the library</translation>
    </message>
    <message>
        <source>Mở để đọc</source>
        <translation>Open to read</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 là tệp duyệt mà thư viện này đã gửi đi. Nhận góp ý trong tệp?</source>
        <translation>%1 is a review file that this library sent out. Take in the answers in it?</translation>
    </message>
</context>
<context>
    <name>DiemTin::AnswerPanel</name>
    <message>
        <source>Nhận</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Đưa thay đổi này vào tin (Enter)</source>
        <translation>Make this change in the article (Enter)</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Không theo góp ý này (Delete)</source>
        <translation>Do not follow this answer (Delete)</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Nhận hoặc bỏ nhiều góp ý một lúc</source>
        <translation>Accept or reject many answers at once</translation>
    </message>
    <message>
        <source>Lần gửi duyệt</source>
        <translation>Sending</translation>
    </message>
    <message>
        <source>Góp ý của ai</source>
        <translation>Whose answers</translation>
    </message>
    <message>
        <source>Đã xử lý</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Hiện cả những góp ý đã nhận, đã bỏ hoặc đã xong, ai quyết định và lúc nào</source>
        <translation>Show also what was accepted, rejected or done, who decided and when</translation>
    </message>
    <message>
        <source>cả số báo</source>
        <translation>whole issue</translation>
    </message>
    <message>
        <source>Gửi %1</source>
        <translation>Sent %1</translation>
    </message>
    <message>
        <source>Mọi người</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Số báo này chưa được gửi duyệt.</source>
        <translation>This issue has not been sent for review.</translation>
    </message>
    <message>
        <source>Chưa có góp ý nào gửi về. Kéo tệp duyệt thả vào đây để nhận.</source>
        <translation>No answers have come back yet. Drop a review file here to take it in.</translation>
    </message>
    <message numerus="yes">
        <source>%n chờ</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>đã xử lý hết</source>
        <translation>all settled</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Chưa xong</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Nhận mọi góp ý không vướng nhau: %1</source>
        <translation>Accept all that do not conflict: %1</translation>
    </message>
    <message>
        <source>Nhận góp ý của %1</source>
        <translation>Accept the answers of %1</translation>
    </message>
    <message>
        <source>Bỏ mọi góp ý còn chờ: %1</source>
        <translation>Reject all that are still waiting: %1</translation>
    </message>
    <message>
        <source>Bỏ góp ý của riêng %1</source>
        <translation>Reject the answers of %1 alone</translation>
    </message>
    <message>
        <source>Đến chỗ này trong tin</source>
        <translation>Go to this place in the article</translation>
    </message>
    <message>
        <source>tin này</source>
        <translation>this article</translation>
    </message>
</context>
<context>
    <name>DiemTin::AnswerRows</name>
    <message>
        <source>tòa soạn đã sửa chỗ này</source>
        <translation>the office has changed these words</translation>
    </message>
    <message>
        <source>khác với góp ý kia</source>
        <translation>differs from the other answer</translation>
    </message>
    <message>
        <source>đã nhận</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>đã bỏ</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>tòa soạn đã sửa đúng như vậy</source>
        <translation>the office has made the same change</translation>
    </message>
    <message>
        <source>đã xong</source>
        <translation>done</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Cả số báo</source>
        <translation>Whole issue</translation>
    </message>
    <message>
        <source>Giữ như hiện nay</source>
        <translation>Keep as it is now</translation>
    </message>
</context>
<context>
    <name>DiemTin::AnswerSaver</name>
    <message>
        <source>Chưa ghi được vào tệp %1: tệp bị khóa hoặc không cho ghi.</source>
        <translation>Not yet written to the file %1: it is locked or cannot be written to.</translation>
    </message>
</context>
<context>
    <name>DiemTin::ArticleController</name>
    <message>
        <source>Chuyển tin</source>
        <translation>Move article</translation>
    </message>
    <message>
        <source>Bắt đầu trang mới</source>
        <translation>Start on a new page</translation>
    </message>
    <message>
        <source>Vị trí ảnh</source>
        <translation>Photo position</translation>
    </message>
    <message>
        <source>Thêm tin</source>
        <translation>Add article</translation>
    </message>
    <message>
        <source>Thêm mã QR</source>
        <translation>Add QR code</translation>
    </message>
    <message>
        <source>Bỏ tin khỏi số báo</source>
        <translation>Remove article from issue</translation>
    </message>
    <message>
        <source>Ghim chỗ</source>
        <translation>Pin in place</translation>
    </message>
    <message>
        <source>Bỏ ghim</source>
        <translation>Unpin</translation>
    </message>
    <message>
        <source>Kích cỡ ảnh</source>
        <translation>Photo size</translation>
    </message>
    <message>
        <source>Tên trong mục lục</source>
        <translation>Title in contents</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n tin)</source>
        <translation>
            <numerusform>%1 (%n article)</numerusform>
            <numerusform>%1 (%n articles)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tin không còn trong kho nên không đưa vào số được.</source>
        <translation>
            <numerusform>%n article is no longer in the library and could not be added to the issue.</numerusform>
            <numerusform>%n articles are no longer in the library and could not be added to the issue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đưa tin vào số</source>
        <translation>Add article to issue</translation>
    </message>
    <message>
        <source>Sắp theo ngày</source>
        <translation>Sort by date</translation>
    </message>
</context>
<context>
    <name>DiemTin::ArticleEditor</name>
    <message>
        <source>Nội dung tin</source>
        <translation>Article text</translation>
    </message>
    <message>
        <source>Nội dung. Dòng trống ngăn đoạn, “- ” mở gạch đầu dòng, **chữ đậm**, *chữ nghiêng*.</source>
        <translation>Text. A blank line separates paragraphs, “- ” starts a bullet point, **bold**, *italic*.</translation>
    </message>
    <message>
        <source>Chọn một tin trong số báo hoặc trong kho để sửa.

Muốn thêm tin, bấm “Tin mới” rồi viết; hoặc chép bài trên trang báo, Word hay Zalo rồi bấm “Dán thông minh”.</source>
        <translation>Choose an article of the issue or the library to edit it.

To add one, press “New article” and write; or copy a piece from a news site, Word or Zalo and press “Smart paste”.</translation>
    </message>
</context>
<context>
    <name>DiemTin::ArticleFields</name>
    <message>
        <source>Tiêu đề</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Mục lục</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Liên kết</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Nhãn</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>không ghi nguồn</source>
        <translation>no source</translation>
    </message>
    <message>
        <source>Sửa tiêu đề</source>
        <translation>Edit headline</translation>
    </message>
    <message>
        <source>Sửa nguồn</source>
        <translation>Edit source</translation>
    </message>
    <message>
        <source>Sửa ngày</source>
        <translation>Edit date</translation>
    </message>
    <message>
        <source>Đổi trạng thái</source>
        <translation>Change status</translation>
    </message>
    <message>
        <source>Liên kết cần bắt đầu bằng http:// hoặc https:// và không có dấu cách.</source>
        <translation>A link must begin with http:// or https:// and have no spaces.</translation>
    </message>
    <message>
        <source>Sửa liên kết</source>
        <translation>Edit link</translation>
    </message>
    <message>
        <source>Sửa nhãn</source>
        <translation>Edit tags</translation>
    </message>
    <message>
        <source>Sửa tên trong mục lục</source>
        <translation>Edit title in contents</translation>
    </message>
    <message>
        <source>ngăn bằng dấu phẩy</source>
        <translation>separated by commas</translation>
    </message>
</context>
<context>
    <name>DiemTin::ArticleList</name>
    <message>
        <source>Mục</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Từ</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Đoạn</source>
        <translation>Paragraphs</translation>
    </message>
    <message>
        <source>Ảnh</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Trang</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Tiêu đề</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>DiemTin::ArticleMedia</name>
    <message>
        <source>Sửa chú thích ảnh</source>
        <translation>Edit caption</translation>
    </message>
    <message>
        <source>Đổi thứ tự ảnh</source>
        <translation>Reorder photos</translation>
    </message>
    <message>
        <source>Bỏ ảnh</source>
        <translation>Remove photo</translation>
    </message>
    <message>
        <source>Sửa mã QR</source>
        <translation>Edit QR code</translation>
    </message>
    <message>
        <source>Bỏ mã QR</source>
        <translation>Remove QR code</translation>
    </message>
    <message>
        <source>Cắt ảnh</source>
        <translation>Crop photo</translation>
    </message>
</context>
<context>
    <name>DiemTin::ArticleMissingFromContents</name>
    <message>
        <source>Tin không có trong mục lục</source>
        <translation>Article missing from the contents</translation>
    </message>
    <message>
        <source>Mục lục không có tin “%1”.</source>
        <translation>The contents do not have “%1”.</translation>
    </message>
</context>
<context>
    <name>DiemTin::ArticleReview</name>
    <message>
        <source>Nhận xét cả tin</source>
        <translation>Comment on the whole article</translation>
    </message>
    <message>
        <source>Cứ sửa thẳng vào chữ. Chữ thêm vào hiện màu xanh, gạch chân; chữ bỏ đi hiện màu đỏ, gạch ngang. Bản gốc vẫn còn nguyên.</source>
        <translation>Just change the words. What you put in is shown in green, underlined; what you take out in red, struck through. The original stays as it is.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DiemTin::Articles</name>
    <message>
        <source>Liệt kê tin bài của một số báo; không ghi số thì của mọi số.</source>
        <translation>Lists the articles of an issue, or of all issues if no number is given.</translation>
    </message>
    <message>
        <source>Chỉ những tin bài có đủ các từ này.</source>
        <translation>Only articles that contain all these words.</translation>
    </message>
    <message>
        <source>CHỮ</source>
        <translation>WORDS</translation>
    </message>
    <message>
        <source>[SỐ/NĂM]</source>
        <translation>[NUMBER/YEAR]</translation>
    </message>
</context>
<context>
    <name>DiemTin::Audit</name>
    <message>
        <source>Soát mọi số của năm ấy trong thư viện.</source>
        <translation>Check every issue of that year in the library.</translation>
    </message>
    <message>
        <source>NĂM</source>
        <translation>YEAR</translation>
    </message>
    <message>
        <source>“%1” không phải là một năm.</source>
        <translation>“%1” is not a year.</translation>
    </message>
    <message>
        <source>%1 không phải là một số báo.</source>
        <translation>%1 is not an issue.</translation>
    </message>
    <message>
        <source>[TỆP…]</source>
        <translation>[FILE…]</translation>
    </message>
    <message>
        <source>Thống kê lỗi của các số cũ, từ tệp hoặc từ thư viện, không thay đổi thư viện.</source>
        <translation>Counts the mistakes of past issues, from files or from the library, without changing the library.</translation>
    </message>
    <message>
        <source>Cho biết các tệp cần soát, hoặc một năm với --year.</source>
        <translation>Name the files to check, or a year with --year.</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Tin bài</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Lỗi</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Cảnh báo</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Gợi ý</source>
        <translation>Hints</translation>
    </message>
</context>
<context>
    <name>DiemTin::AutosaveWorker</name>
    <message>
        <source>Chưa ghi được vào thư viện %1: tệp bị khóa hoặc không cho ghi.</source>
        <translation>The library %1 could not be saved yet: the file is locked or write-protected.</translation>
    </message>
</context>
<context>
    <name>DiemTin::Backup</name>
    <message>
        <source>Sao lưu thư viện, hoặc liệt kê các bản sao lưu.</source>
        <translation>Back up the library, or list its backups.</translation>
    </message>
    <message>
        <source>Chỉ liệt kê các bản sao lưu, mới nhất trước.</source>
        <translation>Only list the backups, newest first.</translation>
    </message>
    <message>
        <source>Đã sao lưu %1 tin bài, %2 số báo, %3 ảnh (%4 ảnh mới) vào %5.</source>
        <translation>Backed up %1 articles, %2 issues, %3 photos (%4 new) to %5.</translation>
    </message>
    <message>
        <source>Bản sao lưu %1 không đủ dữ liệu.</source>
        <translation>The backup %1 is incomplete.</translation>
    </message>
    <message>
        <source>Không ghi được bản sao lưu %1.</source>
        <translation>The backup %1 cannot be written.</translation>
    </message>
    <message>
        <source>Chưa sao lưu được thư viện: không tạo được thư mục %1.</source>
        <translation>The library is not backed up yet: the folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>Chưa sao lưu được thư viện. %1</source>
        <translation>The library is not backed up yet. %1</translation>
    </message>
    <message>
        <source>Đã dừng sao lưu.</source>
        <translation>The backup was stopped.</translation>
    </message>
    <message>
        <source>Không ghi được tệp %1.</source>
        <translation>The file %1 cannot be written.</translation>
    </message>
    <message>
        <source>Đã dừng khôi phục.</source>
        <translation>Restoring was stopped.</translation>
    </message>
    <message>
        <source>Không đọc được bản sao lưu %1.</source>
        <translation>The backup %1 cannot be read.</translation>
    </message>
    <message>
        <source>Chưa khôi phục được vì một chương trình khác đang mở thư viện %1.</source>
        <translation>Not restored, because another program has the library %1 open.</translation>
    </message>
</context>
<context>
    <name>DiemTin::BackupWindow</name>
    <message>
        <source>&amp;Khôi phục bản này</source>
        <translation>&amp;Restore this one</translation>
    </message>
    <message>
        <source>Khôi phục từ bản sao lưu</source>
        <translation>Restore from backup</translation>
    </message>
    <message>
        <source>Các bản sao lưu, mới nhất trước</source>
        <translation>Backups, newest first</translation>
    </message>
    <message>
        <source>Những gì sẽ khác đi</source>
        <translation>What will differ</translation>
    </message>
    <message>
        <source>Thư viện này chưa có bản sao lưu nào.</source>
        <translation>This library has no backup yet.</translation>
    </message>
    <message>
        <source>Thư viện hiện nay được giữ lại bên cạnh dưới tên khác.</source>
        <translation>The present library is kept beside it under another name.</translation>
    </message>
    <message>
        <source>Đón&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Tin sẽ trở lại</source>
        <translation>Articles that come back</translation>
    </message>
    <message>
        <source>Tin sẽ về như cũ</source>
        <translation>Articles that become as they were</translation>
    </message>
    <message>
        <source>Tin sẽ không còn</source>
        <translation>Articles that go</translation>
    </message>
    <message>
        <source>Số báo sẽ trở lại</source>
        <translation>Issues that come back</translation>
    </message>
    <message>
        <source>Số báo sẽ về như cũ</source>
        <translation>Issues that become as they were</translation>
    </message>
    <message>
        <source>Số báo sẽ không còn</source>
        <translation>Issues that go</translation>
    </message>
    <message>
        <source>Thư viện hiện nay bị hỏng, không so sánh được hết.</source>
        <translation>The present library is damaged and cannot be compared completely.</translation>
    </message>
    <message>
        <source>Bản sao lưu này giống hệt thư viện hiện nay.</source>
        <translation>This backup is the same as the present library.</translation>
    </message>
    <message>
        <source>Khôi phục bản này thì:</source>
        <translation>Restoring this one means:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DiemTin::BenchCheck</name>
    <message>
        <source>SỐ/NĂM</source>
        <translation>NUMBER/YEAR</translation>
    </message>
    <message>
        <source>Đo việc soát lỗi: cả số báo, soát lại, và sau mỗi chữ gõ thêm, bằng ms.</source>
        <translation>Measures preflight: the whole issue, again, and after each typed letter, in ms.</translation>
    </message>
</context>
<context>
    <name>DiemTin::BenchCompose</name>
    <message>
        <source>Đo việc dàn trang: thời gian tính bằng ms, phần trắng ở chân trang (không kể trang cuối mỗi mục) là phần của vùng chữ.</source>
        <translation>Measures page layout: times in ms; white space at the foot of the pages (the last page of each section not counted) as a share of the text area.</translation>
    </message>
    <message>
        <source>SỐ/NĂM</source>
        <translation>NUMBER/YEAR</translation>
    </message>
</context>
<context>
    <name>DiemTin::BenchEdit</name>
    <message>
        <source>Đo việc gõ chữ: từ một chữ gõ đến khi có trang mới và điểm ảnh mới của hai trang đang xem, bằng ms.</source>
        <translation>Measures typing: from a keystroke to the new pages and the new pixels of the two pages in view, in ms.</translation>
    </message>
    <message>
        <source>Lặp lại tin của hai mục tin cho đến khi số báo có chừng ấy tin.</source>
        <translation>Repeat the articles of the two news sections until the issue has that many.</translation>
    </message>
    <message>
        <source>SỐ-TIN</source>
        <translation>COUNT</translation>
    </message>
    <message>
        <source>SỐ/NĂM</source>
        <translation>NUMBER/YEAR</translation>
    </message>
</context>
<context>
    <name>DiemTin::BenchExport</name>
    <message>
        <source>Đo việc xuất PDF từ lúc chương trình khởi động: giây, MiB; các phần là giây theo đồng hồ.</source>
        <translation>Measures PDF export from the start of the program: seconds, MiB; the parts in seconds of wall-clock time.</translation>
    </message>
    <message>
        <source>SỐ/NĂM</source>
        <translation>NUMBER/YEAR</translation>
    </message>
</context>
<context>
    <name>DiemTin::BenchSearch</name>
    <message>
        <source>Đo việc tìm kiếm trong một thư viện tạm có chừng ấy tin bài, bằng ms.</source>
        <translation>Measures searching in a temporary library with that many articles, in ms.</translation>
    </message>
    <message>
        <source>“%1” không phải là một số tin bài.</source>
        <translation>“%1” is not a number of articles.</translation>
    </message>
    <message>
        <source>SỐ-TIN</source>
        <translation>NUMBER</translation>
    </message>
</context>
<context>
    <name>DiemTin::BenchWindow</name>
    <message>
        <source>Cửa sổ không mở được: %1</source>
        <translation>The window does not open: %1</translation>
    </message>
    <message>
        <source>SỐ/NĂM</source>
        <translation>NUMBER/YEAR</translation>
    </message>
    <message>
        <source>Đo cửa sổ trên một thư viện tạm: từ lúc khởi động đến khi vẽ xong, từ phím gõ đến điểm ảnh, bằng ms.</source>
        <translation>Measures the window on a scratch library: from start to painted, from a key to its pixels, in ms.</translation>
    </message>
    <message>
        <source>Lặp lại tin của hai mục tin cho đến khi số báo có chừng ấy tin.</source>
        <translation>Repeat the news of both sections until the issue has this many articles.</translation>
    </message>
    <message>
        <source>SỐ-TIN</source>
        <translation>COUNT</translation>
    </message>
    <message>
        <source>Thêm chừng ấy tin bài khác vào thư viện.</source>
        <translation>Add this many other articles to the library.</translation>
    </message>
</context>
<context>
    <name>DiemTin::BinWindow</name>
    <message>
        <source>&amp;Khôi phục</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>&amp;Xóa hẳn…</source>
        <translation>&amp;Delete for good…</translation>
    </message>
    <message>
        <source>Xóa &amp;hết…</source>
        <translation>Delete &amp;all…</translation>
    </message>
    <message>
        <source>Các số đã xóa</source>
        <translation>Deleted issues</translation>
    </message>
    <message>
        <source>Các số đã xóa, mới nhất trước</source>
        <translation>Deleted issues, newest first</translation>
    </message>
    <message>
        <source>Số báo</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Tuần</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Tin bài</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Xóa lúc</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Người xóa</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Đón&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Không có số báo nào bị xóa trong %1 ngày qua.</source>
        <translation>No issue was deleted in the last %1 days.</translation>
    </message>
    <message>
        <source>Số đã xóa được giữ %1 ngày. Tin bài và ảnh của chúng luôn còn trong kho tin.</source>
        <translation>Deleted issues are kept for %1 days. Their articles and photos always stay in the library.</translation>
    </message>
</context>
<context>
    <name>DiemTin::BodyEdit</name>
    <message>
        <source>Sửa nội dung</source>
        <translation>Edit text</translation>
    </message>
    <message>
        <source>Sửa dấu khi gõ</source>
        <translation>Correct punctuation while typing</translation>
    </message>
    <message>
        <source>Lùi vào</source>
        <translation>Increase indent</translation>
    </message>
    <message>
        <source>Lùi ra</source>
        <translation>Decrease indent</translation>
    </message>
    <message>
        <source>Cắt</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Đoạn dán quá dài cho một tin: mỗi tin nhiều nhất %1 ký tự. Chưa dán gì cả.</source>
        <translation>The pasted text is too long for one article, which may have at most %1 characters. Nothing was pasted.</translation>
    </message>
    <message>
        <source>Dán</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Dán không kèm định dạng</source>
        <translation>Paste without formatting</translation>
    </message>
</context>
<context>
    <name>DiemTin::ChangesWindow</name>
    <message>
        <source>Thay đổi của số %1</source>
        <translation>Changes of issue %1</translation>
    </message>
    <message>
        <source>Tin đã thay đổi</source>
        <translation>Changed articles</translation>
    </message>
    <message>
        <source>&amp;Sửa tin này</source>
        <translation>&amp;Edit this article</translation>
    </message>
    <message>
        <source>Đón&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Thay đổi từ:</source>
        <translation>C&amp;hanges since:</translation>
    </message>
    <message>
        <source>lần xuất lúc %1 (%2)</source>
        <translation>export on %1 (%2)</translation>
    </message>
    <message>
        <source>thời điểm:</source>
        <translation>moment:</translation>
    </message>
    <message>
        <source>Thời điểm để so sánh</source>
        <translation>Moment to compare with</translation>
    </message>
    <message>
        <source>tin mới</source>
        <translation>new article</translation>
    </message>
    <message>
        <source>thêm %1 từ, bớt %2 từ</source>
        <translation>%1 words added, %2 removed</translation>
    </message>
    <message>
        <source>Không có tin nào thay đổi từ lúc ấy.</source>
        <translation>No article has changed since then.</translation>
    </message>
    <message>
        <source>%1 tin đã thay đổi.</source>
        <translation>%1 articles have changed.</translation>
    </message>
    <message>
        <source>lần gửi duyệt lúc %1 (%2)</source>
        <translation>sent for review on %1 (%2)</translation>
    </message>
</context>
<context>
    <name>DiemTin::Check</name>
    <message>
        <source>SỐ/NĂM</source>
        <translation>NUMBER/YEAR</translation>
    </message>
    <message>
        <source>Soát lỗi một số báo trước khi xuất.</source>
        <translation>Checks an issue before it is exported.</translation>
    </message>
    <message>
        <source>Mức</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Quy tắc</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Tin</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>What</translation>
    </message>
</context>
<context>
    <name>DiemTin::Clip</name>
    <message>
        <source>Bộ nhớ tạm không có văn bản để dán.</source>
        <translation>There is no text on the clipboard to paste.</translation>
    </message>
    <message>
        <source>Văn bản này quá dài cho một tin nên chưa dán.</source>
        <translation>This text is too long for one article, so nothing was pasted.</translation>
    </message>
</context>
<context>
    <name>DiemTin::ClipController</name>
    <message>
        <source>Ảnh ở %1 không được tải về: hãy lưu ảnh rồi kéo vào tin.</source>
        <translation>The photo at %1 was not downloaded. Please save it, then drag it into the article.</translation>
    </message>
    <message>
        <source>Dán thông minh</source>
        <translation>Smart paste</translation>
    </message>
</context>
<context>
    <name>DiemTin::ColourForm</name>
    <message>
        <source>Màu chính: tiêu đề</source>
        <translation>Main colour: headings</translation>
    </message>
    <message>
        <source>Màu đậm</source>
        <translation>Dark colour</translation>
    </message>
    <message>
        <source>Màu nhấn: ngày, nguồn tin</source>
        <translation>Accent: dates, sources</translation>
    </message>
    <message>
        <source>Nền nhạt</source>
        <translation>Light ground</translation>
    </message>
    <message>
        <source>Chữ phụ trên nền đậm</source>
        <translation>Small text on dark ground</translation>
    </message>
    <message>
        <source>Màu điểm xuyết</source>
        <translation>Highlight colour</translation>
    </message>
    <message>
        <source>Chữ của bài</source>
        <translation>Body text</translation>
    </message>
    <message>
        <source>Chữ phụ: chú thích, đầu trang</source>
        <translation>Small text: captions, running heads</translation>
    </message>
    <message>
        <source>Đường kẻ mảnh</source>
        <translation>Thin rules</translation>
    </message>
    <message>
        <source>Chữ trên nền màu</source>
        <translation>Text on coloured ground</translation>
    </message>
    <message>
        <source>Bìa: nền phía trên</source>
        <translation>Cover: ground at the top</translation>
    </message>
    <message>
        <source>Bìa: nền phía dưới</source>
        <translation>Cover: ground at the foot</translation>
    </message>
    <message>
        <source>Bìa: vạch nhấn</source>
        <translation>Cover: accent bar</translation>
    </message>
    <message>
        <source>Bìa: đường kẻ chân</source>
        <translation>Cover: rule at the foot</translation>
    </message>
    <message>
        <source>Bìa: cột biểu đồ khi không có ảnh</source>
        <translation>Cover: bars where there is no photo</translation>
    </message>
    <message>
        <source>Mục %1</source>
        <translation>Section %1</translation>
    </message>
</context>
<context>
    <name>DiemTin::Command</name>
    <message>
        <source>In kết quả thành một tài liệu JSON.</source>
        <translation>Print the result as a JSON document.</translation>
    </message>
    <message>
        <source>“%1” không phải là số báo như 23/2026.</source>
        <translation>“%1” is not an issue number such as 23/2026.</translation>
    </message>
</context>
<context>
    <name>DiemTin::CommandLine</name>
    <message>
        <source>Không có tùy chọn “%1”.</source>
        <translation>There is no option “%1”.</translation>
    </message>
    <message>
        <source>Tùy chọn thiếu giá trị hoặc thừa giá trị: %1</source>
        <translation>An option lacks a value or has one too many: %1</translation>
    </message>
    <message>
        <source>Xem: %1</source>
        <translation>See: %1</translation>
    </message>
    <message>
        <source>Không có lệnh “%1”.</source>
        <translation>There is no command “%1”.</translation>
    </message>
    <message>
        <source>Sai số lượng tham số.</source>
        <translation>Wrong number of arguments.</translation>
    </message>
</context>
<context>
    <name>DiemTin::CommentEntry</name>
    <message>
        <source>Nhận xét</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Viết nhận xét ở đây</source>
        <translation>Write the comment here</translation>
    </message>
    <message>
        <source>Ghi nhận xét</source>
        <translation>Save comment</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Nhận xét về %1</source>
        <translation>Comment on %1</translation>
    </message>
</context>
<context>
    <name>DiemTin::CommentPanel</name>
    <message>
        <source>Tôi · %1</source>
        <translation>Me · %1</translation>
    </message>
    <message>
        <source>Xem chỗ này</source>
        <translation>Show place</translation>
    </message>
    <message>
        <source>Xem chỗ được nhận xét</source>
        <translation>Show the place commented on</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Sửa nhận xét</source>
        <translation>Edit comment</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Xóa nhận xét</source>
        <translation>Delete comment</translation>
    </message>
</context>
<context>
    <name>DiemTin::CompareWindow</name>
    <message>
        <source>Hai bài cạnh nhau</source>
        <translation>Two articles side by side</translation>
    </message>
    <message>
        <source>Sửa bài này</source>
        <translation>Edit this one</translation>
    </message>
</context>
<context>
    <name>DiemTin::Composer</name>
    <message>
        <source>Phông chữ không có ký tự “%1” (U+%2).</source>
        <translation>The font has no character “%1” (U+%2).</translation>
    </message>
    <message>
        <source>Số trang trong mục lục không ổn định sau %1 lượt dàn trang.</source>
        <translation>The page numbers in the contents did not settle after %1 rounds of page layout.</translation>
    </message>
</context>
<context>
    <name>DiemTin::ConflictBox</name>
    <message>
        <source>Chỗ này có những ý khác nhau. Chọn một (phím số):</source>
        <translation>There are different opinions here. Choose one (number keys):</translation>
    </message>
</context>
<context>
    <name>DiemTin::Console</name>
    <message>
        <source>ghi chú</source>
        <translation>note</translation>
    </message>
    <message>
        <source>cảnh báo</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>lỗi</source>
        <translation>error</translation>
    </message>
</context>
<context>
    <name>DiemTin::ContentsDateDiffers</name>
    <message>
        <source>Ngày trong mục lục khác ngày của tin</source>
        <translation>Date in the contents differs from the article’s</translation>
    </message>
    <message>
        <source>Mục lục không ghi ngày cho tin ngày %2: “%1”.</source>
        <translation>The contents have no date for the article of %2: “%1”.</translation>
    </message>
    <message>
        <source>Mục lục ghi ngày %1, tin ghi ngày %2: “%3”.</source>
        <translation>The contents say %1, the article says %2: “%3”.</translation>
    </message>
</context>
<context>
    <name>DiemTin::ContentsEntryDuplicated</name>
    <message>
        <source>Mục lục nhắc một tin hai lần</source>
        <translation>Article listed twice in the contents</translation>
    </message>
    <message>
        <source>Mục lục nhắc hai lần tin “%1”.</source>
        <translation>The contents list “%1” twice.</translation>
    </message>
</context>
<context>
    <name>DiemTin::ContentsEntryWithoutArticle</name>
    <message>
        <source>Mục lục có dòng không ứng với tin nào</source>
        <translation>Contents entry without an article</translation>
    </message>
    <message>
        <source>Mục lục có “%1” nhưng trong số báo không có tin nào như vậy.</source>
        <translation>The contents have “%1”, but the issue has no such article.</translation>
    </message>
</context>
<context>
    <name>DiemTin::ContentsOrderDiffers</name>
    <message>
        <source>Thứ tự trong mục lục khác trong báo</source>
        <translation>Contents in another order than the issue</translation>
    </message>
    <message>
        <source>Mục lục xếp “%1” sau “%2”, trong báo thì đứng trước.</source>
        <translation>The contents put “%1” after “%2”; in the issue it stands before it.</translation>
    </message>
    <message>
        <source>Mục lục xếp “%1” trước “%2”, trong báo thì đứng sau.</source>
        <translation>The contents put “%1” before “%2”; in the issue it stands after it.</translation>
    </message>
    <message>
        <source>Mục lục xếp “%1” dưới “%2”, trong báo tin ấy ở mục khác.</source>
        <translation>The contents put “%1” below “%2”; in the issue it is in another section.</translation>
    </message>
</context>
<context>
    <name>DiemTin::ContentsPageImpossible</name>
    <message>
        <source>Số trang trong mục lục không thể đúng</source>
        <translation>Impossible page number in the contents</translation>
    </message>
    <message>
        <source>Mục lục ghi “%1” ở trang %2, trước cả tin đứng trước nó.</source>
        <translation>The contents say “%1” is on page %2, before the article that precedes it.</translation>
    </message>
    <message>
        <source>Mục lục ghi “%1” ở trang %2, tin đứng sau nó lại ở trang %3.</source>
        <translation>The contents say “%1” is on page %2, but the article after it on page %3.</translation>
    </message>
    <message>
        <source>Từ “%1”, mục lục ghi %2 tin liền cùng ở trang %3.</source>
        <translation>From “%1” on, the contents put %2 articles in a row on page %3.</translation>
    </message>
    <message>
        <source>Mục lục nhảy đến trang %1 ở “%2” trong khi tin trước ở trang %3.</source>
        <translation>The contents jump to page %1 at “%2” while the article before is on page %3.</translation>
    </message>
</context>
<context>
    <name>DiemTin::ContentsTitleDiffers</name>
    <message>
        <source>Tên tin trong mục lục khác tên tin trong báo</source>
        <translation>Title in the contents differs from the headline</translation>
    </message>
    <message>
        <source>Mục lục in “%1” nhưng ở chỗ ấy trong báo là “%2”.</source>
        <translation>The contents print “%1”, but at that place the issue has “%2”.</translation>
    </message>
    <message>
        <source>Mục lục in “%1” có dấu chấm cuối, tên tin “%2” thì không.</source>
        <translation>The contents print “%1” with a full stop, the headline “%2” has none.</translation>
    </message>
    <message>
        <source>Dấu câu khác nhau: mục lục in “%1”, tên tin là “%2”.</source>
        <translation>Punctuation differs: the contents print “%1”, the headline is “%2”.</translation>
    </message>
    <message>
        <source>Mục lục viết tắt “%1”, tên tin viết đủ “%2”.</source>
        <translation>The contents abbreviate “%1”, the headline spells out “%2”.</translation>
    </message>
    <message>
        <source>Mục lục in “%1”, tên tin là “%2”.</source>
        <translation>The contents print “%1”, the headline is “%2”.</translation>
    </message>
</context>
<context>
    <name>DiemTin::CoverSheet</name>
    <message>
        <source>Bìa</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>Ảnh bì&amp;a</source>
        <translation>Cover &amp;photo</translation>
    </message>
    <message>
        <source>Ảnh bìa</source>
        <translation>Cover photo</translation>
    </message>
    <message>
        <source>Chọn ảnh từ &amp;tệp…</source>
        <translation>Choose photo from &amp;file…</translation>
    </message>
    <message>
        <source>Tê&amp;n:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Tên trên bìa</source>
        <translation>Name on the cover</translation>
    </message>
    <message>
        <source>Dòng &amp;dưới tên:</source>
        <translation>Line &amp;below the name:</translation>
    </message>
    <message>
        <source>Cơ quan &amp;xuất bản:</source>
        <translation>Pub&amp;lishers:</translation>
    </message>
    <message>
        <source>Cơ quan xuất bản</source>
        <translation>Publishers</translation>
    </message>
    <message>
        <source>Mỗi dòng một cơ quan</source>
        <translation>One publisher per line</translation>
    </message>
    <message>
        <source>Các trụ &amp;cột:</source>
        <translation>P&amp;illars:</translation>
    </message>
    <message>
        <source>Các trụ cột</source>
        <translation>Pillars</translation>
    </message>
    <message>
        <source>Mỗi dòng một trụ cột</source>
        <translation>One pillar per line</translation>
    </message>
    <message>
        <source>Khẩu &amp;hiệu:</source>
        <translation>&amp;Motto:</translation>
    </message>
    <message>
        <source>Khẩu hiệu</source>
        <translation>Motto</translation>
    </message>
    <message>
        <source>Tự động chọn &amp;bốn tin</source>
        <translation>Choose fo&amp;ur articles automatically</translation>
    </message>
    <message>
        <source>Tin nổi bật:</source>
        <translation>Highlights:</translation>
    </message>
    <message>
        <source>Tin nổi bật %1</source>
        <translation>Highlight %1</translation>
    </message>
    <message>
        <source>Tin nổi bật</source>
        <translation>Highlights</translation>
    </message>
    <message>
        <source>Màu theo mẫu:</source>
        <translation>Template colours:</translation>
    </message>
    <message>
        <source>Tự động</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>Tự động: ảnh đầu của tâm điểm</source>
        <translation>Automatic: first photo of the focus</translation>
    </message>
    <message>
        <source>Ảnh %1</source>
        <translation>Photo %1</translation>
    </message>
    <message>
        <source>Ảnh đầu của mục tâm điểm</source>
        <translation>First photo of the focus section</translation>
    </message>
    <message>
        <source>(không)</source>
        <translation>(none)</translation>
    </message>
</context>
<context>
    <name>DiemTin::CropDialog</name>
    <message>
        <source>Cắt ảnh</source>
        <translation>Crop photo</translation>
    </message>
    <message>
        <source>Tự do</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>&amp;Tỷ lệ:</source>
        <translation>&amp;Aspect ratio:</translation>
    </message>
    <message>
        <source>Tỷ lệ</source>
        <translation>Aspect ratio</translation>
    </message>
    <message>
        <source>&amp;Cả ảnh</source>
        <translation>&amp;Whole photo</translation>
    </message>
    <message>
        <source>&amp;Xong</source>
        <translation>&amp;Done</translation>
    </message>
</context>
<context>
    <name>DiemTin::CropView</name>
    <message>
        <source>Khung cắt ảnh</source>
        <translation>Crop frame</translation>
    </message>
    <message>
        <source>Phím mũi tên dời khung, Shift cùng mũi tên đổi cỡ, Ctrl để đi từng chút.</source>
        <translation>Arrow keys move the frame, Shift with an arrow key resizes it, Ctrl makes small steps.</translation>
    </message>
</context>
<context>
    <name>DiemTin::DamageDialog</name>
    <message>
        <source>Thư viện bị hỏng</source>
        <translation>Library damaged</translation>
    </message>
    <message>
        <source>Mở &amp;bản sao lưu gần nhất…</source>
        <translation>Open the newest &amp;backup…</translation>
    </message>
    <message>
        <source>Được làm lúc %1. Xem trước những gì khác đi rồi mới khôi phục.</source>
        <translation>Made on %1. Shows what differs before restoring.</translation>
    </message>
    <message>
        <source>Thư viện này chưa có bản sao lưu nào.</source>
        <translation>This library has no backup yet.</translation>
    </message>
    <message>
        <source>&amp;Cứu dữ liệu sang tệp mới…</source>
        <translation>&amp;Salvage data into a new file…</translation>
    </message>
    <message>
        <source>Đọc mọi thứ còn lại trong tệp hỏng. Tệp hỏng được giữ nguyên.</source>
        <translation>Reads everything that is left in the damaged file. The damaged file stays as it is.</translation>
    </message>
</context>
<context>
    <name>DiemTin::DashStyleMixed</name>
    <message>
        <source>Lẫn gạch nối và gạch ngang</source>
        <translation>Hyphens and dashes mixed</translation>
    </message>
    <message>
        <source>Dấu “%1” giữa hai khoảng trắng khác kiểu “%2” của tòa soạn.</source>
        <translation>“%1” between spaces is not the house style “%2”.</translation>
    </message>
</context>
<context>
    <name>DiemTin::DateField</name>
    <message>
        <source>Mở lịch</source>
        <translation>Open calendar</translation>
    </message>
    <message>
        <source>Mở lịch (Alt+↓)</source>
        <translation>Open calendar (Alt+↓)</translation>
    </message>
    <message>
        <source>Ngày viết như 15/6 hoặc 15/6/2026.</source>
        <translation>Write the date as 15/6 or 15/6/2026.</translation>
    </message>
    <message>
        <source>Ngày này nằm ngoài tuần của số báo.</source>
        <translation>This date is outside the week of the issue.</translation>
    </message>
    <message>
        <source>Lịch</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Trong tuần của số báo</source>
        <translation>In the week of the issue</translation>
    </message>
    <message>
        <source>không ngày</source>
        <translation>no date</translation>
    </message>
</context>
<context>
    <name>DiemTin::DateOutOfOrder</name>
    <message>
        <source>Tin không theo thứ tự ngày</source>
        <translation>Articles out of order</translation>
    </message>
    <message>
        <source>Tin ngày %1 đứng cạnh tin ngày %2, không theo thứ tự ngày.</source>
        <translation>The article of %1 stands beside the one of %2, out of order.</translation>
    </message>
</context>
<context>
    <name>DiemTin::DateOutsideWeek</name>
    <message>
        <source>Ngày của tin ngoài tuần của số báo</source>
        <translation>Article dated outside the issue’s week</translation>
    </message>
    <message>
        <source>Tin ngày %1, ngoài tuần %2-%3 của số báo.</source>
        <translation>The article is dated %1, outside the issue’s week %2-%3.</translation>
    </message>
</context>
<context>
    <name>DiemTin::DateStyleMixed</name>
    <message>
        <source>Lẫn cách viết ngày tháng</source>
        <translation>Dates written in several ways</translation>
    </message>
    <message>
        <source>Ngày “%1” viết bằng dấu “%2” trong khi số báo dùng dấu “/”.</source>
        <translation>The date “%1” is written with “%2” while the issue uses “/”.</translation>
    </message>
    <message>
        <source>Ngày “%1” viết khác kiểu của tòa soạn: “%2”.</source>
        <translation>The date “%1” is not in house style: “%2”.</translation>
    </message>
    <message>
        <source>Khoảng ngày “%1” chỉ có dấu cách ở một bên gạch.</source>
        <translation>The range “%1” has a space on one side of its dash only.</translation>
    </message>
</context>
<context>
    <name>DiemTin::Desk</name>
    <message>
        <source>Sửa nguồn “%1”</source>
        <translation>Change source “%1”</translation>
    </message>
    <message>
        <source>Gộp hai nguồn tin</source>
        <translation>Merge two sources</translation>
    </message>
</context>
<context>
    <name>DiemTin::DesktopDialogs</name>
    <message>
        <source>Mở thư viện</source>
        <translation>Open library</translation>
    </message>
    <message>
        <source>Điểm tin.diemtin</source>
        <translation>Digest.diemtin</translation>
    </message>
    <message>
        <source>Tạo thư viện</source>
        <translation>New library</translation>
    </message>
    <message>
        <source>Nhập văn bản</source>
        <translation>Import text</translation>
    </message>
    <message>
        <source>Văn bản điểm tin (*.txt *.md);;Mọi tệp (*)</source>
        <translation>Digest texts (*.txt *.md);;All files (*)</translation>
    </message>
    <message>
        <source>Thêm ảnh</source>
        <translation>Add photos</translation>
    </message>
    <message>
        <source>Ảnh (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.bmp *.gif)</translation>
    </message>
    <message>
        <source>Xuất PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>Tệp PDF (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Số báo đã có</source>
        <translation>Issue already exists</translation>
    </message>
    <message>
        <source>Thay bằng nội dung vừa nhập? Bản cũ của từng tin vẫn được giữ trong lịch sử.</source>
        <translation>Replace it with the imported text? The old version of each article is kept in its history.</translation>
    </message>
    <message>
        <source>Thay</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Giữ nguyên</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Thư viện DiemTin (*.diemtin);;Mọi tệp (*)</source>
        <translation>DiemTin libraries (*.diemtin);;All files (*)</translation>
    </message>
    <message>
        <source>Lưu trang thành ảnh</source>
        <translation>Save pages as pictures</translation>
    </message>
    <message>
        <source>Lưu ảnh</source>
        <translation>Save photo</translation>
    </message>
    <message>
        <source>Xóa số báo</source>
        <translation>Delete issue</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Giữ lại</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Nhập mẫu trang</source>
        <translation>Import page template</translation>
    </message>
    <message>
        <source>Xuất mẫu trang</source>
        <translation>Export page template</translation>
    </message>
    <message>
        <source>Nhận góp ý</source>
        <translation>Receive answers</translation>
    </message>
    <message>
        <source>Tệp duyệt và PDF có góp ý (*.diemtin *.pdf);;Mọi tệp (*)</source>
        <translation>Review files and annotated PDFs (*.diemtin *.pdf);;All files (*)</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Mẫu trang (*.json)</source>
        <translation>Page templates (*.json)</translation>
    </message>
</context>
<context>
    <name>DiemTin::DifferenceView</name>
    <message>
        <source>ảnh %1</source>
        <translation>photo %1</translation>
    </message>
    <message>
        <source>Tiêu đề</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Liên kết</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Ảnh</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Mã QR</source>
        <translation>QR codes</translation>
    </message>
    <message>
        <source>Từ khóa</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Những chỗ khác nhau</source>
        <translation>Differences</translation>
    </message>
</context>
<context>
    <name>DiemTin::DoubledPunctuation</name>
    <message>
        <source>Dấu câu lặp</source>
        <translation>Doubled punctuation</translation>
    </message>
    <message>
        <source>Dấu câu lặp: “%1”.</source>
        <translation>Doubled punctuation: “%1”.</translation>
    </message>
</context>
<context>
    <name>DiemTin::DuplicateBody</name>
    <message>
        <source>Hai tin cùng một nội dung</source>
        <translation>Two articles with one text</translation>
    </message>
    <message>
        <source>Nội dung của “%1” trùng với “%2”.</source>
        <translation>The text of “%1” is that of “%2”.</translation>
    </message>
</context>
<context>
    <name>DiemTin::DuplicateHeadline</name>
    <message>
        <source>Hai tin cùng một tên</source>
        <translation>Two articles with one headline</translation>
    </message>
    <message>
        <source>Tên tin “%1” đã dùng cho một tin khác trong số này.</source>
        <translation>The headline “%1” stands over another article of this issue too.</translation>
    </message>
</context>
<context>
    <name>DiemTin::EditMenu</name>
    <message>
        <source>Cắt</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Sao chép</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Dán</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Chọn tất cả</source>
        <translation>Select all</translation>
    </message>
</context>
<context>
    <name>DiemTin::EmptySection</name>
    <message>
        <source>Mục không có tin nào</source>
        <translation>Section without articles</translation>
    </message>
    <message>
        <source>Mục %1 chưa có tin nào.</source>
        <translation>The section %1 has no article yet.</translation>
    </message>
    <message>
        <source>Tổng kết xu hướng</source>
        <translation>Trend summary</translation>
    </message>
    <message>
        <source>Tin trong nước</source>
        <translation>Domestic news</translation>
    </message>
    <message>
        <source>Tâm điểm</source>
        <translation>Spotlight</translation>
    </message>
    <message>
        <source>Tin Hải Phòng</source>
        <translation>Hải Phòng news</translation>
    </message>
</context>
<context>
    <name>DiemTin::Export</name>
    <message>
        <source>Xuất một số báo thành tệp (.pdf).</source>
        <translation>Exports an issue to a file (.pdf).</translation>
    </message>
    <message>
        <source>Dùng để làm gì: mail, screen, print hoặc archive.</source>
        <translation>What it is for: mail, screen, print or archive.</translation>
    </message>
    <message>
        <source>Thay tệp đã có.</source>
        <translation>Replace an existing file.</translation>
    </message>
    <message>
        <source>%1: chỉ xuất được tệp .pdf.</source>
        <translation>%1: only .pdf files can be exported.</translation>
    </message>
    <message>
        <source>%1: %2 trang, %3</source>
        <translation>%1: pages: %2, size: %3</translation>
    </message>
    <message>
        <source>%1: tệp đã có; thêm --force để thay.</source>
        <translation>%1: the file already exists; add --force to replace it.</translation>
    </message>
    <message>
        <source>KIỂU</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>Không có kiểu xuất “%1”.</source>
        <translation>There is no kind of export called “%1”.</translation>
    </message>
    <message>
        <source>SỐ/NĂM TỆP</source>
        <translation>NUMBER/YEAR FILE</translation>
    </message>
    <message>
        <source>Bản in: phần tràn lề, từ 0 đến 10 mm.</source>
        <translation>Print: bleed, 0 to 10 mm.</translation>
    </message>
    <message>
        <source>MM</source>
        <translation>MM</translation>
    </message>
    <message>
        <source>Bản in: thêm dấu cắt.</source>
        <translation>Print: add crop marks.</translation>
    </message>
    <message>
        <source>Phần tràn lề phải từ 0 đến %1 mm.</source>
        <translation>The bleed must be 0 to %1 mm.</translation>
    </message>
    <message>
        <source>Tràn lề và dấu cắt chỉ dùng với --profile print.</source>
        <translation>Bleed and crop marks go with --profile print only.</translation>
    </message>
    <message>
        <source>Đây là bản phát hành: mọi tin phải được duyệt rồi.</source>
        <translation>This is the published version: every article must be approved.</translation>
    </message>
    <message>
        <source>Phát hành dù còn tin chưa duyệt, vì lý do này.</source>
        <translation>Publish although articles are not approved, for this reason.</translation>
    </message>
    <message>
        <source>LÝ-DO</source>
        <translation>REASON</translation>
    </message>
    <message>
        <source>%1 Thêm --reason để vẫn phát hành.</source>
        <translation>%1 Add --reason to publish nevertheless.</translation>
    </message>
    <message>
        <source>Đính kèm tệp duyệt của số báo vào PDF (trừ kiểu archive).</source>
        <translation>Attach the issue&apos;s review file to the PDF (not for archive).</translation>
    </message>
    <message>
        <source>PDF/A-1b không cho đính kèm tệp: bỏ --attach-review.</source>
        <translation>PDF/A-1b allows no attachments: leave --attach-review out.</translation>
    </message>
</context>
<context>
    <name>DiemTin::ExportController</name>
    <message>
        <source>Đang xuất %1…</source>
        <translation>Exporting %1…</translation>
    </message>
    <message>
        <source>Đã xuất %1 trang, %2.</source>
        <translation>Exported. Pages: %1, size: %2.</translation>
    </message>
    <message>
        <source>Phát hành</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Đã phát hành: %1 trang, %2.</source>
        <translation>Published: %1 pages, %2.</translation>
    </message>
</context>
<context>
    <name>DiemTin::ExportDialog</name>
    <message>
        <source>Xuất PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>&amp;Gửi thư, Zalo</source>
        <translation>&amp;Email or Zalo</translation>
    </message>
    <message>
        <source>Tệp nhỏ, ảnh 110 điểm một inch</source>
        <translation>Small file, photos at 110 dots per inch</translation>
    </message>
    <message>
        <source>&amp;Đọc trên màn hình</source>
        <translation>&amp;On-screen reading</translation>
    </message>
    <message>
        <source>Ảnh nét, 200 điểm một inch</source>
        <translation>Sharp photos at 200 dots per inch</translation>
    </message>
    <message>
        <source>&amp;In giấy</source>
        <translation>&amp;Printing</translation>
    </message>
    <message>
        <source>Ảnh 300 điểm một inch</source>
        <translation>Photos at 300 dots per inch</translation>
    </message>
    <message>
        <source>&amp;Lưu trữ</source>
        <translation>&amp;Archive</translation>
    </message>
    <message>
        <source>Chọn nơi lưu…</source>
        <translation>Choose where to save…</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bản để lưu lâu dài theo PDF/A-1b, ảnh 300 điểm một inch</source>
        <translation>For keeping, PDF/A-1b, photos at 300 dots per inch</translation>
    </message>
    <message>
        <source>&amp;Tràn lề %1 mm cho nhà in</source>
        <translation>%1 mm &amp;bleed for the printer</translation>
    </message>
    <message>
        <source>Thêm &amp;dấu cắt</source>
        <translation>Crop &amp;marks</translation>
    </message>
    <message>
        <source>Đính kèm tệp d&amp;uyệt vào PDF</source>
        <translation>Attach the re&amp;view file to the PDF</translation>
    </message>
    <message>
        <source>Đây là bản &amp;phát hành</source>
        <translation>This is the p&amp;ublished version</translation>
    </message>
    <message>
        <source>Người đọc lấy tệp này ra khỏi PDF rồi mở bằng DiemTin để góp ý</source>
        <translation>Readers take this file out of the PDF and open it in DiemTin to comment</translation>
    </message>
    <message>
        <source>Mọi tin của số này được ghi là đã phát hành, ai và lúc nào</source>
        <translation>Every article of this issue is marked as published, by whom and when</translation>
    </message>
    <message>
        <source>Ví dụ: lãnh đạo đã duyệt qua điện thoại</source>
        <translation>For example: the head approved by phone</translation>
    </message>
    <message>
        <source>Lý d&amp;o vẫn phát hành:</source>
        <translation>&amp;Reason to publish all the same:</translation>
    </message>
</context>
<context>
    <name>DiemTin::FileWriting</name>
    <message>
        <source>không có thư mục %1</source>
        <translation>there is no folder %1</translation>
    </message>
    <message>
        <source>đó là một thư mục</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>ổ đĩa đã đầy</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>tệp chỉ cho đọc</source>
        <translation>the file is read-only</translation>
    </message>
    <message>
        <source>không được phép ghi vào thư mục này</source>
        <translation>this folder may not be written to</translation>
    </message>
    <message>
        <source>có lẽ tệp đang mở trong một chương trình khác, hãy đóng nó ở đó rồi thử lại</source>
        <translation>another program may have the file open; close it there and try again</translation>
    </message>
    <message>
        <source>Không ghi được tệp “%1”: %2.</source>
        <translation>The file “%1” could not be written: %2.</translation>
    </message>
</context>
<context>
    <name>DiemTin::FilterChips</name>
    <message>
        <source>Bộ lọc đang dùng</source>
        <translation>Active filters</translation>
    </message>
    <message>
        <source>Bỏ điều kiện lọc này</source>
        <translation>Remove this filter</translation>
    </message>
    <message>
        <source>Bỏ lọc: %1</source>
        <translation>Remove filter: %1</translation>
    </message>
</context>
<context>
    <name>DiemTin::FilterMenu</name>
    <message>
        <source>&amp;Bỏ mọi bộ lọc</source>
        <translation>&amp;Clear all filters</translation>
    </message>
    <message>
        <source>&amp;Tuần</source>
        <translation>&amp;Week</translation>
    </message>
    <message>
        <source>Mọi tuần</source>
        <translation>All weeks</translation>
    </message>
    <message>
        <source>&amp;Mục</source>
        <translation>&amp;Section</translation>
    </message>
    <message>
        <source>T&amp;rạng thái</source>
        <translation>S&amp;tatus</translation>
    </message>
    <message>
        <source>Ả&amp;nh</source>
        <translation>&amp;Photos</translation>
    </message>
    <message>
        <source>Mọi mục</source>
        <translation>All sections</translation>
    </message>
    <message>
        <source>Mọi trạng thái</source>
        <translation>Any status</translation>
    </message>
    <message>
        <source>Có ảnh hay không</source>
        <translation>With or without photos</translation>
    </message>
    <message>
        <source>Có ảnh</source>
        <translation>With photos</translation>
    </message>
    <message>
        <source>Không có ảnh</source>
        <translation>Without photos</translation>
    </message>
    <message>
        <source>N&amp;guồn</source>
        <translation>S&amp;ource</translation>
    </message>
    <message>
        <source>Mọi nguồn</source>
        <translation>All sources</translation>
    </message>
    <message>
        <source>N&amp;hãn</source>
        <translation>Ta&amp;g</translation>
    </message>
    <message>
        <source>Mọi nhãn</source>
        <translation>All tags</translation>
    </message>
    <message>
        <source>&amp;Số báo</source>
        <translation>&amp;Issue</translation>
    </message>
    <message>
        <source>Đã dùng hay chưa</source>
        <translation>Used or not</translation>
    </message>
    <message>
        <source>Chưa dùng</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Đã dùng</source>
        <translation>Used</translation>
    </message>
</context>
<context>
    <name>DiemTin::FilterWords</name>
    <message>
        <source>Từ %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>Đến %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>Chưa dùng</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Đã dùng</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Trong một số báo</source>
        <translation>In one issue</translation>
    </message>
    <message>
        <source>Mới</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Đã biên tập</source>
        <translation>Edited</translation>
    </message>
    <message>
        <source>Đã duyệt</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Tổng kết xu hướng</source>
        <translation>Trend review</translation>
    </message>
    <message>
        <source>Tin trong nước</source>
        <translation>National news</translation>
    </message>
    <message>
        <source>Tâm điểm</source>
        <translation>Focus</translation>
    </message>
    <message>
        <source>Tin Hải Phòng</source>
        <translation>Hải Phòng news</translation>
    </message>
    <message>
        <source>Tuần này</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Tuần trước</source>
        <translation>Last week</translation>
    </message>
    <message>
        <source>Một nguồn tin</source>
        <translation>One source</translation>
    </message>
    <message>
        <source>Có ảnh</source>
        <translation>With photos</translation>
    </message>
    <message>
        <source>Không có ảnh</source>
        <translation>Without photos</translation>
    </message>
    <message>
        <source>Đang duyệt</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Đã phát hành</source>
        <translation>Published</translation>
    </message>
</context>
<context>
    <name>DiemTin::FindBar</name>
    <message>
        <source>Tiêu đề</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>Mục lục</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Chú thích ảnh</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Nguồn ảnh</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Mã QR</source>
        <translation>QR code</translation>
    </message>
    <message numerus="yes">
        <source>%n chỗ</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Các chỗ tìm thấy trong số báo</source>
        <translation>Matches in the issue</translation>
    </message>
    <message>
        <source>Tìm</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Chỗ trước (Shift+F3)</source>
        <translation>Previous match (Shift+F3)</translation>
    </message>
    <message>
        <source>Chỗ sau (F3)</source>
        <translation>Next match (F3)</translation>
    </message>
    <message>
        <source>Đóng (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Phân biệt chữ hoa, chữ thường</source>
        <translation>Match case</translation>
    </message>
    <message>
        <source>Chỉ tìm cả từ</source>
        <translation>Whole words only</translation>
    </message>
    <message>
        <source>Không phân biệt dấu</source>
        <translation>Ignore diacritics</translation>
    </message>
    <message>
        <source>Biểu thức chính quy</source>
        <translation>Regular expression</translation>
    </message>
    <message>
        <source>Phạm vi tìm</source>
        <translation>Search in</translation>
    </message>
    <message>
        <source>Trong tin này</source>
        <translation>This article</translation>
    </message>
    <message>
        <source>Trong cả số báo</source>
        <translation>Whole issue</translation>
    </message>
    <message>
        <source>Thay bằng</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Thay</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Thay chỗ này</source>
        <translation>Replace this match</translation>
    </message>
    <message>
        <source>Thay tất cả</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>Biểu thức này mất quá nhiều thời gian nên đã dừng tìm.</source>
        <translation>This expression takes too long, so the search was stopped.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n tin</source>
        <translation>
            <numerusform>%1 in %n article</numerusform>
            <numerusform>%1 in %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>không có</source>
        <translation>none</translation>
    </message>
    <message>
        <source>đã thay %1</source>
        <translation>replaced: %1</translation>
    </message>
    <message>
        <source>Thay trong cả số báo</source>
        <translation>Replace in whole issue</translation>
    </message>
</context>
<context>
    <name>DiemTin::FindingDelegate</name>
    <message>
        <source>Sửa tất cả</source>
        <translation>Fix all</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Fix</translation>
    </message>
</context>
<context>
    <name>DiemTin::FindingList</name>
    <message>
        <source>Những chỗ cần xem lại</source>
        <translation>Places to look at again</translation>
    </message>
    <message>
        <source>Đến &amp;chỗ này</source>
        <translation>&amp;Go there</translation>
    </message>
    <message>
        <source>&amp;Xem hai bài cạnh nhau</source>
        <translation>Show both articles side by &amp;side</translation>
    </message>
    <message>
        <source>&amp;Sửa tất cả (%1)</source>
        <translation>&amp;Fix all (%1)</translation>
    </message>
    <message>
        <source>&amp;Sửa</source>
        <translation>&amp;Fix</translation>
    </message>
    <message>
        <source>&amp;Bỏ chấp nhận</source>
        <translation>Ta&amp;ke back acceptance</translation>
    </message>
    <message>
        <source>Chấp &amp;nhận vì…</source>
        <translation>&amp;Accept because…</translation>
    </message>
    <message>
        <source>&amp;Thêm vào danh sách tên riêng</source>
        <translation>Add to &amp;names</translation>
    </message>
    <message>
        <source>Thê&amp;m vào từ điển</source>
        <translation>Add to &amp;dictionary</translation>
    </message>
</context>
<context>
    <name>DiemTin::FindingModel</name>
    <message numerus="yes">
        <source>%1 (%n chỗ)</source>
        <translation>
            <numerusform>%1 (%n place)</numerusform>
            <numerusform>%1 (%n places)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiemTin::Fonts</name>
    <message>
        <source>Không đọc được phông chữ %1.</source>
        <translation>The font %1 cannot be read.</translation>
    </message>
    <message>
        <source>Thiếu phông chữ %1 trong thư mục %2.</source>
        <translation>The font %1 is missing from the folder %2.</translation>
    </message>
</context>
<context>
    <name>DiemTin::ForeignText</name>
    <message>
        <source>Chữ nước ngoài, không dấu hoặc toàn chữ hoa</source>
        <translation>Foreign, without diacritics or all capitals</translation>
    </message>
    <message numerus="yes">
        <source>Phần lớn số báo (%n bài) viết bằng tiếng nước ngoài, không dấu hoặc toàn chữ hoa.</source>
        <translation>
            <numerusform>Most of the issue (%n article) is in a foreign language, without diacritics or all capitals.</numerusform>
            <numerusform>Most of the issue (%n articles) is in a foreign language, without diacritics or all capitals.</numerusform>
        </translation>
    </message>
    <message>
        <source>Đoạn văn viết toàn chữ hoa.</source>
        <translation>The paragraph is all capitals.</translation>
    </message>
    <message>
        <source>Đoạn văn bằng tiếng nước ngoài hoặc gõ không dấu.</source>
        <translation>The paragraph is in a foreign language or typed without diacritics.</translation>
    </message>
</context>
<context>
    <name>DiemTin::FormatBar</name>
    <message>
        <source>Tự sửa dấu khi gõ</source>
        <translation>Correct punctuation while typing</translation>
    </message>
    <message>
        <source>Chữ đậm</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Chữ nghiêng</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Chỉ số trên</source>
        <translation>Superscript</translation>
    </message>
    <message>
        <source>Chỉ số dưới</source>
        <translation>Subscript</translation>
    </message>
    <message>
        <source>Gạch đầu dòng</source>
        <translation>Bullets</translation>
    </message>
    <message>
        <source>Đánh số đầu dòng</source>
        <translation>Numbering</translation>
    </message>
    <message>
        <source>Tiêu đề phụ</source>
        <translation>Subheading</translation>
    </message>
    <message>
        <source>Liên kết</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Tìm và thay</source>
        <translation>Find and replace</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sửa dấu câu và khoảng trắng</source>
        <translation>Correct punctuation and spaces</translation>
    </message>
    <message>
        <source>Sửa tất cả trong phần chọn</source>
        <translation>Correct all in selection</translation>
    </message>
    <message>
        <source>Sửa tất cả trong tin</source>
        <translation>Correct all in article</translation>
    </message>
    <message>
        <source>Dấu ngoặc kép cong “ ”</source>
        <translation>Curly quotation marks “ ”</translation>
    </message>
    <message>
        <source>Gạch nối thành gạch ngang –</source>
        <translation>Hyphen to dash –</translation>
    </message>
    <message>
        <source>Ba chấm thành …</source>
        <translation>Three dots to …</translation>
    </message>
    <message>
        <source>Giữ số và đơn vị cùng dòng</source>
        <translation>Keep number and unit on one line</translation>
    </message>
    <message>
        <source>Khoảng trắng thừa</source>
        <translation>Extra spaces</translation>
    </message>
    <message>
        <source>Khoảng trắng trước dấu câu</source>
        <translation>Spaces before punctuation</translation>
    </message>
    <message>
        <source>%1: không có</source>
        <translation>%1: none</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n chỗ</source>
        <translation>
            <numerusform>%1: %n place</numerusform>
            <numerusform>%1: %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Sửa dấu câu</source>
        <translation>Correct punctuation</translation>
    </message>
</context>
<context>
    <name>DiemTin::HeadlineField</name>
    <message>
        <source>Số ký tự của tiêu đề</source>
        <translation>Length of the headline in characters</translation>
    </message>
</context>
<context>
    <name>DiemTin::HeadlineNotAboutBody</name>
    <message>
        <source>Tiêu đề không khớp nội dung</source>
        <translation>Headline not about the text</translation>
    </message>
    <message>
        <source>Tiêu đề nói về “%1” nhưng bài không hề nhắc tới.</source>
        <translation>The headline speaks of “%1”, which the text never mentions.</translation>
    </message>
    <message>
        <source>Chỉ %1% số chữ của tiêu đề có trong bài: có thể nhầm bài.</source>
        <translation>Only %1% of the headline’s words are in the text: it may be another article’s.</translation>
    </message>
    <message>
        <source>Tiêu đề</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>Mục lục</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>%1 viết “%2”, bài viết “%3”: có thể là làm tròn.</source>
        <translation>%1 says “%2”, the body “%3”: possibly rounded.</translation>
    </message>
    <message>
        <source>%1 viết “%2”, bài chỉ có “%3”: có thể là cộng lại.</source>
        <translation>%1 says “%2”, the body only has “%3”: possibly a sum.</translation>
    </message>
    <message>
        <source>%1 viết “%2” nhưng bài viết “%3”: ngày và tháng đổi chỗ.</source>
        <translation>%1 says “%2” but the body “%3”: day and month have changed places.</translation>
    </message>
    <message>
        <source>%1 viết “%2” nhưng bài viết “%3”.</source>
        <translation>%1 says “%2” but the body “%3”.</translation>
    </message>
</context>
<context>
    <name>DiemTin::Help</name>
    <message>
        <source>Thư viện để làm việc; nếu không ghi: DIEMTIN_LIBRARY hoặc thư viện của người dùng.</source>
        <translation>The library to work on; if not given: DIEMTIN_LIBRARY or the user’s library.</translation>
    </message>
    <message>
        <source>In trang trợ giúp này.</source>
        <translation>Print this help page.</translation>
    </message>
    <message>
        <source>Cách dùng: diemtin [--library TỆP] [LỆNH …]</source>
        <translation>Usage: diemtin [--library FILE] [COMMAND …]</translation>
    </message>
    <message>
        <source>Lệnh:</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>Tùy chọn:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>In số phiên bản.</source>
        <translation>Print the version number.</translation>
    </message>
    <message>
        <source>Mã thoát: 0 xong, 1 xong nhưng có điều cần xem lại, 2 sai cách dùng, 3 không đọc hoặc ghi được.</source>
        <translation>Exit codes: 0 done, 1 done but with something to check, 2 wrong usage, 3 reading or writing failed.</translation>
    </message>
    <message>
        <source>Cách dùng: diemtin [--library TỆP] %1 [tùy chọn]</source>
        <translation>Usage: diemtin [--library FILE] %1 [options]</translation>
    </message>
    <message>
        <source>--library TỆP</source>
        <translation>--library FILE</translation>
    </message>
    <message>
        <source>Thư viện của người dùng là %1; các bản sao lưu nằm trong thư mục “Sao lưu” bên cạnh, trừ khi đã chọn nơi khác.</source>
        <translation>The user&apos;s library is %1; its backups lie in the folder “Sao lưu” beside it, unless another place was chosen.</translation>
    </message>
    <message>
        <source>Không có lệnh thì mở cửa sổ; “diemtin TỆP.diemtin” mở thư viện hoặc tệp duyệt đó.</source>
        <translation>Without a command the window opens; “diemtin FILE.diemtin” opens that library or review file.</translation>
    </message>
</context>
<context>
    <name>DiemTin::HelpWindows</name>
    <message>
        <source>Phím tắt</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Giới thiệu DiemTin</source>
        <translation>About DiemTin</translation>
    </message>
    <message>
        <source>&lt;h3&gt;DiemTin %1&lt;/h3&gt;&lt;p&gt;Biên tập, dàn trang và xuất bản “Điểm tin Khoa học Công nghệ”.&lt;/p&gt;&lt;p&gt;Phần mềm tự do theo giấy phép GPL-3.0-or-later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;DiemTin %1&lt;/h3&gt;&lt;p&gt;Editing, layout and publishing of “Điểm tin Khoa học Công nghệ”, the digest of science and technology news.&lt;/p&gt;&lt;p&gt;Free software under the licence GPL-3.0-or-later.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DiemTin::HistoryController</name>
    <message>
        <source>&amp;Hoàn tác</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Hoàn tác: %1</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>&amp;Làm lại</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Làm lại: %1</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>Lịch sử thao tác</source>
        <translation>Undo history</translation>
    </message>
    <message>
        <source>(lúc mở số báo)</source>
        <translation>(when the issue was opened)</translation>
    </message>
</context>
<context>
    <name>DiemTin::HouseStyleDialog</name>
    <message>
        <source>Lối viết của tòa soạn</source>
        <translation>House style</translation>
    </message>
    <message>
        <source>&amp;Ngày tháng:</source>
        <translation>&amp;Dates:</translation>
    </message>
    <message>
        <source>5/6</source>
        <translation>5/6</translation>
    </message>
    <message>
        <source>05/06</source>
        <translation>05/06</translation>
    </message>
    <message>
        <source>“số hóa”</source>
        <translation>“số hóa”</translation>
    </message>
    <message>
        <source>&quot;số hóa&quot;</source>
        <translation>&quot;số hóa&quot;</translation>
    </message>
    <message>
        <source>&amp;Dấu gạch giữa câu:</source>
        <translation>D&amp;ash in a sentence:</translation>
    </message>
    <message>
        <source>Hải Phòng – cảng biển</source>
        <translation>Hải Phòng – cảng biển</translation>
    </message>
    <message>
        <source>Hải Phòng - cảng biển</source>
        <translation>Hải Phòng - cảng biển</translation>
    </message>
    <message>
        <source>Dấu &amp;thanh:</source>
        <translation>&amp;Tone marks:</translation>
    </message>
    <message>
        <source>hòa, khỏe, thủy</source>
        <translation>hòa, khỏe, thủy</translation>
    </message>
    <message>
        <source>hoà, khoẻ, thuỷ</source>
        <translation>hoà, khoẻ, thuỷ</translation>
    </message>
    <message>
        <source>Đi cùng thư viện. Soát lỗi chỉ ra chỗ viết khác và sửa về lối này.</source>
        <translation>Belongs to the library. Preflight points at what is written otherwise and fixes it this way.</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Dấu ng&amp;oặc kép:</source>
        <translation>&amp;Quotes:</translation>
    </message>
    <message>
        <source>Tên n&amp;guồn tin:</source>
        <translation>&amp;Source names:</translation>
    </message>
    <message>
        <source>như trong danh sách nguồn</source>
        <translation>as in the list of sources</translation>
    </message>
    <message>
        <source>như đa số tin trong số báo</source>
        <translation>as most articles of the issue have them</translation>
    </message>
</context>
<context>
    <name>DiemTin::Import</name>
    <message>
        <source>Nhập văn bản điểm tin (.txt, .md) vào thư viện.</source>
        <translation>Imports digest texts (.txt, .md) into the library.</translation>
    </message>
    <message>
        <source>Thay số báo đã có; tin bài cũ vẫn còn trong các bản lưu.</source>
        <translation>Replace an existing issue; the old articles remain as saved versions.</translation>
    </message>
    <message>
        <source>số %1</source>
        <translation>issue %1</translation>
    </message>
    <message>
        <source>tin bài rời</source>
        <translation>single articles</translation>
    </message>
    <message>
        <source>%1: %2, %3 tin bài, %4 ảnh</source>
        <translation>%1: %2, articles: %3, photos: %4</translation>
    </message>
    <message>
        <source>TỆP…</source>
        <translation>FILE…</translation>
    </message>
</context>
<context>
    <name>DiemTin::ImportController</name>
    <message>
        <source>Đang nhập %1…</source>
        <translation>Importing %1…</translation>
    </message>
    <message>
        <source>Đã nhập %1 tin, %2 ảnh.</source>
        <translation>Imported. Articles: %1, photos: %2.</translation>
    </message>
    <message>
        <source>%1 Có %2 nhận xét.</source>
        <translation>%1 Remarks: %2.</translation>
    </message>
    <message>
        <source>%1 Những chỗ sau cần xem lại:</source>
        <translation>%1 Please check the following:</translation>
    </message>
    <message>
        <source>Kết quả nhập</source>
        <translation>Import result</translation>
    </message>
</context>
<context>
    <name>DiemTin::Intake</name>
    <message>
        <source>%1: số %2 đã có trong thư viện nên không nhập.</source>
        <translation>%1: not imported, because issue %2 is already in the library.</translation>
    </message>
    <message>
        <source>Đã dừng nhập %1; thư viện không thay đổi.</source>
        <translation>Importing %1 was stopped; the library is unchanged.</translation>
    </message>
</context>
<context>
    <name>DiemTin::IssueController</name>
    <message>
        <source>Lưu trữ số báo</source>
        <translation>Archive issue</translation>
    </message>
    <message>
        <source>Đưa khỏi lưu trữ</source>
        <translation>Take out of archive</translation>
    </message>
    <message numerus="yes">
        <source>Xóa số %1? %n tin của số này vẫn ở trong kho tin.</source>
        <translation>
            <numerusform>Delete issue %1? Its article stays in the library.</numerusform>
            <numerusform>Delete issue %1? Its %n articles stay in the library.</numerusform>
        </translation>
    </message>
    <message>
        <source>Không đọc được ảnh %1: %2</source>
        <translation>The photo %1 cannot be read: %2</translation>
    </message>
    <message>
        <source>Ảnh bìa</source>
        <translation>Cover photo</translation>
    </message>
    <message>
        <source>&amp;Mở</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Nhân bản</source>
        <translation>&amp;Duplicate</translation>
    </message>
    <message>
        <source>Đưa khỏi &amp;lưu trữ</source>
        <translation>Take out of &amp;archive</translation>
    </message>
    <message>
        <source>&amp;Lưu trữ</source>
        <translation>&amp;Archive</translation>
    </message>
    <message>
        <source>&amp;Xóa…</source>
        <translation>De&amp;lete…</translation>
    </message>
    <message>
        <source>&amp;Khôi phục số vừa xóa</source>
        <translation>&amp;Restore the deleted issue</translation>
    </message>
    <message>
        <source>&amp;Khôi phục số %1</source>
        <translation>&amp;Restore issue %1</translation>
    </message>
    <message>
        <source>Đã xóa số %1; các tin của số này vẫn ở trong kho.</source>
        <translation>Issue %1 deleted; its articles are still in the library.</translation>
    </message>
    <message numerus="yes">
        <source>Xóa hẳn %n số báo (%1)? Không khôi phục được nữa; tin bài vẫn ở trong kho tin.</source>
        <translation>
            <numerusform>Delete %n issue (%1) for good? It cannot be brought back; the articles stay in the library.</numerusform>
            <numerusform>Delete %n issues (%1) for good? They cannot be brought back; the articles stay in the library.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiemTin::IssueDisplay</name>
    <message>
        <source>Số %1</source>
        <translation>Issue %1</translation>
    </message>
    <message>
        <source>%1 tin · %2 trang</source>
        <translation>Articles: %1 · Pages: %2</translation>
    </message>
    <message>
        <source>ngoài số báo</source>
        <translation>not in this issue</translation>
    </message>
    <message numerus="yes">
        <source>Bước vừa rồi thay đổi %n tin.</source>
        <translation>
            <numerusform>This step changed %n article.</numerusform>
            <numerusform>This step changed %n articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiemTin::IssueList</name>
    <message>
        <source>Các số báo</source>
        <translation>Issues</translation>
    </message>
</context>
<context>
    <name>DiemTin::IssueListModel</name>
    <message>
        <source>Số %1</source>
        <translation>Issue %1</translation>
    </message>
    <message>
        <source>Lưu trữ</source>
        <translation>Archive</translation>
    </message>
    <message numerus="yes">
        <source>%n số</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tin</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiemTin::IssueOutlineModel</name>
    <message>
        <source>(chưa có tiêu đề)</source>
        <translation>(no headline yet)</translation>
    </message>
    <message>
        <source>%1 · tr. %2</source>
        <translation>%1 · p. %2</translation>
    </message>
    <message>
        <source>%1 · tr. %2–%3</source>
        <translation>%1 · pp. %2–%3</translation>
    </message>
</context>
<context>
    <name>DiemTin::IssueReview</name>
    <message>
        <source>Nhận xét cả số báo</source>
        <translation>Comment on the whole issue</translation>
    </message>
    <message>
        <source>1. Chọn từng tin ở bên trái, hoặc bấm vào chữ trên trang.
2. Sửa thẳng vào chữ, hoặc chọn mấy chữ rồi bấm Nhận xét.
3. Bấm Đồng ý hoặc Cần sửa cho từng tin.
4. Xong thì gửi lại chính tệp này. Mọi điều anh/chị ghi đã tự lưu trong tệp.</source>
        <translation>1. Choose an article at the left, or click on a word of the pages.
2. Change the words, or select some and press Comment.
3. Press Approve or Needs work for each article.
4. When done, send this same file back. Everything you write is saved in the file by itself.</translation>
    </message>
    <message>
        <source>Số %1 – %2 gửi duyệt ngày %3</source>
        <translation>Issue %1 – %2 sent for review on %3</translation>
    </message>
</context>
<context>
    <name>DiemTin::IssueSheet</name>
    <message>
        <source>Thông tin số báo</source>
        <translation>Issue details</translation>
    </message>
    <message>
        <source>Trang we&amp;b:</source>
        <translation>We&amp;bsite:</translation>
    </message>
    <message>
        <source>Trang web</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>&amp;Facebook:</source>
        <translation>&amp;Facebook:</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Số:</source>
        <translation>Number:</translation>
    </message>
    <message>
        <source>Tuần từ ngày</source>
        <translation>Week from</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>Week to</translation>
    </message>
    <message>
        <source>đến</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Tuần từ:</source>
        <translation>Week from:</translation>
    </message>
    <message>
        <source>Đưa mục %1 lên</source>
        <translation>Move section %1 up</translation>
    </message>
    <message>
        <source>Đưa mục %1 xuống</source>
        <translation>Move section %1 down</translation>
    </message>
    <message>
        <source>Tên mục %1</source>
        <translation>Name of section %1</translation>
    </message>
    <message>
        <source>Tên mục</source>
        <translation>Section name</translation>
    </message>
    <message>
        <source>Các mục:</source>
        <translation>Sections:</translation>
    </message>
    <message>
        <source>Thư viện đã có số %1; số báo này giữ số cũ.</source>
        <translation>Issue %1 is already in the library; this issue keeps its number.</translation>
    </message>
    <message>
        <source>Số báo</source>
        <translation>Issue number</translation>
    </message>
    <message>
        <source>Ngày cuối tuần đứng trước ngày đầu tuần; số báo này giữ tuần cũ.</source>
        <translation>The week ends before it begins; this issue keeps its week.</translation>
    </message>
    <message>
        <source>Tuần của số báo</source>
        <translation>Week of the issue</translation>
    </message>
    <message>
        <source>Thứ tự các mục</source>
        <translation>Order of sections</translation>
    </message>
    <message>
        <source>Số trang</source>
        <translation>Number of pages</translation>
    </message>
    <message>
        <source>Vừa đủ bài</source>
        <translation>As many as it takes</translation>
    </message>
    <message>
        <source>Bội số của 2</source>
        <translation>A multiple of 2</translation>
    </message>
    <message>
        <source>Bội số của 4</source>
        <translation>A multiple of 4</translation>
    </message>
    <message>
        <source>Đúng số trang:</source>
        <translation>Exactly:</translation>
    </message>
    <message>
        <source>Đúng số trang</source>
        <translation>Exact number of pages</translation>
    </message>
    <message>
        <source>Số t&amp;rang:</source>
        <translation>Pa&amp;ges:</translation>
    </message>
    <message>
        <source>Số trang mong muốn</source>
        <translation>Wished number of pages</translation>
    </message>
    <message>
        <source>Mẫu trình bày</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>&amp;Mẫu trình bày:</source>
        <translation>&amp;Template:</translation>
    </message>
</context>
<context>
    <name>DiemTin::IssueTree</name>
    <message>
        <source>Các mục và tin của số báo</source>
        <translation>Sections and articles of the issue</translation>
    </message>
    <message numerus="yes">
        <source>%n tin</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiemTin::Issues</name>
    <message>
        <source>Liệt kê các số báo trong thư viện.</source>
        <translation>Lists the issues in the library.</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Từ ngày</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Tin bài</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Trang</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>DiemTin::JobBar</name>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>DiemTin::LayoutHint</name>
    <message>
        <source>hãy cắt bớt khoảng %1 dòng của bài “%2”</source>
        <translation>cut about %1 lines of “%2”</translation>
    </message>
    <message>
        <source> hoặc thu ảnh của bài còn rộng %1 mm.</source>
        <translation> or make its photo %1 mm wide.</translation>
    </message>
    <message>
        <source>Không dàn được đúng %1 trang</source>
        <translation>The issue cannot be made up on exactly %1 pages</translation>
    </message>
    <message>
        <source>Không dàn được số trang là bội số của %1</source>
        <translation>The issue cannot be made up on a multiple of %1 pages</translation>
    </message>
    <message>
        <source>hãy bớt khoảng %1 dòng</source>
        <translation>cut about %1 lines</translation>
    </message>
    <message>
        <source>hãy thêm khoảng %1 dòng</source>
        <translation>add about %1 lines</translation>
    </message>
    <message>
        <source>Chân trang %1 để trắng nhiều vì bài sau không vừa: </source>
        <translation>The foot of page %1 stays rather empty because the next article does not fit: </translation>
    </message>
    <message>
        <source>Nội dung tràn khỏi trang %1: </source>
        <translation>The text runs over page %1: </translation>
    </message>
    <message>
        <source>Tiêu đề đứng cuối trang %1, tách khỏi bài: </source>
        <translation>The headline stands at the foot of page %1, apart from its text: </translation>
    </message>
    <message>
        <source>%1: số báo có %2 trang; %3</source>
        <translation>%1: the issue has %2 pages; %3</translation>
    </message>
    <message>
        <source> hoặc để số báo %1 trang.</source>
        <translation> or let the issue have %1 pages.</translation>
    </message>
    <message>
        <source>Chân trang %1 để trắng nhiều: hãy thêm khoảng %2 dòng hoặc một ảnh vào bài “%3”.</source>
        <translation>The foot of page %1 is left white: add about %2 lines or a photo to “%3”.</translation>
    </message>
</context>
<context>
    <name>DiemTin::LibraryDelegate</name>
    <message>
        <source>Trùng</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>số %1</source>
        <translation>issue %1</translation>
    </message>
</context>
<context>
    <name>DiemTin::LibraryModel</name>
    <message>
        <source>(chưa có tiêu đề)</source>
        <translation>(no headline yet)</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tiêu đề</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Số từ</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Trạng thái</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Số báo</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Nhãn</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Không ngày</source>
        <translation>No date</translation>
    </message>
</context>
<context>
    <name>DiemTin::LibraryPanel</name>
    <message>
        <source>&amp;Mở</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Thêm vào số báo</source>
        <translation>&amp;Add to issue</translation>
    </message>
    <message>
        <source>T&amp;rạng thái</source>
        <translation>St&amp;atus</translation>
    </message>
    <message>
        <source>&amp;Nhãn…</source>
        <translation>&amp;Tags…</translation>
    </message>
    <message>
        <source>&amp;Quản lý nguồn tin…</source>
        <translation>&amp;Manage sources…</translation>
    </message>
    <message>
        <source>Đổi trạng thái</source>
        <translation>Change status</translation>
    </message>
    <message>
        <source>Đổi nhãn</source>
        <translation>Change tags</translation>
    </message>
    <message>
        <source>Tìm trong kho tin</source>
        <translation>Find in library</translation>
    </message>
    <message>
        <source>Lọc theo tuần, mục, nguồn…</source>
        <translation>Filter by week, section, source…</translation>
    </message>
    <message>
        <source>Bộ lọc đã lưu</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>Xem theo cột</source>
        <translation>View in columns</translation>
    </message>
    <message>
        <source>Tin đã có trong kho</source>
        <translation>Article already in the library</translation>
    </message>
    <message>
        <source>Kho tin trống</source>
        <translation>Library is empty</translation>
    </message>
    <message>
        <source>Số %1</source>
        <translation>Issue %1</translation>
    </message>
    <message>
        <source>Không có tin nào hợp với bộ lọc.</source>
        <translation>No articles match the filters.</translation>
    </message>
    <message>
        <source>Không tìm thấy “%1”.</source>
        <translation>“%1” was not found.</translation>
    </message>
    <message>
        <source>%1 tin</source>
        <translation>Articles: %1</translation>
    </message>
    <message>
        <source>đang tìm…</source>
        <translation>searching…</translation>
    </message>
    <message>
        <source>Kho đã có tin này: %1 (%2)</source>
        <translation>The library already has this article: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source> và %n tin khác</source>
        <translation>
            <numerusform> and %n other article</numerusform>
            <numerusform> and %n other articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Kho chưa có tin nào. Tin bạn viết, dán hay nhập vào đều được giữ ở đây.</source>
        <translation>The library has no articles yet. What you write, paste or import is kept here.</translation>
    </message>
</context>
<context>
    <name>DiemTin::LibraryPanelController</name>
    <message>
        <source>Thêm tin từ kho</source>
        <translation>Add articles from library</translation>
    </message>
    <message>
        <source>Bỏ tin khỏi số báo</source>
        <translation>Remove articles from issue</translation>
    </message>
</context>
<context>
    <name>DiemTin::LibraryViews</name>
    <message>
        <source>Tin trong kho</source>
        <translation>Articles in the library</translation>
    </message>
</context>
<context>
    <name>DiemTin::LinkFields</name>
    <message>
        <source>Địa chỉ của “%1”</source>
        <translation>Address of “%1”</translation>
    </message>
</context>
<context>
    <name>DiemTin::LinkLine</name>
    <message>
        <source>Dẫn đến</source>
        <translation>Link to</translation>
    </message>
    <message>
        <source>Địa chỉ liên kết</source>
        <translation>Link address</translation>
    </message>
    <message>
        <source>https://… rồi nhấn Enter</source>
        <translation>https://… then press Enter</translation>
    </message>
    <message>
        <source>Bỏ liên kết</source>
        <translation>Remove link</translation>
    </message>
    <message>
        <source>Đóng (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Đóng dòng liên kết</source>
        <translation>Close link line</translation>
    </message>
    <message>
        <source>Liên kết</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>DiemTin::LockDialog</name>
    <message>
        <source>Gỡ khóa thư viện</source>
        <translation>Release the library&apos;s lock</translation>
    </message>
    <message>
        <source>Chỉ gỡ khóa khi chắc chắn máy đó đã tắt hoặc chương trình ở đó đã hỏng. Nếu máy đó chạy lại, nó phải dừng ghi cho đến khi máy này đóng thư viện.</source>
        <translation>Release the lock only when you are sure that the machine is off or the program there has crashed. If it wakes up, it has to stop writing until this machine closes the library.</translation>
    </message>
    <message>
        <source>&amp;Gỡ khóa và mở để sửa</source>
        <translation>&amp;Release and open for editing</translation>
    </message>
    <message>
        <source>Đó&amp;ng</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Không còn ai giữ khóa của thư viện này.</source>
        <translation>Nobody holds the lock of this library any more.</translation>
    </message>
    <message>
        <source>Thư viện mở để sửa được ngay.</source>
        <translation>The library can be opened for editing now.</translation>
    </message>
    <message>
        <source>Máy %1 giữ thư viện từ %2.</source>
        <translation>The machine %1 has had the library since %2.</translation>
    </message>
    <message>
        <source>%1 mở thư viện trên máy %2 từ %3.</source>
        <translation>%1 opened the library on the machine %2 at %3.</translation>
    </message>
    <message numerus="yes">
        <source>Máy đó không còn báo gì từ %1 (%n phút trước).</source>
        <translation>
            <numerusform>That machine has given no sign of life since %1 (%n minute ago).</numerusform>
            <numerusform>That machine has given no sign of life since %1 (%n minutes ago).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Máy đó còn báo lúc %1. Nếu nó im lặng thêm %n giây nữa thì mới gỡ khóa được.</source>
        <translation>
            <numerusform>That machine gave a sign of life at %1. The lock can be released if it stays silent for another %n second.</numerusform>
            <numerusform>That machine gave a sign of life at %1. The lock can be released if it stays silent for another %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiemTin::LowResolutionPhoto</name>
    <message>
        <source>Ảnh quá nhỏ so với khổ in</source>
        <translation>Photo too small for its printed size</translation>
    </message>
    <message>
        <source>Ảnh ở trang %1 chỉ có %2 điểm ảnh mỗi inch, in sẽ mờ; cần ít nhất %3.</source>
        <translation>The photo on page %1 has %2 ppi only and will print blurred; it needs at least %3.</translation>
    </message>
</context>
<context>
    <name>DiemTin::MainWindow</name>
    <message>
        <source>%1 số</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 – DiemTin</source>
        <translation>%1 – DiemTin</translation>
    </message>
    <message>
        <source>DiemTin</source>
        <translation>DiemTin</translation>
    </message>
</context>
<context>
    <name>DiemTin::MediaModel</name>
    <message>
        <source>Mã QR: %1</source>
        <translation>QR code: %1</translation>
    </message>
    <message>
        <source>Ảnh %1</source>
        <translation>Photo %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DiemTin::MediaStrip</name>
    <message>
        <source>Chú thích ảnh</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Nguồn ảnh</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Chữ bên mã QR</source>
        <translation>Text beside the QR code</translation>
    </message>
    <message>
        <source>Địa chỉ mở khi quét mã</source>
        <translation>Address that the QR code opens</translation>
    </message>
    <message>
        <source>Ảnh và mã QR của tin</source>
        <translation>Photos and QR codes of the article</translation>
    </message>
    <message>
        <source>Kéo ảnh vào đây, hoặc bấm để thêm ảnh…</source>
        <translation>Drag photos here, or click to add photos…</translation>
    </message>
    <message>
        <source>Thêm ảnh…</source>
        <translation>Add photos…</translation>
    </message>
    <message>
        <source>Cắt ảnh…</source>
        <translation>Crop photo…</translation>
    </message>
    <message>
        <source>Bỏ khỏi tin</source>
        <translation>Remove from article</translation>
    </message>
    <message>
        <source>Việc khác với ảnh</source>
        <translation>More photo actions</translation>
    </message>
    <message>
        <source>&amp;Xem ảnh lớn</source>
        <translation>&amp;View large photo</translation>
    </message>
    <message>
        <source>&amp;Cắt ảnh…</source>
        <translation>&amp;Crop photo…</translation>
    </message>
    <message>
        <source>&amp;Thay ảnh khác…</source>
        <translation>&amp;Replace photo…</translation>
    </message>
    <message>
        <source>&amp;Lưu ảnh thành tệp…</source>
        <translation>&amp;Save photo as file…</translation>
    </message>
    <message>
        <source>Dùng làm ảnh &amp;bìa</source>
        <translation>Use as cover &amp;photo</translation>
    </message>
    <message>
        <source>Chuyển sang t&amp;rái</source>
        <translation>Move &amp;left</translation>
    </message>
    <message>
        <source>Chuyển sang &amp;phải</source>
        <translation>Move ri&amp;ght</translation>
    </message>
    <message>
        <source>Bỏ &amp;khỏi tin</source>
        <translation>Remove &amp;from article</translation>
    </message>
    <message>
        <source>Chú thích</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Credit</translation>
    </message>
</context>
<context>
    <name>DiemTin::MessageBar</name>
    <message>
        <source>Đóng thông báo</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>DiemTin::MissingCaption</name>
    <message>
        <source>Ảnh không có chú thích</source>
        <translation>Photo without a caption</translation>
    </message>
    <message>
        <source>Ảnh thứ %1 không có chú thích.</source>
        <translation>Photo %1 has no caption.</translation>
    </message>
</context>
<context>
    <name>DiemTin::MissingDate</name>
    <message>
        <source>Tin thiếu ngày</source>
        <translation>Article without a date</translation>
    </message>
    <message>
        <source>Tin không có ngày.</source>
        <translation>The article has no date.</translation>
    </message>
</context>
<context>
    <name>DiemTin::MissingFinalStop</name>
    <message>
        <source>Thiếu dấu chấm cuối đoạn</source>
        <translation>Full stop missing at the end of a paragraph</translation>
    </message>
    <message>
        <source>Đoạn cuối bài chưa có dấu chấm sau “%1”.</source>
        <translation>The article’s last paragraph has no full stop after “%1”.</translation>
    </message>
    <message>
        <source>Đoạn văn chưa có dấu chấm sau “%1”.</source>
        <translation>The paragraph has no full stop after “%1”.</translation>
    </message>
</context>
<context>
    <name>DiemTin::MissingGlyph</name>
    <message>
        <source>Phông chữ thiếu ký tự</source>
        <translation>Character missing from the fonts</translation>
    </message>
</context>
<context>
    <name>DiemTin::MissingSource</name>
    <message>
        <source>Thiếu nguồn tin</source>
        <translation>Source missing</translation>
    </message>
    <message>
        <source>Phần tổng kết xu hướng không nêu nguồn nào, ví dụ “(Nguồn: …)”.</source>
        <translation>The trend summary names no source, such as “(Nguồn: …)”.</translation>
    </message>
    <message>
        <source>Tin không có dòng “Chi tiết: …” nêu nguồn.</source>
        <translation>The article has no source line “Chi tiết: …”.</translation>
    </message>
</context>
<context>
    <name>DiemTin::MissingStopInside</name>
    <message>
        <source>Thiếu dấu chấm giữa hai câu</source>
        <translation>Full stop missing between sentences</translation>
    </message>
    <message>
        <source>Thiếu dấu chấm giữa hai câu: “%1”.</source>
        <translation>Full stop missing between two sentences: “%1”.</translation>
    </message>
</context>
<context>
    <name>DiemTin::Misspelling</name>
    <message>
        <source>Lỗi chính tả</source>
        <translation>Misspelling</translation>
    </message>
    <message>
        <source>Mục lục viết “%1”, tiêu đề viết “%2”.</source>
        <translation>The contents say “%1”, the headline “%2”.</translation>
    </message>
    <message>
        <source>Tiêu đề viết “%1”, mục lục viết “%2”.</source>
        <translation>The headline says “%1”, the contents “%2”.</translation>
    </message>
    <message>
        <source>“%1” trong thân bài viết là “%2”.</source>
        <translation>“%1” is “%2” in the text.</translation>
    </message>
</context>
<context>
    <name>DiemTin::Moment</name>
    <message>
        <source>HH:mm &apos;ngày&apos; d/M/yyyy</source>
        <translation>HH:mm &apos;on&apos; d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DiemTin::NameBar</name>
    <message>
        <source>Chỉ sửa tên</source>
        <translation>Only correct the name</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Ai góp ý từ bây giờ?</source>
        <translation>Who comments from now on?</translation>
    </message>
    <message>
        <source>Xin cho biết tên để bắt đầu góp ý:</source>
        <translation>Please give your name to begin:</translation>
    </message>
    <message>
        <source>Người khác góp ý</source>
        <translation>Somebody else comments</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Begin</translation>
    </message>
</context>
<context>
    <name>DiemTin::NameVaries</name>
    <message>
        <source>Tên riêng không thống nhất</source>
        <translation>Name written in several ways</translation>
    </message>
    <message>
        <source>Tên “%1” chỗ khác viết là “%2”.</source>
        <translation>The name “%1” is “%2” elsewhere.</translation>
    </message>
    <message>
        <source>Tên “%1” viết khác “%2”.</source>
        <translation>The name “%1” differs from “%2”.</translation>
    </message>
</context>
<context>
    <name>DiemTin::NearDuplicate</name>
    <message>
        <source>Hai tin gần như trùng nhau</source>
        <translation>Two articles nearly the same</translation>
    </message>
    <message>
        <source>“%1” gần như trùng với “%2”: %3% số cụm từ giống hệt.</source>
        <translation>“%1” is nearly the same as “%2”: %3% of the phrases are identical.</translation>
    </message>
    <message>
        <source>“%1” có thể cùng một việc với “%2”: %3% số cụm từ giống hệt.</source>
        <translation>“%1” may be about the same as “%2”: %3% of the phrases are identical.</translation>
    </message>
</context>
<context>
    <name>DiemTin::NearVerbatimOfOldArticle</name>
    <message>
        <source>Tin gần như trùng một tin cũ</source>
        <translation>Nearly the same as an older article</translation>
    </message>
    <message>
        <source>trong thư viện</source>
        <translation>in the library</translation>
    </message>
    <message>
        <source>ở số %1</source>
        <translation>in issue %1</translation>
    </message>
    <message>
        <source> ngày %1</source>
        <translation> of %1</translation>
    </message>
    <message>
        <source>%1% nội dung đã có %2 trong tin “%3”%4.</source>
        <translation>%1% of the text stood %2 in the article “%3”%4 already.</translation>
    </message>
</context>
<context>
    <name>DiemTin::NetworkController</name>
    <message>
        <source>Tệp nằm trên ổ mạng</source>
        <translation>File on a network drive</translation>
    </message>
    <message>
        <source>Không mở %1 ngay trên ổ mạng được: dữ liệu có thể hỏng khi hai máy cùng ghi.</source>
        <translation>%1 cannot be opened on the network drive itself: the data may be damaged when two machines write at once.</translation>
    </message>
    <message>
        <source>&amp;Chép về máy này rồi mở</source>
        <translation>&amp;Copy to this computer and open</translation>
    </message>
    <message>
        <source>Bản chép nằm trong thư mục %1. Những gì sửa ở đó không trở về tệp trên ổ mạng.</source>
        <translation>The copy goes to the folder %1. What is changed there does not go back to the file on the network drive.</translation>
    </message>
    <message>
        <source>Máy %1 đang mở thư viện này. Bản chép chỉ có những gì đã lưu đến lúc chép.</source>
        <translation>The computer %1 has this library open. The copy holds only what is saved at the moment of copying.</translation>
    </message>
    <message>
        <source>Nếu chỉ cần đọc và góp ý, hãy nhờ người giữ thư viện gửi cho tệp duyệt (Tệp › Gửi duyệt…) rồi mở tệp đó trên máy này.</source>
        <translation>To read and comment only, ask whoever keeps the library for a review file (File › Send for review…) and open that on this computer.</translation>
    </message>
    <message>
        <source>Đang chép về máy này…</source>
        <translation>Copying to this computer…</translation>
    </message>
    <message>
        <source>Đã chép về %1.</source>
        <translation>Copied to %1.</translation>
    </message>
</context>
<context>
    <name>DiemTin::NewIssueDialog</name>
    <message>
        <source>Số báo mới</source>
        <translation>New issue</translation>
    </message>
    <message>
        <source>đến</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Tạo số báo</source>
        <translation>Create issue</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Số:</source>
        <translation>Number:</translation>
    </message>
    <message>
        <source>Tuần từ:</source>
        <translation>Week from:</translation>
    </message>
    <message>
        <source>Bìa và tên các mục lấy từ số gần nhất.</source>
        <translation>The cover and the section names are taken from the latest issue.</translation>
    </message>
    <message>
        <source>Thư viện đã có số %1.</source>
        <translation>Issue %1 is already in the library.</translation>
    </message>
    <message>
        <source>Ngày cuối tuần đứng trước ngày đầu tuần.</source>
        <translation>The week ends before it begins.</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Tuần từ ngày</source>
        <translation>Week from</translation>
    </message>
    <message>
        <source>Đến ngày</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Số đầu tiên: bìa và tên các mục điền sau, trong menu Số báo.</source>
        <translation>First issue: cover and section names are filled in later, in the Issue menu.</translation>
    </message>
</context>
<context>
    <name>DiemTin::OutlineDelegate</name>
    <message>
        <source>Tên trong mục lục</source>
        <translation>Title in contents</translation>
    </message>
</context>
<context>
    <name>DiemTin::OutlineRow</name>
    <message>
        <source>≈ %1 trang</source>
        <translation>≈ %1 pages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln từ</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ảnh</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Được ghim: giữ nguyên chỗ khi sắp xếp.</source>
        <translation>Pinned: keeps its place when sorted.</translation>
    </message>
    <message>
        <source>Bắt đầu trang mới.</source>
        <translation>Starts on a new page.</translation>
    </message>
</context>
<context>
    <name>DiemTin::Overset</name>
    <message>
        <source>Chữ hoặc ảnh không vừa trang</source>
        <translation>Text or photos that do not fit</translation>
    </message>
    <message>
        <source>Chữ tràn ra ngoài trang %1.</source>
        <translation>Text runs over the edge of page %1.</translation>
    </message>
    <message>
        <source>Tin có %1 ảnh; trang chỉ xếp %2 ảnh đầu, các ảnh sau không được in.</source>
        <translation>The article has %1 photos; the page takes the first %2, the others are not printed.</translation>
    </message>
</context>
<context>
    <name>DiemTin::PageForm</name>
    <message>
        <source>Tên mẫu</source>
        <translation>Template name</translation>
    </message>
    <message>
        <source>Tê&amp;n mẫu:</source>
        <translation>&amp;Template name:</translation>
    </message>
    <message>
        <source>Mẫu phải có tên; tên cũ được giữ lại.</source>
        <translation>A template needs a name; the old one is kept.</translation>
    </message>
    <message>
        <source>Trá&amp;i:</source>
        <translation>&amp;Left:</translation>
    </message>
    <message>
        <source>Lề trái</source>
        <translation>Left margin</translation>
    </message>
    <message>
        <source>P&amp;hải:</source>
        <translation>&amp;Right:</translation>
    </message>
    <message>
        <source>Lề phải</source>
        <translation>Right margin</translation>
    </message>
    <message>
        <source>T&amp;rên:</source>
        <translation>T&amp;op:</translation>
    </message>
    <message>
        <source>Lề trên</source>
        <translation>Top margin</translation>
    </message>
    <message>
        <source>&amp;Dưới:</source>
        <translation>&amp;Bottom:</translation>
    </message>
    <message>
        <source>Lề dưới</source>
        <translation>Bottom margin</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Lề trang:</source>
        <translation>Page margins:</translation>
    </message>
    <message>
        <source>Số cột</source>
        <translation>Number of columns</translation>
    </message>
    <message>
        <source>Một cột</source>
        <translation>One column</translation>
    </message>
    <message>
        <source>Hai cột</source>
        <translation>Two columns</translation>
    </message>
    <message>
        <source>Số &amp;cột:</source>
        <translation>&amp;Columns:</translation>
    </message>
    <message>
        <source>Trang trí</source>
        <translation>Decoration</translation>
    </message>
    <message>
        <source>Nền màu, chữ trắng</source>
        <translation>Coloured grounds, white text</translation>
    </message>
    <message>
        <source>Đường kẻ mảnh, đỡ tốn mực</source>
        <translation>Thin rules, saves ink</translation>
    </message>
    <message>
        <source>Tr&amp;ang trí:</source>
        <translation>&amp;Decoration:</translation>
    </message>
    <message>
        <source>Dấu câu nhô ra &amp;lề</source>
        <translation>&amp;Hanging punctuation</translation>
    </message>
    <message>
        <source>Dấu câu ở hai đầu dòng nhô một phần ra ngoài, để mép chữ nhìn thẳng hơn</source>
        <translation>Punctuation at the ends of lines stands partly outside, so that the edge of the text looks straighter</translation>
    </message>
    <message>
        <source>Dấu câu nhô ra lề</source>
        <translation>Hanging punctuation</translation>
    </message>
    <message>
        <source>Chọn ảnh từ &amp;tệp…</source>
        <translation>Picture from &amp;file…</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Bỏ biểu trưng</source>
        <translation>Remove logo</translation>
    </message>
    <message>
        <source>Chiều cao biểu trưng</source>
        <translation>Height of the logo</translation>
    </message>
    <message>
        <source>ở góc phải đầu bìa</source>
        <translation>at the top right of the cover</translation>
    </message>
    <message>
        <source>Biểu trưng:</source>
        <translation>Logo:</translation>
    </message>
</context>
<context>
    <name>DiemTin::PageMenu</name>
    <message>
        <source>&amp;Sửa tin này</source>
        <translation>&amp;Edit this article</translation>
    </message>
    <message>
        <source>Sao &amp;chép chữ của tin</source>
        <translation>&amp;Copy the text of the article</translation>
    </message>
    <message>
        <source>&amp;Mở liên kết</source>
        <translation>&amp;Open link</translation>
    </message>
    <message>
        <source>Sao chép địa chỉ &amp;liên kết</source>
        <translation>Copy &amp;link address</translation>
    </message>
    <message>
        <source>Sao chép trang thành ả&amp;nh</source>
        <translation>Copy page as pict&amp;ure</translation>
    </message>
    <message>
        <source>Sao chép %1 trang thành ả&amp;nh</source>
        <translation>Copy %1 pages as pict&amp;ure</translation>
    </message>
    <message>
        <source>Lưu &amp;trang thành ảnh…</source>
        <translation>&amp;Save page as picture…</translation>
    </message>
    <message>
        <source>Lưu %1 &amp;trang thành ảnh…</source>
        <translation>&amp;Save %1 pages as pictures…</translation>
    </message>
    <message>
        <source>Vừa chiều &amp;rộng</source>
        <translation>Fit &amp;width</translation>
    </message>
    <message>
        <source>Vừa tran&amp;g</source>
        <translation>Fit &amp;page</translation>
    </message>
    <message>
        <source>&amp;Kích thước thật</source>
        <translation>&amp;Actual size</translation>
    </message>
</context>
<context>
    <name>DiemTin::PageTip</name>
    <message>
        <source>trang %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>trang %1–%2</source>
        <translation>pages %1–%2</translation>
    </message>
    <message>
        <source>%1 · %2 từ</source>
        <translation>%1 · words: %2</translation>
    </message>
    <message>
        <source>%1 (Ctrl+bấm để mở)</source>
        <translation>%1 (Ctrl+click to open)</translation>
    </message>
</context>
<context>
    <name>DiemTin::Panels</name>
    <message>
        <source>Số báo</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Sửa tin</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Mục và tin</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>Trang</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Kho tin</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Soát lỗi</source>
        <translation>Preflight</translation>
    </message>
    <message>
        <source>Góp ý</source>
        <translation>Answers</translation>
    </message>
</context>
<context>
    <name>DiemTin::PaperDialog</name>
    <message>
        <source>Chỉ in mà&amp;u xám</source>
        <translation>Gre&amp;y only</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>&amp;Từng trang</source>
        <translation>&amp;Page by page</translation>
    </message>
    <message>
        <source>&amp;Sách gấp đôi, đóng ghim giữa</source>
        <translation>&amp;Booklet, folded and stapled</translation>
    </message>
    <message>
        <source>&amp;2 trang trên một mặt giấy, để đọc soát</source>
        <translation>&amp;2 pages on a side, to read</translation>
    </message>
    <message>
        <source>&amp;4 trang trên một mặt giấy, để đọc soát</source>
        <translation>&amp;4 pages on a side, to read</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Một mặt</source>
        <translation>One side</translation>
    </message>
    <message>
        <source>Hai mặt, lật theo cạnh dài</source>
        <translation>Both sides, flipped on the long edge</translation>
    </message>
    <message>
        <source>Hai mặt, lật theo cạnh ngắn</source>
        <translation>Both sides, flipped on the short edge</translation>
    </message>
    <message>
        <source>tất cả, hoặc 1-4, 7</source>
        <translation>all, or 1-4, 7</translation>
    </message>
    <message>
        <source>Khổ &amp;giấy:</source>
        <translation>Pap&amp;er:</translation>
    </message>
    <message>
        <source>&amp;Mặt giấy:</source>
        <translation>&amp;Sides:</translation>
    </message>
    <message>
        <source>T&amp;rang:</source>
        <translation>Pa&amp;ges:</translation>
    </message>
    <message>
        <source>&amp;Xem trước…</source>
        <translation>Pre&amp;view…</translation>
    </message>
    <message>
        <source>&amp;Chọn máy in…</source>
        <translation>&amp;Choose printer…</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>A4 (sách khổ A5)</source>
        <translation>A4 (A5 booklet)</translation>
    </message>
    <message>
        <source>A3 (sách khổ A4)</source>
        <translation>A3 (A4 booklet)</translation>
    </message>
    <message>
        <source>Số báo có %1 trang.</source>
        <translation>The issue has %1 pages.</translation>
    </message>
    <message>
        <source>%1 trang trên %2 tờ giấy</source>
        <translation>%1 pages on %2 sheets</translation>
    </message>
</context>
<context>
    <name>DiemTin::PdfRemarks</name>
    <message>
        <source>Không mở được %1: %2</source>
        <translation>%1 cannot be opened: %2</translation>
    </message>
    <message>
        <source>%1 quá lớn.</source>
        <translation>%1 is too large.</translation>
    </message>
    <message>
        <source>%1: không đọc được tệp PDF này.</source>
        <translation>%1: this PDF cannot be read.</translation>
    </message>
    <message>
        <source>%1 có quá nhiều nhận xét.</source>
        <translation>%1 has too many remarks.</translation>
    </message>
    <message>
        <source>%1: tệp PDF bị hỏng.</source>
        <translation>%1: the PDF is damaged.</translation>
    </message>
</context>
<context>
    <name>DiemTin::PhotoBatch</name>
    <message>
        <source>%1 và %2 mục khác</source>
        <translation>%1 and %2 more</translation>
    </message>
    <message>
        <source>trong đoạn dán</source>
        <translation>in the pasted text</translation>
    </message>
    <message numerus="yes">
        <source>%n ảnh chỉ có địa chỉ trên mạng nên không được tải về.</source>
        <translation>
            <numerusform>%n photo is only a web address and was not downloaded.</numerusform>
            <numerusform>%n photos are only web addresses and were not downloaded.</numerusform>
        </translation>
    </message>
    <message>
        <source>Không tải ảnh từ mạng: %1.</source>
        <translation>Photos are not downloaded from the web: %1.</translation>
    </message>
    <message>
        <source>Ảnh “%1” lớn hơn %2 MB.</source>
        <translation>The photo “%1” is larger than %2 MB.</translation>
    </message>
    <message>
        <source>Không đọc được ảnh “%1”: %2.</source>
        <translation>The photo “%1” cannot be read: %2.</translation>
    </message>
    <message>
        <source>Bỏ qua, vì không phải tệp ảnh: %1.</source>
        <translation>Left out, because they are not picture files: %1.</translation>
    </message>
    <message>
        <source>trong bộ nhớ tạm</source>
        <translation>on the clipboard</translation>
    </message>
</context>
<context>
    <name>DiemTin::PhotoController</name>
    <message numerus="yes">
        <source>Đang thêm %n ảnh…</source>
        <translation>
            <numerusform>Adding %n photo…</numerusform>
            <numerusform>Adding %n photos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã dừng sau %1 trong %2 ảnh.</source>
        <translation>Stopped. Photos added: %1 of %2.</translation>
    </message>
    <message numerus="yes">
        <source>Đã thêm %n ảnh.</source>
        <translation>
            <numerusform>%n photo added.</numerusform>
            <numerusform>%n photos added.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thay ảnh</source>
        <translation>Replace photo</translation>
    </message>
    <message>
        <source>Thêm ảnh</source>
        <translation>Add photo</translation>
    </message>
    <message numerus="yes">
        <source>Thêm %n ảnh</source>
        <translation>
            <numerusform>Add %n photo</numerusform>
            <numerusform>Add %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>ảnh-%1.%2</source>
        <translation>photo-%1.%2</translation>
    </message>
    <message>
        <source>Đã lưu ảnh thành %1.</source>
        <translation>Photo saved as %1.</translation>
    </message>
    <message>
        <source>Chọn ảnh bìa</source>
        <translation>Choose cover photo</translation>
    </message>
</context>
<context>
    <name>DiemTin::PhotoIntake</name>
    <message>
        <source>Ảnh “%1” là một địa chỉ mạng, không phải tệp trong thư mục của văn bản.</source>
        <translation>The photo “%1” is a web address, not a file in the folder of the text.</translation>
    </message>
    <message>
        <source>Ảnh “%1” nằm ngoài thư mục của văn bản nên không được đọc.</source>
        <translation>The photo “%1” is outside the folder of the text and was not read.</translation>
    </message>
    <message>
        <source>Không tìm thấy ảnh “%1”.</source>
        <translation>The photo “%1” was not found.</translation>
    </message>
    <message>
        <source>“%1” không phải là tệp ảnh.</source>
        <translation>“%1” is not a picture file.</translation>
    </message>
    <message>
        <source>Ảnh “%1” lớn hơn %2 MB.</source>
        <translation>The photo “%1” is larger than %2 MB.</translation>
    </message>
    <message>
        <source>Không đọc được ảnh “%1”: %2.</source>
        <translation>The photo “%1” cannot be read: %2.</translation>
    </message>
</context>
<context>
    <name>DiemTin::PhotoPreview</name>
    <message>
        <source>Ảnh lớn</source>
        <translation>Large photo</translation>
    </message>
    <message>
        <source>Ảnh · %1 × %2 điểm ảnh</source>
        <translation>Photo · %1 × %2 pixels</translation>
    </message>
</context>
<context>
    <name>DiemTin::PictureController</name>
    <message>
        <source>Đã sao chép trang thành ảnh.</source>
        <translation>The page was copied as a picture.</translation>
    </message>
    <message>
        <source>Đã sao chép %1 trang thành một ảnh.</source>
        <translation>%1 pages were copied as one picture.</translation>
    </message>
    <message>
        <source>Đã lưu %1 ảnh vào %2.</source>
        <translation>%1 pictures were saved in %2.</translation>
    </message>
</context>
<context>
    <name>DiemTin::PlaceholderLink</name>
    <message>
        <source>Nguồn chưa có đường dẫn</source>
        <translation>Source without a link</translation>
    </message>
    <message numerus="yes">
        <source>Không nguồn nào trong %n tin có đường dẫn.</source>
        <translation>
            <numerusform>The source in %n article has no link.</numerusform>
            <numerusform>None of the sources in %n articles has a link.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nguồn “%1” chưa có đường dẫn.</source>
        <translation>The source “%1” has no link yet.</translation>
    </message>
    <message>
        <source>Đường dẫn “%2” của nguồn “%1” không dẫn tới đâu.</source>
        <translation>The link “%2” of the source “%1” leads nowhere.</translation>
    </message>
</context>
<context>
    <name>DiemTin::PreferencesDialog</name>
    <message>
        <source>&amp;Giữ nguyên ảnh gốc khi nhập</source>
        <translation>&amp;Keep original photos when importing</translation>
    </message>
    <message>
        <source>Tùy chọn</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Theo hệ thống</source>
        <translation>Same as system</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>tên tài khoản trên máy này</source>
        <translation>account name on this computer</translation>
    </message>
    <message>
        <source>&amp;Ngôn ngữ:</source>
        <translation>&amp;Language:</translation>
    </message>
    <message>
        <source>Màu &amp;sắc:</source>
        <translation>&amp;Colours:</translation>
    </message>
    <message>
        <source>&amp;Tên người sửa:</source>
        <translation>&amp;Editor’s name:</translation>
    </message>
    <message>
        <source>Ghi cùng mỗi lần sửa trong lịch sử của tin.</source>
        <translation>Recorded with each change in the article’s history.</translation>
    </message>
    <message>
        <source>Nếu không, ảnh rất lớn được thu nhỏ để thư viện gọn nhẹ.</source>
        <translation>Otherwise, very large photos are reduced to keep the library small.</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>thư mục Sao lưu bên cạnh thư viện</source>
        <translation>folder “Sao lưu” beside the library</translation>
    </message>
    <message>
        <source>Thư mục sao &amp;lưu:</source>
        <translation>&amp;Backup folder:</translation>
    </message>
    <message>
        <source>Nên chọn ổ đĩa khác hoặc ổ ngoài. Thư viện được sao lưu mỗi ngày.</source>
        <translation>Best on another disk or an external one. The library is backed up every day.</translation>
    </message>
    <message>
        <source>C&amp;họn…</source>
        <translation>C&amp;hoose…</translation>
    </message>
    <message>
        <source>Chọn thư mục sao lưu</source>
        <translation>Choose backup folder</translation>
    </message>
    <message>
        <source>Thư mục sao lưu</source>
        <translation>Backup folder</translation>
    </message>
</context>
<context>
    <name>DiemTin::PreflightController</name>
    <message numerus="yes">
        <source>Chưa xuất được: còn %n lỗi trong bảng Soát lỗi. Hãy sửa, hoặc bấm phím Delete để chấp nhận kèm lý do. Lỗi đầu tiên: %1</source>
        <translation>
            <numerusform>Not exported: there is still %n error in the list Preflight. Mend it, or press Delete to accept it with a reason. The first one: %1</numerusform>
            <numerusform>Not exported: there are still %n errors in the list Preflight. Mend them, or press Delete to accept them with a reason. The first one: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sửa %n chỗ khi soát lỗi</source>
        <translation>
            <numerusform>Fix %n finding</numerusform>
            <numerusform>Fix %n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>Sửa lỗi</source>
        <translation>Fix a finding</translation>
    </message>
    <message>
        <source>Đã sửa %1 trong %2 chỗ; những chỗ còn lại vừa thay đổi và đang được soát lại.</source>
        <translation>%1 of %2 places fixed; the others have just changed and are being checked again.</translation>
    </message>
    <message numerus="yes">
        <source>Đã sửa %n chỗ.</source>
        <translation>
            <numerusform>%n place fixed.</numerusform>
            <numerusform>%n places fixed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chấp nhận</source>
        <translation>Accept</translation>
    </message>
    <message numerus="yes">
        <source>Vì sao %n chỗ này được giữ như vậy?</source>
        <translation>
            <numerusform>Why does this stay as it is?</numerusform>
            <numerusform>Why do these %n places stay as they are?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1

Vì sao chỗ này được giữ như vậy?</source>
        <translation>%1

Why does this stay as it is?</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tin “%1”: %2</source>
        <translation>Article “%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>Còn %n chỗ trùng khác trong bảng Soát lỗi.</source>
        <translation>
            <numerusform>There is %n more duplicate in the list of findings.</numerusform>
            <numerusform>There are %n more duplicates in the list of findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiemTin::PreflightPanel</name>
    <message>
        <source>Gợi ý</source>
        <translation>Hints</translation>
    </message>
    <message>
        <source>Đã chấp nhận</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Hiện cả những chỗ chương trình chỉ đoán</source>
        <translation>Show what is only guessed, too</translation>
    </message>
    <message>
        <source>Hiện cả những chỗ đã được chấp nhận</source>
        <translation>Show what was accepted, too</translation>
    </message>
    <message numerus="yes">
        <source>%n lỗi</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cảnh báo</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gợi ý</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message>
        <source>không có lỗi</source>
        <translation>no errors</translation>
    </message>
    <message>
        <source>Không còn chỗ nào cần xem lại.</source>
        <translation>Nothing left to look at.</translation>
    </message>
    <message>
        <source>Mở một số báo để soát lỗi.</source>
        <translation>Open an issue to check it.</translation>
    </message>
    <message>
        <source>đang soát…</source>
        <translation>checking…</translation>
    </message>
    <message>
        <source>Đang soát…</source>
        <translation>Checking…</translation>
    </message>
</context>
<context>
    <name>DiemTin::ProofReport</name>
    <message>
        <source>Kiểm tra tệp PDF</source>
        <translation>PDF proof</translation>
    </message>
    <message>
        <source>%1 trang, %2, xuất trong %3 giây. Tệp đã được đọc lại và đối chiếu với bản dàn trang:</source>
        <translation>%1 pages, %2, exported in %3 seconds. The file was read back and compared with the pages:</translation>
    </message>
    <message>
        <source>đúng</source>
        <translation>right</translation>
    </message>
    <message>
        <source>Mục lục</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>%1 dòng, số trang đúng với trang bài bắt đầu</source>
        <translation>%1 lines, each with the page its article starts on</translation>
    </message>
    <message>
        <source>Liên kết</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>%1 tới %2 địa chỉ trên mạng, %3 tới trang trong số báo</source>
        <translation>%1 to %2 addresses on the web, %3 to pages of the issue</translation>
    </message>
    <message>
        <source>Dấu trang</source>
        <translation>Bookmarks</translation>
    </message>
    <message>
        <source>%1 mục, mục nào cũng tới đúng chỗ</source>
        <translation>%1 entries, each leads to its place</translation>
    </message>
    <message>
        <source>Mã QR</source>
        <translation>QR codes</translation>
    </message>
    <message>
        <source>%1 mã, đọc được và đúng địa chỉ</source>
        <translation>%1 codes, readable and with the right address</translation>
    </message>
    <message>
        <source>không có</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Chữ</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 từ, giống bản dàn trang</source>
        <translation>%1 words, the same as on the pages</translation>
    </message>
    <message>
        <source>Phông chữ</source>
        <translation>Fonts</translation>
    </message>
    <message>
        <source>%1 phông, nhúng đủ</source>
        <translation>%1 fonts, all embedded</translation>
    </message>
    <message>
        <source>Ảnh</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>%1 ảnh; thấp nhất %2 điểm một inch, ở trang %3</source>
        <translation>%1 photos; the lowest has %2 ppi, on page %3</translation>
    </message>
    <message>
        <source>Phần mềm đọc</source>
        <translation>Screen readers</translation>
    </message>
    <message>
        <source>gắn thẻ đầy đủ; đạt %1 điểm kiểm tra PDF/UA-1 mà máy kiểm được</source>
        <translation>tagged throughout; passes the %1 PDF/UA-1 checks that a program can make</translation>
    </message>
    <message>
        <source>Lưu trữ</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>đúng %1 mục của PDF/A-1b mà máy kiểm được</source>
        <translation>meets the %1 clauses of PDF/A-1b that a program can check</translation>
    </message>
    <message>
        <source>&amp;Cần xem lại:</source>
        <translation>&amp;Look at again:</translation>
    </message>
    <message>
        <source>&amp;Mở tệp</source>
        <translation>&amp;Open file</translation>
    </message>
    <message>
        <source>Mở &amp;thư mục</source>
        <translation>Open &amp;folder</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DiemTin::ProofView</name>
    <message>
        <source>Trang in</source>
        <translation>Proof</translation>
    </message>
</context>
<context>
    <name>DiemTin::PublisherMissing</name>
    <message>
        <source>Bìa thiếu tên đơn vị phát hành</source>
        <translation>Publisher missing from the cover</translation>
    </message>
    <message>
        <source>Bìa không ghi đơn vị phát hành.</source>
        <translation>The cover names no publisher.</translation>
    </message>
    <message>
        <source>Bìa thiếu dòng “%1” mà các số khác đều có.</source>
        <translation>The cover lacks the line “%1”, which all other issues have.</translation>
    </message>
</context>
<context>
    <name>DiemTin::QrWithoutTarget</name>
    <message>
        <source>Mã QR hoặc video không có địa chỉ</source>
        <translation>QR code or video without an address</translation>
    </message>
    <message>
        <source>Không biết mã QR dẫn đến đâu: “%1”.</source>
        <translation>Nobody knows where this QR code leads: “%1”.</translation>
    </message>
    <message>
        <source>Mã QR “%1” chưa có địa chỉ.</source>
        <translation>The QR code “%1” has no address yet.</translation>
    </message>
    <message>
        <source>Tên tin hứa %1 nhưng tin không có địa chỉ hay mã QR nào.</source>
        <translation>The headline promises %1, but the article has neither address nor QR code.</translation>
    </message>
</context>
<context>
    <name>DiemTin::QuoteStyleMixed</name>
    <message>
        <source>Lẫn dấu ngoặc kép thẳng và cong</source>
        <translation>Straight and curly quotation marks mixed</translation>
    </message>
    <message numerus="yes">
        <source>Bài dùng %n dấu ngoặc thẳng, khác kiểu “…” của tòa soạn.</source>
        <translation>
            <numerusform>The article has %n straight quotation mark; the house style is “…”.</numerusform>
            <numerusform>The article has %n straight quotation marks; the house style is “…”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bài dùng %n dấu ngoặc cong, khác kiểu &quot;…&quot; của tòa soạn.</source>
        <translation>
            <numerusform>The article has %n curly quotation mark; the house style is &quot;…&quot;.</numerusform>
            <numerusform>The article has %n curly quotation marks; the house style is &quot;…&quot;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiemTin::ReadingWindow</name>
    <message>
        <source>Đọc toàn màn hình</source>
        <translation>Full-screen reading</translation>
    </message>
    <message>
        <source>Trang %1/%2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Trang %1–%2/%3</source>
        <translation>Pages %1–%2 of %3</translation>
    </message>
</context>
<context>
    <name>DiemTin::Renditions</name>
    <message>
        <source>Đã dừng chuẩn bị ảnh để xuất.</source>
        <translation>Preparing the photos for export was stopped.</translation>
    </message>
</context>
<context>
    <name>DiemTin::RepeatedPassage</name>
    <message>
        <source>Đoạn chữ lặp lại nguyên văn</source>
        <translation>Passage repeated word for word</translation>
    </message>
    <message>
        <source>%1 chữ liền nhau đứng hai lần trong cùng một tin.</source>
        <translation>%1 words in a row stand twice in one article.</translation>
    </message>
    <message>
        <source>%1 chữ liền nhau giống hệt trong “%2”.</source>
        <translation>%1 words in a row are the same as in “%2”.</translation>
    </message>
</context>
<context>
    <name>DiemTin::Report</name>
    <message>
        <source>Không lập được bản PDF.</source>
        <translation>The PDF could not be made.</translation>
    </message>
    <message>
        <source>Soát lỗi Điểm tin</source>
        <translation>Điểm tin Preflight</translation>
    </message>
    <message>
        <source>Ghi báo cáo để trình lãnh đạo, .html hoặc .pdf.</source>
        <translation>Write a report for the head of the office, .html or .pdf.</translation>
    </message>
    <message>
        <source>TỆP</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Báo cáo phải là tệp .html hoặc .pdf, không phải “%1”.</source>
        <translation>The report must be an .html or .pdf file, not “%1”.</translation>
    </message>
    <message>
        <source>Gợi ý</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Cảnh báo</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Lỗi</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Tổng kết</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Trong nước</source>
        <translation>Domestic</translation>
    </message>
    <message>
        <source>Tâm điểm</source>
        <translation>Spotlight</translation>
    </message>
    <message>
        <source>Hải Phòng</source>
        <translation>Hải Phòng</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Tuần</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Tin bài</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Loại lỗi</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Số lần</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Cả số</source>
        <translation>Whole issue</translation>
    </message>
    <message>
        <source>Mức</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Tin</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Soát lỗi Điểm tin Khoa học Công nghệ</source>
        <translation>Preflight of Điểm tin Khoa học Công nghệ</translation>
    </message>
    <message>
        <source>Lập ngày %1. Gợi ý là điều máy đoán, không tính vào số lỗi theo loại.</source>
        <translation>Made on %1. Hints are guesses and are not counted by kind.</translation>
    </message>
    <message>
        <source>Các số báo</source>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Theo loại</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>Số %1</source>
        <translation>Issue %1</translation>
    </message>
    <message>
        <source>Không có lỗi nào.</source>
        <translation>No errors.</translation>
    </message>
</context>
<context>
    <name>DiemTin::ReportWindow</name>
    <message>
        <source>Dòng</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Nhận xét</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Trích đoạn</source>
        <translation>Excerpt</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>DiemTin::Restore</name>
    <message>
        <source>[BẢN-SAO-LƯU]</source>
        <translation>[BACKUP]</translation>
    </message>
    <message>
        <source>Khôi phục thư viện từ bản sao lưu (mặc định là bản mới nhất); thư viện hiện có được giữ lại bên cạnh.</source>
        <translation>Restore the library from a backup (the newest by default); the present library is kept beside it.</translation>
    </message>
    <message>
        <source>Chỉ cho biết những gì sẽ khác đi.</source>
        <translation>Only tell what will differ.</translation>
    </message>
    <message>
        <source>Thư viện này chưa có bản sao lưu nào.</source>
        <translation>This library has no backup yet.</translation>
    </message>
    <message>
        <source>Tin chỉ có bây giờ</source>
        <translation>Articles only here now</translation>
    </message>
    <message>
        <source>Tin chỉ có trong bản sao lưu</source>
        <translation>Articles only in the backup</translation>
    </message>
    <message>
        <source>Tin đã sửa</source>
        <translation>Changed articles</translation>
    </message>
    <message>
        <source>Số báo chỉ có bây giờ</source>
        <translation>Issues only here now</translation>
    </message>
    <message>
        <source>Số báo chỉ có trong bản sao lưu</source>
        <translation>Issues only in the backup</translation>
    </message>
    <message>
        <source>Số báo đã sửa</source>
        <translation>Changed issues</translation>
    </message>
    <message>
        <source>Đã khôi phục %1 tin bài, %2 số báo, %3 ảnh.</source>
        <translation>Restored %1 articles, %2 issues, %3 photos.</translation>
    </message>
    <message>
        <source>Thư viện trước đó được giữ lại ở %1.</source>
        <translation>The library before that is kept at %1.</translation>
    </message>
</context>
<context>
    <name>DiemTin::Review</name>
    <message>
        <source>Phần góp ý trong tệp duyệt bị hỏng, không đọc được.</source>
        <translation>The answers in the review file are damaged and cannot be read.</translation>
    </message>
    <message>
        <source>%1 là một thư viện, không phải tệp duyệt.</source>
        <translation>%1 is a library, not a review file.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>tệp PDF này không phải bản đã gửi duyệt.</source>
        <translation>this PDF is not one that was sent for review.</translation>
    </message>
    <message>
        <source>Bản PDF</source>
        <translation>PDF copy</translation>
    </message>
    <message>
        <source>Không ghi được vào thư mục của %1.</source>
        <translation>The folder of %1 cannot be written to.</translation>
    </message>
    <message>
        <source>Đề nghị bỏ những từ này.</source>
        <translation>Proposes to take these words out.</translation>
    </message>
    <message>
        <source>Được đánh dấu trong bản PDF.</source>
        <translation>Marked in the PDF.</translation>
    </message>
    <message>
        <source>Trang %1: %2</source>
        <translation>Page %1: %2</translation>
    </message>
    <message>
        <source>%1 tin chưa được duyệt; đầu tiên là “%2”.</source>
        <translation>%1 articles are not approved; the first is “%2”.</translation>
    </message>
    <message>
        <source>Tiêu đề</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Liên kết</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Chú thích ảnh %1</source>
        <translation>Caption of photo %1</translation>
    </message>
</context>
<context>
    <name>DiemTin::ReviewActions</name>
    <message>
        <source>&amp;Mở…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Lưu bản &amp;PDF…</source>
        <translation>Save as &amp;PDF…</translation>
    </message>
    <message>
        <source>&amp;Lưu một bản khác…</source>
        <translation>Save a &amp;copy…</translation>
    </message>
    <message>
        <source>&amp;Hiện tệp trong thư mục</source>
        <translation>&amp;Show file in folder</translation>
    </message>
    <message>
        <source>Đổ&amp;i người góp ý…</source>
        <translation>Change re&amp;viewer…</translation>
    </message>
    <message>
        <source>Đó&amp;ng</source>
        <translation>C&amp;lose</translation>
    </message>
    <message>
        <source>&amp;Hoàn tác</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Làm lại</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Nhận xét</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>Chọn mấy chữ rồi bấm để nhận xét về chỗ đó (Ctrl+Alt+M)</source>
        <translation>Select some words and press to comment on them (Ctrl+Alt+M)</translation>
    </message>
    <message>
        <source>Đồng &amp;ý</source>
        <translation>&amp;Approve</translation>
    </message>
    <message>
        <source>&amp;Cần sửa</source>
        <translation>&amp;Needs work</translation>
    </message>
    <message>
        <source>Tin &amp;trước</source>
        <translation>&amp;Previous article</translation>
    </message>
    <message>
        <source>Tin &amp;sau</source>
        <translation>Ne&amp;xt article</translation>
    </message>
    <message>
        <source>&amp;Phóng to</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Th&amp;u nhỏ</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>Vừa chiều &amp;rộng</source>
        <translation>Fit &amp;width</translation>
    </message>
    <message>
        <source>Vừa tran&amp;g</source>
        <translation>Fit &amp;page</translation>
    </message>
    <message>
        <source>&amp;Tệp</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Sửa</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>T&amp;in</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;Xem</source>
        <translation>&amp;View</translation>
    </message>
</context>
<context>
    <name>DiemTin::ReviewController</name>
    <message>
        <source>Nhận góp ý</source>
        <translation>Accept answer</translation>
    </message>
    <message>
        <source>Bỏ góp ý</source>
        <translation>Reject answer</translation>
    </message>
    <message>
        <source>Duyệt số %1-%2</source>
        <translation>Review of issue %1-%2</translation>
    </message>
    <message>
        <source>Đang tạo %1…</source>
        <translation>Making %1…</translation>
    </message>
    <message>
        <source>Đã tạo tệp duyệt. Gửi tệp này cho người duyệt.</source>
        <translation>Review file made. Send it to the reviewers.</translation>
    </message>
    <message>
        <source>Gửi duyệt</source>
        <translation>Send for review</translation>
    </message>
    <message>
        <source>Tệp chưa có góp ý nào.</source>
        <translation>The file has no answers yet.</translation>
    </message>
    <message>
        <source>Đã nhận góp ý của %1.</source>
        <translation>Answers of %1 taken in.</translation>
    </message>
    <message>
        <source>Góp ý của %1 đã được nhận từ trước.</source>
        <translation>The answers of %1 had been taken in before.</translation>
    </message>
    <message>
        <source>Nhận kết quả duyệt</source>
        <translation>Take in verdicts</translation>
    </message>
    <message>
        <source>Đánh dấu nhận xét đã xong</source>
        <translation>Mark comment as done</translation>
    </message>
    <message>
        <source>Đánh dấu nhận xét chưa xong</source>
        <translation>Mark comment as not done</translation>
    </message>
    <message>
        <source>Hãy đợi việc đang làm xong rồi nhận góp ý.</source>
        <translation>Wait until the present job is done, then take the answers in.</translation>
    </message>
    <message>
        <source>Đang nhận góp ý…</source>
        <translation>Taking answers in…</translation>
    </message>
</context>
<context>
    <name>DiemTin::ReviewFile</name>
    <message>
        <source>%1 không phải tệp duyệt.</source>
        <translation>%1 is not a review file.</translation>
    </message>
    <message>
        <source>Tệp này chỉ đọc được.</source>
        <translation>This file is read-only.</translation>
    </message>
    <message>
        <source>Tệp này của phiên bản cũ và chỉ đọc được ở đây.</source>
        <translation>This file is of an older version and can only be read here.</translation>
    </message>
</context>
<context>
    <name>DiemTin::ReviewList</name>
    <message>
        <source>SỐ/NĂM</source>
        <translation>NUMBER/YEAR</translation>
    </message>
    <message>
        <source>Liệt kê các lần gửi duyệt của một số báo và góp ý đã nhận.</source>
        <translation>List the sendings of an issue for review and the answers that came back.</translation>
    </message>
    <message>
        <source>Gửi lúc</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Người gửi</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Người duyệt</source>
        <translation>Reviewers</translation>
    </message>
    <message>
        <source>Chờ xử lý</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Xung đột</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Đã nhận</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Đã bỏ</source>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Danh sách tin</source>
        <translation>List of articles</translation>
    </message>
    <message>
        <source>Cả số báo</source>
        <translation>Whole issue</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n góp ý</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiemTin::ReviewMerge</name>
    <message>
        <source>TỆP…</source>
        <translation>FILE…</translation>
    </message>
    <message>
        <source>Nhận góp ý từ tệp duyệt (.diemtin) hoặc bản PDF có ghi chú vào thư viện đã gửi chúng.</source>
        <translation>Take answers from review files (.diemtin) or annotated PDFs into the library that sent them.</translation>
    </message>
    <message>
        <source>Nhận luôn mọi đề nghị sửa không vướng đề nghị nào khác.</source>
        <translation>Also accept every suggestion that conflicts with no other.</translation>
    </message>
    <message>
        <source>%1: %2; %3 góp ý mới, %4 bản mới hơn, %5 đã có; còn %6 đề nghị chờ, %7 xung đột</source>
        <translation>%1: %2; %3 new answers, %4 newer versions, %5 known; %6 suggestions waiting, %7 conflicts</translation>
    </message>
</context>
<context>
    <name>DiemTin::ReviewPack</name>
    <message>
        <source>SỐ/NĂM TỆP</source>
        <translation>NUMBER/YEAR FILE</translation>
    </message>
    <message>
        <source>Gói một số báo thành tệp duyệt (.diemtin) để lãnh đạo đọc và góp ý trên máy khác.</source>
        <translation>Pack an issue as a review file (.diemtin) that the heads read and comment on another computer.</translation>
    </message>
    <message>
        <source>Lời nhắn cho người duyệt.</source>
        <translation>Message to the reviewers.</translation>
    </message>
    <message>
        <source>LỜI</source>
        <translation>MESSAGE</translation>
    </message>
    <message>
        <source>Giữ ảnh ở cỡ gốc.</source>
        <translation>Keep photos at their original size.</translation>
    </message>
    <message>
        <source>Ghi thêm bản PDF cho người không có chương trình.</source>
        <translation>Also write a PDF for those without the program.</translation>
    </message>
    <message>
        <source>TỆP</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Thay tệp đã có.</source>
        <translation>Replace an existing file.</translation>
    </message>
    <message>
        <source>%1: tệp đã có; thêm --force để thay.</source>
        <translation>%1: the file exists; add --force to replace it.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DiemTin::ReviewSendDialog</name>
    <message>
        <source>Ảnh &amp;nhỏ, đủ để đọc (gửi thư, Zalo)</source>
        <translation>&amp;Small photos, enough to read (mail, Zalo)</translation>
    </message>
    <message>
        <source>Ghi kèm bản &amp;PDF cạnh tệp duyệt, cho người không có chương trình</source>
        <translation>Also write a &amp;PDF beside the review file, for those without the program</translation>
    </message>
    <message>
        <source>Gửi duyệt</source>
        <translation>Send for review</translation>
    </message>
    <message>
        <source>Lời nhắn</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Ví dụ: Xin góp ý trước 16 giờ thứ Sáu</source>
        <translation>For example: Please answer before Friday, 4 pm</translation>
    </message>
    <message>
        <source>Ảnh &amp;gốc (tệp lớn)</source>
        <translation>&amp;Original photos (large file)</translation>
    </message>
    <message>
        <source>Tạo tệp duyệt</source>
        <translation>Make review file</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Gửi tệp này cho người duyệt qua Zalo hoặc thư. Họ mở, góp ý rồi gửi lại chính tệp đó.</source>
        <translation>Send this file to the reviewers by Zalo or mail. They open it, comment and send the same file back.</translation>
    </message>
    <message>
        <source>&amp;Lời nhắn:</source>
        <translation>&amp;Message:</translation>
    </message>
    <message>
        <source>Ảnh:</source>
        <translation>Photos:</translation>
    </message>
    <message>
        <source>&amp;Tệp duyệt:</source>
        <translation>&amp;Review file:</translation>
    </message>
    <message>
        <source>Tệp duyệt</source>
        <translation>Review file</translation>
    </message>
    <message>
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Tệp duyệt DiemTin (*.diemtin)</source>
        <translation>DiemTin review files (*.diemtin)</translation>
    </message>
</context>
<context>
    <name>DiemTin::ReviewSending</name>
    <message>
        <source>Không đọc lại được %1.</source>
        <translation>%1 cannot be read again.</translation>
    </message>
    <message>
        <source>Duyệt số %1-%2</source>
        <translation>Review of issue %1-%2</translation>
    </message>
    <message>
        <source>Tệp duyệt: mở bằng DiemTin để góp ý.</source>
        <translation>Review file: open it with DiemTin to comment.</translation>
    </message>
</context>
<context>
    <name>DiemTin::ReviewWindow</name>
    <message>
        <source>Lưu một bản để góp ý…</source>
        <translation>Save a copy to comment on…</translation>
    </message>
    <message>
        <source>Đã lưu lúc %1</source>
        <translation>Saved at %1</translation>
    </message>
    <message>
        <source>Chưa lưu</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Duyệt số %1 – DiemTin</source>
        <translation>Review of issue %1 – DiemTin</translation>
    </message>
    <message>
        <source>Người góp ý: %1</source>
        <translation>Reviewer: %1</translation>
    </message>
    <message>
        <source>Xong thì gửi lại tệp này cho %1.</source>
        <translation>When done, send this file back to %1.</translation>
    </message>
    <message>
        <source>Đã duyệt %1/%2 tin. %3</source>
        <translation>%1 of %2 articles reviewed. %3</translation>
    </message>
</context>
<context>
    <name>DiemTin::RevisionController</name>
    <message>
        <source>Khôi phục bản trước</source>
        <translation>Restore earlier version</translation>
    </message>
</context>
<context>
    <name>DiemTin::RevisionWindow</name>
    <message>
        <source>&amp;Khôi phục bản này</source>
        <translation>&amp;Restore this version</translation>
    </message>
    <message>
        <source>Các bản trước</source>
        <translation>Earlier versions</translation>
    </message>
    <message>
        <source>Các bản đã lưu, mới nhất trước</source>
        <translation>Saved versions, newest first</translation>
    </message>
    <message>
        <source>bản đầu tiên</source>
        <translation>first version</translation>
    </message>
    <message>
        <source>thêm %1 từ, bớt %2 từ</source>
        <translation>%1 words added, %2 removed</translation>
    </message>
    <message>
        <source>bản lúc %1 (%2)</source>
        <translation>version of %1 (%2)</translation>
    </message>
    <message>
        <source>&amp;So với:</source>
        <translation>Co&amp;mpare with:</translation>
    </message>
    <message>
        <source>bản hiện nay</source>
        <translation>present version</translation>
    </message>
    <message>
        <source>Chỗ t&amp;rước</source>
        <translation>&amp;Previous place</translation>
    </message>
    <message>
        <source>Chỗ &amp;tiếp</source>
        <translation>&amp;Next place</translation>
    </message>
    <message>
        <source>Gạch ngang: đã bỏ. Gạch dưới: đã thêm. Khôi phục rồi vẫn hoàn tác được.</source>
        <translation>Struck through: taken out. Underlined: put in. Restoring can be undone.</translation>
    </message>
    <message>
        <source>Đón&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>DiemTin::SafetyController</name>
    <message>
        <source>Đang sao lưu…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>Đã sao lưu %1 tin bài và %2 ảnh.</source>
        <translation>Backed up %1 articles and %2 photos.</translation>
    </message>
    <message>
        <source>Đang khôi phục…</source>
        <translation>Restoring…</translation>
    </message>
    <message>
        <source>Đã khôi phục %1 tin bài và %2 số báo; thư viện trước đó nay có tên “%3”.</source>
        <translation>Restored %1 articles and %2 issues; the library before that is now called “%3”.</translation>
    </message>
    <message>
        <source>Đang cứu dữ liệu…</source>
        <translation>Salvaging…</translation>
    </message>
    <message>
        <source>Cứu dữ liệu</source>
        <translation>Salvage data</translation>
    </message>
    <message>
        <source>Thư viện mới: %1</source>
        <translation>New library: %1</translation>
    </message>
</context>
<context>
    <name>DiemTin::Salvage</name>
    <message>
        <source>TỆP-HỎNG TỆP-MỚI</source>
        <translation>DAMAGED-FILE NEW-FILE</translation>
    </message>
    <message>
        <source>Cứu dữ liệu của một thư viện hỏng sang tệp mới.</source>
        <translation>Salvage the data of a damaged library into a new file.</translation>
    </message>
    <message>
        <source>Không đọc được tệp %1: %2.</source>
        <translation>The file %1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>Tệp %1 rỗng, không có gì để cứu.</source>
        <translation>The file %1 is empty; there is nothing to salvage.</translation>
    </message>
    <message>
        <source>Đã dừng cứu dữ liệu.</source>
        <translation>Salvaging was stopped.</translation>
    </message>
    <message>
        <source>Trong tệp không còn gì của một thư viện DiemTin.</source>
        <translation>Nothing of a DiemTin library is left in the file.</translation>
    </message>
    <message>
        <source>Đã cứu %1 tin bài với %2 bản sửa, %3 ảnh và %4 số báo.</source>
        <translation>Salvaged %1 articles with %2 revisions, %3 photos and %4 issues.</translation>
    </message>
    <message>
        <source>%1 tin bài được lấy lại từ bản sửa gần nhất của chúng.</source>
        <translation>%1 articles were taken from their newest revision.</translation>
    </message>
    <message>
        <source>%1 ảnh mà tin bài dùng không còn đọc được.</source>
        <translation>%1 photos that articles use cannot be read any more.</translation>
    </message>
    <message>
        <source>%1 số báo mất số thứ tự; hãy ghi lại trong thông tin số báo.</source>
        <translation>%1 issues lost their number; enter it again in the issue’s details.</translation>
    </message>
    <message>
        <source>%1 mẩu dữ liệu lẻ không dùng được nữa.</source>
        <translation>%1 loose pieces of data are of no use any more.</translation>
    </message>
    <message>
        <source>Đã có tệp %1.</source>
        <translation>The file %1 exists already.</translation>
    </message>
    <message>
        <source>Không tạo được tệp %1.</source>
        <translation>The file %1 cannot be made.</translation>
    </message>
</context>
<context>
    <name>DiemTin::SamePhotoTwice</name>
    <message>
        <source>Một ảnh dùng hai lần</source>
        <translation>One photo used twice</translation>
    </message>
    <message>
        <source>Ảnh này đã dùng cho “%1”.</source>
        <translation>This photo is used for “%1” already.</translation>
    </message>
</context>
<context>
    <name>DiemTin::SavedFilters</name>
    <message>
        <source>&amp;Lưu bộ lọc này…</source>
        <translation>&amp;Save this filter…</translation>
    </message>
    <message>
        <source>Lưu bộ lọc</source>
        <translation>Save filter</translation>
    </message>
    <message>
        <source>Đổ&amp;i tên</source>
        <translation>Re&amp;name</translation>
    </message>
    <message>
        <source>&amp;Xóa</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Đổi tên bộ lọc</source>
        <translation>Rename filter</translation>
    </message>
    <message>
        <source>Tên bộ lọc:</source>
        <translation>Filter name:</translation>
    </message>
</context>
<context>
    <name>DiemTin::Screenshot</name>
    <message>
        <source>Không ghi được ảnh %1.</source>
        <translation>The picture %1 could not be written.</translation>
    </message>
</context>
<context>
    <name>DiemTin::SectionNumbering</name>
    <message>
        <source>Số thứ tự mục bị sai</source>
        <translation>Sections numbered wrongly</translation>
    </message>
    <message>
        <source>Trong mục lục, “%1” không có số thứ tự còn các mục khác thì có.</source>
        <translation>In the contents, “%1” has no number while the others have one.</translation>
    </message>
    <message>
        <source>Mục lục đánh số các mục không liên tục: %1.</source>
        <translation>The contents number the sections with gaps: %1.</translation>
    </message>
    <message>
        <source>Các đề mục trong bài tổng kết được đánh số %1.</source>
        <translation>The sub-headings of the summary are numbered %1.</translation>
    </message>
</context>
<context>
    <name>DiemTin::SentenceCut</name>
    <message>
        <source>Câu bị cắt ngang</source>
        <translation>Sentence cut off</translation>
    </message>
    <message>
        <source>Tiêu đề dừng giữa chừng sau “%1”.</source>
        <translation>The headline breaks off after “%1”.</translation>
    </message>
    <message>
        <source>Câu dừng giữa chừng sau “%1”, phần tiếp theo bị thiếu.</source>
        <translation>The sentence breaks off after “%1”; the rest is missing.</translation>
    </message>
    <message>
        <source>Bài hết sau “%1” mà chưa nêu điều vừa báo trước.</source>
        <translation>The article ends after “%1” without giving what it announces.</translation>
    </message>
</context>
<context>
    <name>DiemTin::SourceForm</name>
    <message>
        <source>Mã nguồn của mẫu</source>
        <translation>Source of the template</translation>
    </message>
    <message>
        <source>Mã nguồn</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>DiemTin::SourceNameVaries</name>
    <message>
        <source>Tên nguồn không thống nhất</source>
        <translation>Source written in several ways</translation>
    </message>
    <message>
        <source>Nguồn “%1” thường ghi là “%2”.</source>
        <translation>The source “%1” is usually written “%2”.</translation>
    </message>
    <message>
        <source>Nguồn ghi là “%1”, tin khác ghi là “%2” (%3 tin).</source>
        <translation>The source is written “%1” here and “%2” in other articles (%3).</translation>
    </message>
    <message>
        <source>Nguồn ghi bằng tên miền “%1” trong khi các tin ghi bằng tên báo.</source>
        <translation>The source is given as the domain “%1” while articles give the newspaper’s name.</translation>
    </message>
</context>
<context>
    <name>DiemTin::SourcesDialog</name>
    <message>
        <source>&amp;Lưu</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Gộp</source>
        <translation>&amp;Merge</translation>
    </message>
    <message>
        <source>Nguồn tin</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tìm nguồn tin</source>
        <translation>Find source</translation>
    </message>
    <message>
        <source>Các nguồn tin</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Số tin</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Tên khác</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Mỗi dòng một tên</source>
        <translation>One name per line</translation>
    </message>
    <message>
        <source>&amp;Tên:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Tên &amp;khác:</source>
        <translation>&amp;Other names:</translation>
    </message>
    <message>
        <source>T&amp;rang chủ:</source>
        <translation>&amp;Home page:</translation>
    </message>
    <message>
        <source>Gộp “%1” vào “%2”.</source>
        <translation>Merge “%1” into “%2”.</translation>
    </message>
    <message>
        <source>Chọn một nguồn để sửa, hoặc hai nguồn để gộp.</source>
        <translation>Select one source to edit it, or two sources to merge them.</translation>
    </message>
    <message>
        <source>&amp;Hoàn tác</source>
        <translation>&amp;Undo</translation>
    </message>
</context>
<context>
    <name>DiemTin::Spelling</name>
    <message>
        <source>“%1” không phải là một âm tiết tiếng Việt.</source>
        <translation>“%1” is not a Vietnamese syllable.</translation>
    </message>
    <message>
        <source>Dấu thanh của “%1” đặt sai chỗ.</source>
        <translation>The tone mark of “%1” is in the wrong place.</translation>
    </message>
    <message>
        <source>“%1” thường là lỗi gõ của “%2”.</source>
        <translation>“%1” is usually a typing error for “%2”.</translation>
    </message>
    <message>
        <source>“%1” lạ: có thể là “%2”.</source>
        <translation>“%1” is unusual: perhaps “%2”.</translation>
    </message>
    <message>
        <source>Tên “%1” lạ: có thể là “%2”.</source>
        <translation>The name “%1” is unusual: perhaps “%2”.</translation>
    </message>
    <message>
        <source>Chưa có từ nước ngoài “%1” trong từ điển.</source>
        <translation>The foreign word “%1” is not in the dictionary yet.</translation>
    </message>
    <message>
        <source>Đoạn này bằng tiếng nước ngoài hoặc gõ không dấu nên không được soát chính tả.</source>
        <translation>This paragraph is in a foreign language or typed without diacritics, so its spelling is not checked.</translation>
    </message>
    <message>
        <source>“%1” có lẽ là “%2” gõ sót hoặc sai một chữ.</source>
        <translation>“%1” is possibly “%2” with a letter left out or mistyped.</translation>
    </message>
</context>
<context>
    <name>DiemTin::SpellingMarks</name>
    <message>
        <source>Không có gợi ý</source>
        <translation>No suggestions</translation>
    </message>
    <message>
        <source>Thêm “%1” vào từ điển</source>
        <translation>Add “%1” to the dictionary</translation>
    </message>
    <message>
        <source>Bỏ qua trong tin này</source>
        <translation>Ignore in this article</translation>
    </message>
    <message>
        <source>Sửa chính tả</source>
        <translation>Correct spelling</translation>
    </message>
</context>
<context>
    <name>DiemTin::StatusLine</name>
    <message>
        <source>Thu phóng</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Đã lưu %1</source>
        <translation>Saved at %1</translation>
    </message>
    <message>
        <source>Chưa lưu được</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>%1 từ · bài này %2 từ</source>
        <translation>Words: %1 · this article: %2</translation>
    </message>
    <message>
        <source>%1 từ</source>
        <translation>Words: %1</translation>
    </message>
    <message>
        <source>Trang %1/%2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Chọn độ thu phóng</source>
        <translation>Choose the zoom</translation>
    </message>
    <message>
        <source>Vừa chiều &amp;rộng</source>
        <translation>Fit &amp;width</translation>
    </message>
    <message>
        <source>Vừa tran&amp;g</source>
        <translation>Fit &amp;page</translation>
    </message>
</context>
<context>
    <name>DiemTin::StatusWords</name>
    <message>
        <source>%1 phát hành %2</source>
        <translation>Published by %1, %2</translation>
    </message>
    <message>
        <source>%1 · Lý do: %2</source>
        <translation>%1 · Reason: %2</translation>
    </message>
</context>
<context>
    <name>DiemTin::Store</name>
    <message>
        <source>Thư viện không có tin mang mã %1.</source>
        <translation>The library has no article with the identifier %1.</translation>
    </message>
    <message>
        <source>Tin “%1” chưa có mã.</source>
        <translation>The article “%1” has no identifier yet.</translation>
    </message>
    <message>
        <source>Không ghi được vào thư viện %1 vì ổ đĩa đã đầy.</source>
        <translation>The library %1 could not be saved, because the disk is full.</translation>
    </message>
    <message>
        <source>Không ghi được vào thư viện %1: ổ đĩa đầy hoặc báo lỗi (%2).</source>
        <translation>The library %1 could not be saved: the disk is full or reported an error (%2).</translation>
    </message>
    <message>
        <source>Thư viện %1 chỉ cho đọc, không ghi được.</source>
        <translation>The library %1 is read-only and could not be saved.</translation>
    </message>
    <message>
        <source>Thư viện %1 đang bận vì một chương trình khác đang ghi.</source>
        <translation>The library %1 is busy, because another program is writing to it.</translation>
    </message>
    <message>
        <source>Không mở được thư viện %1.</source>
        <translation>The library %1 could not be opened.</translation>
    </message>
    <message>
        <source>Dữ liệu không hợp với thư viện %1: %2.</source>
        <translation>The data do not fit the library %1: %2.</translation>
    </message>
    <message>
        <source>Không đọc được thư viện %1: %2.</source>
        <translation>The library %1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>Không có số %1: thư viện chưa có số nào.</source>
        <translation>There is no issue %1: the library has no issues yet.</translation>
    </message>
    <message>
        <source>Không có số %1; thư viện có các số %2.</source>
        <translation>There is no issue %1. Issues in the library: %2.</translation>
    </message>
    <message>
        <source>Thư viện không có số mang mã %1.</source>
        <translation>The library has no issue with the identifier %1.</translation>
    </message>
    <message>
        <source>Thư viện đã có số %1.</source>
        <translation>Issue %1 is already in the library.</translation>
    </message>
    <message>
        <source>Thư viện %1 chỉ mở để đọc vì tệp hoặc thư mục của nó không cho ghi.</source>
        <translation>The library %1 is open read-only, because its file or folder is write-protected.</translation>
    </message>
    <message>
        <source>Không tạo được thư viện %1: thư mục không có hoặc không cho ghi, hoặc ổ đĩa đã đầy.</source>
        <translation>The library %1 could not be created: the folder does not exist or is write-protected, or the disk is full.</translation>
    </message>
    <message>
        <source>Không có tệp thư viện %1.</source>
        <translation>There is no library file %1.</translation>
    </message>
    <message>
        <source>Thư viện %1 của phiên bản cũ cần được nâng cấp nhưng không ghi được vào tệp.</source>
        <translation>The library %1 comes from an older version and has to be upgraded, but the file cannot be written.</translation>
    </message>
    <message>
        <source>Tệp %1 không phải là ảnh JPEG, PNG, WebP, GIF hay BMP.</source>
        <translation>The file %1 is not a JPEG, PNG, WebP, GIF or BMP picture.</translation>
    </message>
    <message>
        <source>Ảnh %1 quá lớn: %2 × %3 điểm ảnh, trong khi tối đa là 100 triệu điểm ảnh.</source>
        <translation>The photo %1 is too large: %2 × %3 pixels; the limit is 100 million pixels.</translation>
    </message>
    <message>
        <source>Ảnh %1 bị cắt cụt hoặc bị hỏng, không đọc được hết.</source>
        <translation>The photo %1 is cut short or damaged and cannot be read in full.</translation>
    </message>
    <message>
        <source>Thư viện không có ảnh %1.</source>
        <translation>The library has no photo %1.</translation>
    </message>
    <message>
        <source>Ảnh %1 được yêu cầu với kích thước rỗng.</source>
        <translation>The photo %1 was requested with an empty size.</translation>
    </message>
    <message>
        <source>%1 là một thư mục, không phải là tệp thư viện.</source>
        <translation>%1 is a folder, not a library file.</translation>
    </message>
    <message>
        <source>Không đọc được tệp %1: %2.</source>
        <translation>The file %1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>Thư viện %1 bị cắt cụt; hãy mở bản sao lưu của nó.</source>
        <translation>The library %1 is cut short. Please open its backup copy.</translation>
    </message>
    <message>
        <source>Không đọc được ảnh %1: %2.</source>
        <translation>The photo %1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>Không nén được ảnh thành JPEG: %1.</source>
        <translation>The photo could not be compressed as JPEG: %1.</translation>
    </message>
    <message>
        <source>Không tạo được tệp thư viện %1.</source>
        <translation>The library file %1 could not be created.</translation>
    </message>
    <message>
        <source>Thư viện không có nguồn tin “%1”.</source>
        <translation>The library has no source “%1”.</translation>
    </message>
    <message>
        <source>Nguồn tin chưa có tên.</source>
        <translation>The source has no name yet.</translation>
    </message>
    <message>
        <source>Tên “%1” đã thuộc về một nguồn tin khác.</source>
        <translation>The name “%1” already belongs to another source.</translation>
    </message>
    <message>
        <source>Thư viện %1 đang mở chỉ để đọc.</source>
        <translation>The library %1 is open read-only.</translation>
    </message>
    <message>
        <source>%1 không phải là thư viện DiemTin.</source>
        <translation>%1 is not a DiemTin library.</translation>
    </message>
    <message>
        <source>Thư viện %1 do phiên bản DiemTin mới hơn ghi nên chỉ mở để đọc; hãy cập nhật chương trình.</source>
        <translation>The library %1 was written by a newer version of DiemTin and opens for reading only. Please update the program.</translation>
    </message>
    <message>
        <source>Tệp %1 rỗng, không phải là thư viện DiemTin.</source>
        <translation>The file %1 is empty and not a DiemTin library.</translation>
    </message>
    <message>
        <source>Tệp %1 không phải là thư viện DiemTin.</source>
        <translation>The file %1 is not a DiemTin library.</translation>
    </message>
    <message>
        <source>Tệp %1 là cơ sở dữ liệu của chương trình khác, không phải thư viện DiemTin.</source>
        <translation>The file %1 is the database of another program, not a DiemTin library.</translation>
    </message>
    <message>
        <source>Không tạo được tệp thư viện %1: ổ đĩa đã đầy.</source>
        <translation>The library file %1 could not be created: the disk is full.</translation>
    </message>
    <message>
        <source>Không có hai nguồn tin để gộp.</source>
        <translation>There are not two sources to merge.</translation>
    </message>
    <message>
        <source>Chưa có từ nào để thêm.</source>
        <translation>There is no word to add yet.</translation>
    </message>
    <message>
        <source>Bài viết chưa có trong thư viện.</source>
        <translation>The article is not in the library yet.</translation>
    </message>
    <message>
        <source>Số báo này không còn trong thư viện.</source>
        <translation>This issue is no longer in the library.</translation>
    </message>
    <message>
        <source>Hãy ghi lý do chấp nhận.</source>
        <translation>Say why it is accepted.</translation>
    </message>
    <message>
        <source>Hãy đặt tên cho mẫu trình bày.</source>
        <translation>Give the template a name.</translation>
    </message>
    <message>
        <source>Thư viện %1 bị hỏng nên chỉ mở để đọc những gì còn đọc được; hãy mở bản sao lưu gần nhất hoặc cứu dữ liệu sang tệp mới.</source>
        <translation>The library %1 is damaged and only open to read what can be read; open the newest backup or salvage its data into a new file.</translation>
    </message>
    <message>
        <source>Thư viện này không gửi bản duyệt đó.</source>
        <translation>This library did not send that review.</translation>
    </message>
    <message>
        <source>Thư viện %1 bị hỏng, một phần không đọc được nữa.</source>
        <translation>The library %1 is damaged; a part of it cannot be read any more.</translation>
    </message>
    <message>
        <source>Số báo này không còn trong các số đã xóa.</source>
        <translation>This issue is no longer among the deleted issues.</translation>
    </message>
    <message>
        <source>Chưa khôi phục được số %1 vì thư viện đã có một số mang số này; hãy đổi số của nó.</source>
        <translation>Issue %1 cannot be brought back because the library has an issue of this number; give that one another number.</translation>
    </message>
    <message>
        <source>Chưa mở thư viện %1: việc nâng cấp đã dừng, thư viện vẫn như cũ.</source>
        <translation>The library %1 was not opened: the upgrade was stopped, the library is as it was.</translation>
    </message>
    <message>
        <source>Chưa gỡ được khóa của thư viện %1: chương trình giữ nó vẫn còn báo là đang chạy.</source>
        <translation>The lock of the library %1 cannot be released yet: the program that holds it still says that it is running.</translation>
    </message>
    <message>
        <source>Không xóa được tệp khóa của thư viện %1.</source>
        <translation>The lock file of the library %1 could not be removed.</translation>
    </message>
    <message>
        <source>Thư viện %1 nằm trên ổ mạng, nơi dữ liệu có thể hỏng khi hai máy cùng ghi; hãy chép tệp về một thư mục trên máy này rồi mở ở đó, hoặc nhờ người giữ thư viện gửi tệp duyệt (lệnh Gửi duyệt…) để đọc và góp ý.</source>
        <translation>The library %1 lies on a network drive, where data can be damaged when two machines write at once; copy the file to a folder on this machine and open it there, or ask whoever keeps the library for a review file (command Send for review…) to read and comment.</translation>
    </message>
    <message>
        <source>Chưa ghi được vào thư viện %1 vì máy khác đã gỡ khóa và đang mở nó; những gì đang gõ vẫn còn đây và được ghi khi máy kia đóng thư viện.</source>
        <translation>Nothing can be written to the library %1 now because another machine has released its lock and has it open; what is being typed is kept here and is written when that machine closes the library.</translation>
    </message>
    <message>
        <source>Thư viện %1 chỉ mở để đọc vì %2.</source>
        <translation>The library %1 is open read-only, because %2.</translation>
    </message>
    <message>
        <source>Chưa mở được thư viện %1: nó của phiên bản cũ nên phải được nâng cấp trước, nhưng %2.</source>
        <translation>The library %1 cannot be opened yet: it is of an older version and has to be upgraded first, but %2.</translation>
    </message>
    <message>
        <source>Đã dừng chép.</source>
        <translation>Copying was stopped.</translation>
    </message>
    <message>
        <source>ổ đĩa còn %1, cần %2</source>
        <translation>the disk has %1 left, %2 are needed</translation>
    </message>
    <message>
        <source>Chưa chép được %1 vì tệp đang được ghi; hãy chờ người đang mở nó làm xong rồi chép lại.</source>
        <translation>%1 could not be copied because it is being written; wait until whoever has it open is done, then copy again.</translation>
    </message>
    <message>
        <source>nhật ký của nó chưa ghi vào được</source>
        <translation>its log could not be written into it</translation>
    </message>
    <message>
        <source>không đổi tên được</source>
        <translation>it cannot be renamed</translation>
    </message>
    <message>
        <source>một chương trình khác đang mở nó</source>
        <translation>another program has it open</translation>
    </message>
    <message>
        <source>có người</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>%1 mở nó trên máy %2 từ %3; máy đó không còn báo gì từ %4, có lẽ đã tắt</source>
        <translation>%1 has had it open on the computer %2 since %3; that computer has given no sign since %4 and is probably off</translation>
    </message>
    <message>
        <source>%1 đang mở nó trên máy %2 từ %3</source>
        <translation>%1 has had it open on the computer %2 since %3</translation>
    </message>
    <message>
        <source>Không mở được thư viện %1: đường dẫn dài quá. Hãy chuyển thư viện sang một thư mục có đường dẫn ngắn hơn.</source>
        <translation>The library %1 could not be opened: its path is too long. Move the library to a folder with a shorter path.</translation>
    </message>
</context>
<context>
    <name>DiemTin::StrandedHeadline</name>
    <message>
        <source>Tên tin đứng một mình cuối trang</source>
        <translation>Headline alone at the foot of a page</translation>
    </message>
    <message>
        <source>Tên tin đứng cuối trang %1, nội dung sang trang sau.</source>
        <translation>The headline stands at the foot of page %1, its text on the next page.</translation>
    </message>
</context>
<context>
    <name>DiemTin::StrayLetter</name>
    <message>
        <source>Chữ cái thừa</source>
        <translation>Stray letter</translation>
    </message>
    <message>
        <source>Chữ “%1” đứng một mình, không thành từ.</source>
        <translation>“%1” stands alone and is no word.</translation>
    </message>
</context>
<context>
    <name>DiemTin::StrayMarkup</name>
    <message>
        <source>Ký hiệu định dạng còn sót</source>
        <translation>Markup left over</translation>
    </message>
    <message>
        <source>Còn sót ký hiệu định dạng “%1” trong chữ.</source>
        <translation>The markup “%1” was left in the text.</translation>
    </message>
</context>
<context>
    <name>DiemTin::StrayPunctuation</name>
    <message>
        <source>Dấu câu thừa hoặc sai chỗ</source>
        <translation>Stray or misplaced punctuation</translation>
    </message>
    <message>
        <source>Đoạn mở đầu bằng dấu “%1” lạc chỗ.</source>
        <translation>The paragraph begins with a stray “%1”.</translation>
    </message>
    <message>
        <source>Thừa dấu cách trước dấu “%1”.</source>
        <translation>There is a space too many before “%1”.</translation>
    </message>
    <message>
        <source>Thiếu dấu cách sau dấu “%1”.</source>
        <translation>A space is missing after “%1”.</translation>
    </message>
    <message>
        <source>Ký hiệu lạ “%1” lẫn trong chữ.</source>
        <translation>The strange sign “%1” stands in the text.</translation>
    </message>
    <message>
        <source>Tiêu đề kết thúc bằng dấu “%1”.</source>
        <translation>The headline ends with “%1”.</translation>
    </message>
</context>
<context>
    <name>DiemTin::StyleForm</name>
    <message>
        <source>Chữ của bài</source>
        <translation>Body text</translation>
    </message>
    <message>
        <source>Đoạn mở đầu</source>
        <translation>Lead paragraph</translation>
    </message>
    <message>
        <source>Chữ dẫn đầu ý</source>
        <translation>Lead-in of bullets</translation>
    </message>
    <message>
        <source>Tiêu đề tin</source>
        <translation>Article headline</translation>
    </message>
    <message>
        <source>Tiêu đề bài tổng kết</source>
        <translation>Summary headline</translation>
    </message>
    <message>
        <source>Tiêu đề tâm điểm</source>
        <translation>Spotlight headline</translation>
    </message>
    <message>
        <source>Tiêu đề phụ</source>
        <translation>Sub-heading</translation>
    </message>
    <message>
        <source>Ngày của tin</source>
        <translation>Date of an article</translation>
    </message>
    <message>
        <source>Dòng nguồn tin</source>
        <translation>Source line</translation>
    </message>
    <message>
        <source>Tên nguồn tin</source>
        <translation>Name of the source</translation>
    </message>
    <message>
        <source>Chú thích ảnh</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Mã QR: lời mời quét</source>
        <translation>QR code: invitation</translation>
    </message>
    <message>
        <source>Mã QR: địa chỉ</source>
        <translation>QR code: address</translation>
    </message>
    <message>
        <source>Tên mục ở đầu trang</source>
        <translation>Section name at the page head</translation>
    </message>
    <message>
        <source>Dòng đầu trang</source>
        <translation>Running head</translation>
    </message>
    <message>
        <source>Dòng chân trang</source>
        <translation>Foot line</translation>
    </message>
    <message>
        <source>Số trang</source>
        <translation>Page number</translation>
    </message>
    <message>
        <source>Mục lục: tiêu đề</source>
        <translation>Contents: title</translation>
    </message>
    <message>
        <source>Mục lục: dòng dưới tiêu đề</source>
        <translation>Contents: line below the title</translation>
    </message>
    <message>
        <source>Mục lục: tên mục</source>
        <translation>Contents: section name</translation>
    </message>
    <message>
        <source>Mục lục: số của mục</source>
        <translation>Contents: number of the section</translation>
    </message>
    <message>
        <source>Mục lục: ngày</source>
        <translation>Contents: date</translation>
    </message>
    <message>
        <source>Mục lục: tên tin</source>
        <translation>Contents: article</translation>
    </message>
    <message>
        <source>Mục lục: số trang</source>
        <translation>Contents: page number</translation>
    </message>
    <message>
        <source>Bìa: cơ quan xuất bản</source>
        <translation>Cover: publisher</translation>
    </message>
    <message>
        <source>Bìa: tên ấn phẩm</source>
        <translation>Cover: nameplate</translation>
    </message>
    <message>
        <source>Bìa: dòng dưới tên</source>
        <translation>Cover: line below the nameplate</translation>
    </message>
    <message>
        <source>Bìa: số báo</source>
        <translation>Cover: issue number</translation>
    </message>
    <message>
        <source>Bìa: tuần</source>
        <translation>Cover: week</translation>
    </message>
    <message>
        <source>Bìa: nhãn tâm điểm</source>
        <translation>Cover: spotlight label</translation>
    </message>
    <message>
        <source>Bìa: tiêu đề tâm điểm</source>
        <translation>Cover: spotlight headline</translation>
    </message>
    <message>
        <source>Bìa: khẩu hiệu</source>
        <translation>Cover: motto</translation>
    </message>
    <message>
        <source>Bìa: trụ cột</source>
        <translation>Cover: pillars</translation>
    </message>
    <message>
        <source>Bìa: tin nổi bật</source>
        <translation>Cover: highlights</translation>
    </message>
    <message>
        <source>Bìa: trang của tin nổi bật</source>
        <translation>Cover: page of a highlight</translation>
    </message>
    <message>
        <source>Bìa: dòng chân bìa</source>
        <translation>Cover: foot line</translation>
    </message>
    <message>
        <source>Thường</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Vừa</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Hơi đậm</source>
        <translation>Semibold</translation>
    </message>
    <message>
        <source>Đậm</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Rất đậm</source>
        <translation>Extra bold</translation>
    </message>
    <message>
        <source>Kiểu chữ</source>
        <translation>Text style</translation>
    </message>
    <message>
        <source>Phông chữ</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>P&amp;hông chữ:</source>
        <translation>&amp;Font:</translation>
    </message>
    <message>
        <source>Độ đậm</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Ngh&amp;iêng</source>
        <translation>&amp;Italic</translation>
    </message>
    <message>
        <source>Nghiêng</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Chữ h&amp;oa</source>
        <translation>C&amp;apitals</translation>
    </message>
    <message>
        <source>Chữ hoa</source>
        <translation>Capitals</translation>
    </message>
    <message>
        <source>Độ đậm:</source>
        <translation>Weight:</translation>
    </message>
    <message>
        <source>Màu chữ</source>
        <translation>Text colour</translation>
    </message>
    <message>
        <source>&amp;Màu chữ:</source>
        <translation>&amp;Text colour:</translation>
    </message>
    <message>
        <source>&amp;Cỡ chữ:</source>
        <translation>&amp;Size:</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>Cỡ chữ</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Giãn &amp;dòng:</source>
        <translation>&amp;Line spacing:</translation>
    </message>
    <message>
        <source>Giãn dòng</source>
        <translation>Line spacing</translation>
    </message>
    <message>
        <source>Giã&amp;n chữ:</source>
        <translation>L&amp;etter spacing:</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Giãn chữ</source>
        <translation>Letter spacing</translation>
    </message>
</context>
<context>
    <name>DiemTin::SuggestingField</name>
    <message>
        <source>Hãy ghi ngày như 16/6/2026</source>
        <translation>Write the date as 16/6/2026</translation>
    </message>
    <message>
        <source>Bỏ thay đổi</source>
        <translation>Undo changes</translation>
    </message>
    <message>
        <source>Bỏ thay đổi: %1</source>
        <translation>Undo changes: %1</translation>
    </message>
    <message>
        <source>chưa có</source>
        <translation>none yet</translation>
    </message>
</context>
<context>
    <name>DiemTin::SummaryWithoutArticle</name>
    <message>
        <source>Bài tổng kết nói điều không có trong tin</source>
        <translation>Summary says what no article does</translation>
    </message>
    <message>
        <source>Không tin nào trong số báo có các chữ “%1”; có thể tin viết cách khác, có thể bài tổng kết lấy từ nơi khác.</source>
        <translation>No article of the issue has the words “%1”; an article may put it otherwise, or the summary took it from elsewhere.</translation>
    </message>
    <message>
        <source>Bài tổng kết viết “%1”, tin “%2” viết “%3”; có thể hai nơi nói về hai việc khác nhau.</source>
        <translation>The summary says “%1”, the article “%2” says “%3”; the two may speak of different things.</translation>
    </message>
</context>
<context>
    <name>DiemTin::SuspectUrl</name>
    <message>
        <source>Địa chỉ web đáng ngờ</source>
        <translation>Suspicious web address</translation>
    </message>
    <message>
        <source>Địa chỉ “%1” có dấu cách.</source>
        <translation>The address “%1” has a space in it.</translation>
    </message>
    <message>
        <source>Địa chỉ “%1” dán hai lần.</source>
        <translation>The address “%1” was pasted twice.</translation>
    </message>
    <message>
        <source>Địa chỉ “%1” không có tên miền hợp lệ.</source>
        <translation>The address “%1” has no valid domain.</translation>
    </message>
    <message>
        <source>Tên trang Facebook “%1” không thể có dấu gạch nối.</source>
        <translation>The Facebook name “%1” cannot have a hyphen.</translation>
    </message>
    <message>
        <source>Tên miền “%1” có lẽ là “%2”.</source>
        <translation>The domain “%1” is probably “%2”.</translation>
    </message>
</context>
<context>
    <name>DiemTin::TagsDialog</name>
    <message>
        <source>Nhãn</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Nhãn của tin</source>
        <translation>Tags of the article</translation>
    </message>
    <message>
        <source>Nhãn mới</source>
        <translation>New tag</translation>
    </message>
    <message>
        <source>Đồng ý</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DiemTin::Template</name>
    <message>
        <source>phải là một đối tượng JSON</source>
        <translation>it must be a JSON object</translation>
    </message>
    <message>
        <source>Mẫu trình bày %1, dòng %2: %3.</source>
        <translation>Template %1, line %2: %3.</translation>
    </message>
    <message>
        <source>thiếu nhóm “%1”</source>
        <translation>the group “%1” is missing</translation>
    </message>
    <message>
        <source>“%1” phải là một số từ %2 đến %3</source>
        <translation>“%1” must be a number from %2 to %3</translation>
    </message>
    <message>
        <source>thiếu màu “%1”</source>
        <translation>the colour “%1” is missing</translation>
    </message>
    <message>
        <source>Không mở được mẫu trình bày %1: %2.</source>
        <translation>The template %1 could not be opened: %2.</translation>
    </message>
    <message>
        <source>Không có mẫu trình bày tên “%1”.</source>
        <translation>There is no template with the name “%1”.</translation>
    </message>
    <message>
        <source>sai cú pháp JSON: dấu phẩy, dấu hai chấm, ngoặc hoặc nháy kép bị thiếu hoặc thừa ở đây hay ngay trước đó</source>
        <translation>broken JSON: a comma, colon, bracket or quotation mark is missing or too many here or just before</translation>
    </message>
    <message>
        <source>“%1” phải là một nhóm {…}</source>
        <translation>“%1” must be a group {…}</translation>
    </message>
    <message>
        <source>thiếu “%1” trong “%2”</source>
        <translation>“%1” is missing in “%2”</translation>
    </message>
    <message>
        <source>“%1” phải là một chuỗi trong ngoặc kép</source>
        <translation>“%1” must be a text in quotation marks</translation>
    </message>
    <message>
        <source>“%1” phải là true hoặc false</source>
        <translation>“%1” must be true or false</translation>
    </message>
    <message>
        <source>không có màu “%1”</source>
        <translation>there is no colour “%1”</translation>
    </message>
    <message>
        <source>“ornament” phải là “filled” hoặc “ruled”</source>
        <translation>“ornament” must be “filled” or “ruled”</translation>
    </message>
    <message>
        <source>lề trái và phải chừa lại chưa đến %1 mm</source>
        <translation>the left and right margins leave less than %1 mm</translation>
    </message>
    <message>
        <source>lề trên và dưới chừa lại chưa đến %1 mm</source>
        <translation>the top and bottom margins leave less than %1 mm</translation>
    </message>
    <message>
        <source>thiếu kiểu chữ “%1”</source>
        <translation>the style “%1” is missing</translation>
    </message>
    <message>
        <source>chương trình không có phông chữ “%1”</source>
        <translation>the program has no font “%1”</translation>
    </message>
    <message>
        <source>“photo” phải là mã SHA-256 của một ảnh trong thư viện</source>
        <translation>“photo” must be the SHA-256 of a photo in the library</translation>
    </message>
</context>
<context>
    <name>DiemTin::TemplateDesk</name>
    <message>
        <source>Đã có mẫu trình bày tên “%1”; hãy đặt tên khác.</source>
        <translation>There is a template named “%1” already; choose another name.</translation>
    </message>
    <message>
        <source>Không đọc được ảnh %1: %2</source>
        <translation>The picture %1 cannot be read: %2</translation>
    </message>
    <message>
        <source>Biểu trưng</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Nhân bản mẫu trình bày</source>
        <translation>Duplicate template</translation>
    </message>
    <message>
        <source>Mẫu riêng</source>
        <translation>Own template</translation>
    </message>
    <message>
        <source>Mẫu “%1” đang dùng cho số %2; hãy chọn mẫu khác cho các số ấy rồi mới xóa.</source>
        <translation>The template “%1” is used by issue %2; choose another template for those issues before deleting it.</translation>
    </message>
    <message>
        <source>Mẫu có sẵn của chương trình không xóa được.</source>
        <translation>Templates of the program cannot be deleted.</translation>
    </message>
    <message>
        <source>Xóa mẫu trình bày</source>
        <translation>Delete template</translation>
    </message>
    <message>
        <source>Không mở được mẫu trình bày %1: %2.</source>
        <translation>The template %1 cannot be opened: %2.</translation>
    </message>
    <message>
        <source>Nhập mẫu trình bày</source>
        <translation>Import template</translation>
    </message>
    <message>
        <source>Mẫu trình bày</source>
        <translation>Template</translation>
    </message>
</context>
<context>
    <name>DiemTin::TemplateForm</name>
    <message>
        <source>Từ %1 đến %2 %3</source>
        <translation>From %1 to %2 %3</translation>
    </message>
</context>
<context>
    <name>DiemTin::TemplatePages</name>
    <message>
        <source>Trang theo mẫu</source>
        <translation>Pages with the template</translation>
    </message>
</context>
<context>
    <name>DiemTin::TemplateWindow</name>
    <message>
        <source>Mẫu trang</source>
        <translation>Page templates</translation>
    </message>
    <message>
        <source>Các mẫu trang</source>
        <translation>Page templates</translation>
    </message>
    <message>
        <source>Nhân &amp;bản</source>
        <translation>&amp;Duplicate</translation>
    </message>
    <message>
        <source>&amp;Xóa</source>
        <translation>De&amp;lete</translation>
    </message>
    <message>
        <source>Nhậ&amp;p…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>X&amp;uất…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message>
        <source>Mẫu có sẵn không sửa được. Hãy nhân bản thành mẫu riêng của tòa soạn rồi sửa.</source>
        <translation>Templates of the program cannot be changed. Duplicate one as the office’s own, then change that.</translation>
    </message>
    <message>
        <source>Các phần của mẫu</source>
        <translation>Parts of the template</translation>
    </message>
    <message>
        <source>Trang</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Màu</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Chữ</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Mã nguồn</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Dùng cho &amp;số này</source>
        <translation>Use for &amp;this issue</translation>
    </message>
    <message>
        <source>Đón&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>%1 (có sẵn)</source>
        <translation>%1 (built in)</translation>
    </message>
</context>
<context>
    <name>DiemTin::TextSearch</name>
    <message>
        <source>thiếu dấu )</source>
        <translation>a ) is missing</translation>
    </message>
    <message>
        <source>thừa dấu )</source>
        <translation>one ) too many</translation>
    </message>
    <message>
        <source>thiếu dấu ]</source>
        <translation>a ] is missing</translation>
    </message>
    <message>
        <source>trước dấu *, + hoặc ? không có gì để lặp lại</source>
        <translation>there is nothing to repeat before *, + or ?</translation>
    </message>
    <message>
        <source>dấu \ cuối cùng không có ký tự theo sau</source>
        <translation>no character follows the last \</translation>
    </message>
    <message>
        <source>khoảng ký tự trong [ ] bị ngược</source>
        <translation>a range of characters in [ ] runs backwards</translation>
    </message>
    <message>
        <source>Biểu thức tìm chưa đúng ở ký tự thứ %1: %2.</source>
        <translation>The search expression is wrong at character %1: %2.</translation>
    </message>
</context>
<context>
    <name>DiemTin::TextStatus</name>
    <message numerus="yes">
        <source>%Ln từ</source>
        <translation>
            <numerusform>%Ln&#xa0;word</numerusform>
            <numerusform>%Ln&#xa0;words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dòng</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiemTin::ToneMarkStyle</name>
    <message>
        <source>Kiểu đặt dấu thanh</source>
        <translation>Placement of tone marks</translation>
    </message>
    <message>
        <source>“%1” đặt dấu thanh khác kiểu của tòa soạn: “%2”.</source>
        <translation>“%1” has its tone mark elsewhere than the house style: “%2”.</translation>
    </message>
</context>
<context>
    <name>DiemTin::TooMuchWhite</name>
    <message>
        <source>Trang quá trống</source>
        <translation>Page rather empty</translation>
    </message>
    <message>
        <source>Trang cuối mục (trang %1) còn trống %2%.</source>
        <translation>The section’s last page (page %1) is %2% empty.</translation>
    </message>
    <message>
        <source>Trang %1 còn trống %2%.</source>
        <translation>Page %1 is %2% empty.</translation>
    </message>
</context>
<context>
    <name>DiemTin::ToolBar</name>
    <message>
        <source>Thanh công cụ</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <source>Nhập văn bản</source>
        <translation>Import text</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Xuất PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>Tin mới</source>
        <translation>New article</translation>
    </message>
    <message>
        <source>Dán thông minh</source>
        <translation>Smart paste</translation>
    </message>
</context>
<context>
    <name>DiemTin::UnbalancedQuotes</name>
    <message>
        <source>Ngoặc không khép</source>
        <translation>Quotation mark or bracket not closed</translation>
    </message>
    <message>
        <source>Dấu “%1” không có dấu mở đi kèm.</source>
        <translation>“%1” closes what nothing opens.</translation>
    </message>
    <message>
        <source>Dấu “%1” mở ra mà không khép lại.</source>
        <translation>“%1” is opened and never closed.</translation>
    </message>
    <message>
        <source>Số dấu “%1” là số lẻ, thiếu một dấu.</source>
        <translation>There is an odd number of “%1”: one is missing.</translation>
    </message>
</context>
<context>
    <name>DiemTin::Unlock</name>
    <message>
        <source>Gỡ khóa thư viện do một máy đã tắt để lại; không gỡ khi máy đó còn báo là đang chạy.</source>
        <translation>Releases the lock of a library that a machine left behind; not while that machine still gives signs of life.</translation>
    </message>
    <message>
        <source>Không có tệp thư viện %1.</source>
        <translation>There is no library file %1.</translation>
    </message>
    <message>
        <source>Đã gỡ khóa mà máy %1 giữ từ %2.</source>
        <translation>Released the lock that the machine %1 had held since %2.</translation>
    </message>
    <message>
        <source>Không ai giữ khóa của thư viện này.</source>
        <translation>Nobody holds the lock of this library.</translation>
    </message>
    <message>
        <source>Máy %1 giữ khóa từ %2.</source>
        <translation>The machine %1 has held the lock since %2.</translation>
    </message>
    <message>
        <source>Chương trình đó đang chạy trên chính máy này.</source>
        <translation>The program runs on this very machine.</translation>
    </message>
    <message>
        <source>Máy đó báo lần cuối lúc %1; thử lại sau %2.</source>
        <translation>That machine&apos;s last sign of life was at %1; try again after %2.</translation>
    </message>
</context>
<context>
    <name>DiemTin::UpgradeDialog</name>
    <message>
        <source>Nâng cấp thư viện</source>
        <translation>Upgrade the library</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>&amp;Hủy</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Đang sao lưu trước khi nâng cấp… %1 %</source>
        <translation>Backing up before the upgrade… %1 %</translation>
    </message>
    <message>
        <source>Đang nâng cấp…</source>
        <translation>Upgrading…</translation>
    </message>
    <message>
        <source>Thư viện này do phiên bản cũ ghi. Nếu hủy, thư viện giữ nguyên như cũ và chưa được mở.</source>
        <translation>This library was written by an older version. If you cancel, it stays as it is and is not opened.</translation>
    </message>
    <message>
        <source>Bản sao lưu đã xong. Bước này không dừng giữa chừng được.</source>
        <translation>The backup is done. This step cannot be stopped halfway.</translation>
    </message>
    <message>
        <source>Đang dừng…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>DiemTin::Verdict</name>
    <message>
        <source>Đồng ý</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Cần sửa</source>
        <translation>Needs work</translation>
    </message>
</context>
<context>
    <name>DiemTin::WayOutDialog</name>
    <message>
        <source>Đón&amp;g</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>DiemTin::WeekDiffers</name>
    <message>
        <source>Số báo hoặc tuần ghi không khớp nhau</source>
        <translation>Number or week do not agree</translation>
    </message>
    <message>
        <source>In “%1” trong khi đây là số %2.</source>
        <translation>“%1” is printed while this is issue %2.</translation>
    </message>
    <message>
        <source>Ghi “%1” trong khi tuần của số báo là %2 - %3.</source>
        <translation>“%1” is printed while the issue’s week is %2 - %3.</translation>
    </message>
</context>
<context>
    <name>DiemTin::WeekLength</name>
    <message>
        <source>Tuần của số báo không đủ bảy ngày</source>
        <translation>The issue’s week is not seven days</translation>
    </message>
    <message>
        <source>Số báo không ghi tuần.</source>
        <translation>The issue has no week.</translation>
    </message>
    <message>
        <source>Tuần của số báo dài %1 ngày chứ không phải 7.</source>
        <translation>The issue’s week is %1 days long instead of 7.</translation>
    </message>
    <message>
        <source>Tuần của số báo không bắt đầu từ thứ Hai; ngày %1 là %2.</source>
        <translation>The issue’s week does not begin on a Monday; %1 is a %2.</translation>
    </message>
</context>
<context>
    <name>DiemTin::WelcomePage</name>
    <message>
        <source>DiemTin</source>
        <translation>DiemTin</translation>
    </message>
    <message>
        <source>Thư viện là nơi giữ mọi tin, ảnh và số báo, trong một tệp.</source>
        <translation>A library keeps all articles, photos and issues in one file.</translation>
    </message>
    <message>
        <source>Tạo thư viện…</source>
        <translation>New library…</translation>
    </message>
    <message>
        <source>Mở thư viện…</source>
        <translation>Open library…</translation>
    </message>
    <message>
        <source>Mở gần đây:</source>
        <translation>Recently opened:</translation>
    </message>
    <message>
        <source>Thư viện chưa có số báo nào</source>
        <translation>The library has no issues yet</translation>
    </message>
    <message>
        <source>Kéo tệp văn bản điểm tin thả vào đây, hoặc:</source>
        <translation>Drop a digest text file here, or:</translation>
    </message>
    <message>
        <source>Nhập văn bản…</source>
        <translation>Import text…</translation>
    </message>
    <message>
        <source>Số báo mới…</source>
        <translation>New issue…</translation>
    </message>
    <message>
        <source>Chưa mở số báo nào</source>
        <translation>No issue is open</translation>
    </message>
    <message>
        <source>Chọn một số trong thẻ “Số báo” ở bên trái, hoặc:</source>
        <translation>Choose one in the tab “Issues” at the left, or:</translation>
    </message>
</context>
<context>
    <name>DiemTin::Workspace</name>
    <message>
        <source>%1 là tệp duyệt, không phải thư viện.</source>
        <translation>%1 is a review file, not a library.</translation>
    </message>
</context>
<context>
    <name>DigestNotes</name>
    <message>
        <source>Không biết xếp dòng này vào đâu: “%1”</source>
        <translation>It is not clear where this line belongs: “%1”</translation>
    </message>
    <message>
        <source>Chữ trong ảnh hoặc biểu đồ, không đưa vào bài: “%1”</source>
        <translation>Words from a picture or chart, left out of the article: “%1”</translation>
    </message>
    <message>
        <source>Chữ lặp lại ở đầu hoặc cuối trang: “%1”</source>
        <translation>Words repeated at the head or foot of the pages: “%1”</translation>
    </message>
    <message>
        <source>Tiêu đề mục đứng giữa bài, không dùng để chia mục: “%1”</source>
        <translation>Section heading in the middle of an article, not used to divide sections: “%1”</translation>
    </message>
    <message>
        <source>Dòng trong mục lục không phải tên bài: “%1”</source>
        <translation>Line in the contents that is not an article’s title: “%1”</translation>
    </message>
    <message>
        <source>Bài có hơn một dòng nguồn, dòng này không được lấy: “%1”</source>
        <translation>The article has more than one source line; this one was not used: “%1”</translation>
    </message>
    <message>
        <source>Không rõ năm của ngày “%1”</source>
        <translation>The year of the date “%1” is not clear</translation>
    </message>
    <message>
        <source>Bài không có tên rõ ràng, đã lấy dòng đầu: “%1”</source>
        <translation>The article has no clear headline; its first line was used: “%1”</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>Không có tệp “%1”.</source>
        <translation>There is no file “%1”.</translation>
    </message>
    <message>
        <source>“%1” là thư mục, không phải tệp văn bản.</source>
        <translation>“%1” is a folder, not a text file.</translation>
    </message>
    <message>
        <source>Không nhập được tệp “%1”: chỉ đọc được các đuôi %2.</source>
        <translation>The file “%1” cannot be imported. File name endings that can be read: %2.</translation>
    </message>
    <message>
        <source>Không đọc được tệp “%1”: %2.</source>
        <translation>The file “%1” cannot be read: %2.</translation>
    </message>
    <message>
        <source>Không đọc hết được tệp “%1”: %2.</source>
        <translation>The file “%1” cannot be read to the end: %2.</translation>
    </message>
</context>
<context>
    <name>PagePictures</name>
    <message>
        <source>%1 - trang %2</source>
        <translation>%1 - page %2</translation>
    </message>
    <message>
        <source>không lập được ảnh</source>
        <translation>the picture could not be made</translation>
    </message>
</context>
<context>
    <name>PdfFinishing</name>
    <message>
        <source>Tệp PDF vừa vẽ bị hỏng hoặc ghi chưa hết (%1).</source>
        <translation>The new PDF file is damaged or incomplete (%1).</translation>
    </message>
    <message>
        <source>%1 trên %2 trang</source>
        <translation>pages: %1 of %2</translation>
    </message>
    <message>
        <source>%1 trên %2 ảnh</source>
        <translation>photos: %1 of %2</translation>
    </message>
    <message>
        <source>Một liên kết ở trang %1 không có địa chỉ nên không được ghi vào PDF.</source>
        <translation>A link on page %1 has no address and was left out of the PDF.</translation>
    </message>
    <message>
        <source>Liên kết “%1” ở trang %2 không dẫn tới đâu nên không được ghi vào PDF.</source>
        <translation>The link “%1” on page %2 leads nowhere and was left out of the PDF.</translation>
    </message>
    <message>
        <source>không tìm thấy các chỗ đánh dấu</source>
        <translation>the marked places cannot be found</translation>
    </message>
</context>
<context>
    <name>PdfPainting</name>
    <message>
        <source>Số này chưa có trang nào để xuất.</source>
        <translation>This issue has no pages to export yet.</translation>
    </message>
    <message>
        <source>Đã dừng xuất PDF.</source>
        <translation>PDF export was stopped.</translation>
    </message>
    <message>
        <source>Không ghi được tệp “%1”.</source>
        <translation>The file “%1” could not be written.</translation>
    </message>
</context>
<context>
    <name>PdfProving</name>
    <message>
        <source>Đọc lại tệp PDF thì thấy tệp bị hỏng (%1).</source>
        <translation>The PDF file was read back and is damaged (%1).</translation>
    </message>
    <message>
        <source>PDF có %1 trang thay vì %2.</source>
        <translation>Pages in the PDF: %1 instead of %2.</translation>
    </message>
    <message>
        <source>Liên kết “%1” ở trang %2 trong PDF dẫn sai chỗ.</source>
        <translation>The link “%1” on page %2 of the PDF leads to the wrong place.</translation>
    </message>
    <message>
        <source>Trang %2 trong PDF thiếu liên kết “%1”.</source>
        <translation>On page %2 of the PDF the link “%1” is missing.</translation>
    </message>
    <message>
        <source>Đích “%1” trong PDF thiếu hoặc sai chỗ.</source>
        <translation>The destination “%1” in the PDF is missing or in the wrong place.</translation>
    </message>
    <message>
        <source>Mục “%1” trong khung dấu trang của PDF thiếu, thừa hoặc dẫn sai chỗ.</source>
        <translation>The bookmark “%1” in the PDF is missing, superfluous or leads to the wrong place.</translation>
    </message>
    <message>
        <source>Khổ giấy của trang %1 trong PDF không đúng (%2).</source>
        <translation>The paper size of page %1 of the PDF is wrong (%2).</translation>
    </message>
    <message>
        <source>Một ảnh ở trang %1 trong PDF không phải là ảnh đã chuẩn bị để in.</source>
        <translation>A photo on page %1 of the PDF is not the one prepared for it.</translation>
    </message>
    <message>
        <source>Trang %1 trong PDF thiếu ảnh.</source>
        <translation>A photo is missing from page %1 of the PDF.</translation>
    </message>
    <message>
        <source>PDF không ghi ngôn ngữ là tiếng Việt.</source>
        <translation>The PDF does not give its language as Vietnamese.</translation>
    </message>
    <message>
        <source>Phông chữ “%1” không được nhúng vào PDF.</source>
        <translation>The font “%1” is not embedded in the PDF.</translation>
    </message>
    <message>
        <source>Chữ của phông “%1” trong PDF không sao chép và tìm kiếm được.</source>
        <translation>Text in the font “%1” cannot be copied or searched in the PDF.</translation>
    </message>
    <message>
        <source>Mã QR ở trang %1 trong PDF không đọc được (%2).</source>
        <translation>The QR code on page %1 of the PDF cannot be read (%2).</translation>
    </message>
    <message>
        <source>Mã QR ở trang %1 trong PDF dẫn tới “%2” thay vì “%3”.</source>
        <translation>The QR code on page %1 of the PDF leads to “%2” instead of “%3”.</translation>
    </message>
    <message>
        <source>Chữ ở trang %1 trong PDF khác với bản dàn trang, ở chỗ “%2”.</source>
        <translation>The text on page %1 of the PDF differs from the proof at “%2”.</translation>
    </message>
    <message>
        <source>Mục lục ghi “%1” ở trang %2, nhưng trong PDF bài không bắt đầu ở đó hoặc dòng mục lục bị sai.</source>
        <translation>The contents give “%1” as on page %2, but in the PDF the article does not begin there, or the line in the contents is wrong.</translation>
    </message>
    <message>
        <source>Nhãn của trang thứ %1 trong PDF không phải là số in trên trang (%2).</source>
        <translation>The label of page %1 in the PDF is not the number printed on the page (%2).</translation>
    </message>
    <message>
        <source>Bản lưu trữ không đúng chuẩn PDF/A-1b (ISO 19005-1, mục %1).</source>
        <translation>The archive copy does not meet PDF/A-1b (ISO 19005-1, clause %1).</translation>
    </message>
    <message>
        <source>nội dung chưa được gắn thẻ hết</source>
        <translation>not all content is tagged</translation>
    </message>
    <message>
        <source>có thẻ không chuẩn</source>
        <translation>there are tags outside the standard</translation>
    </message>
    <message>
        <source>có phần động</source>
        <translation>there are moving parts</translation>
    </message>
    <message>
        <source>có âm thanh hoặc phim</source>
        <translation>there are sounds or films</translation>
    </message>
    <message>
        <source>dữ liệu mô tả thiếu tên tài liệu hoặc PDF/UA</source>
        <translation>the metadata lack the title or PDF/UA</translation>
    </message>
    <message>
        <source>tên tài liệu không hiện trên cửa sổ</source>
        <translation>the title is not shown in the window</translation>
    </message>
    <message>
        <source>có chữ ẩn</source>
        <translation>there is hidden text</translation>
    </message>
    <message>
        <source>thẻ lồng sai hoặc thứ tự đọc sai</source>
        <translation>tags are nested wrongly or in the wrong order</translation>
    </message>
    <message>
        <source>có ký tự không biết là chữ gì</source>
        <translation>there are characters nobody knows the letter of</translation>
    </message>
    <message>
        <source>không ghi ngôn ngữ</source>
        <translation>the language is missing</translation>
    </message>
    <message>
        <source>có ảnh không có lời thay thế</source>
        <translation>there are pictures without alternative text</translation>
    </message>
    <message>
        <source>cấp tiêu đề sai</source>
        <translation>the levels of headings are wrong</translation>
    </message>
    <message>
        <source>có bảng</source>
        <translation>there are tables</translation>
    </message>
    <message>
        <source>danh sách sai</source>
        <translation>lists are wrong</translation>
    </message>
    <message>
        <source>có công thức</source>
        <translation>there are formulas</translation>
    </message>
    <message>
        <source>tiêu đề trang hoặc số trang lẫn vào nội dung</source>
        <translation>running heads or page numbers are among the content</translation>
    </message>
    <message>
        <source>có chú thích</source>
        <translation>there are notes</translation>
    </message>
    <message>
        <source>có lớp bật tắt</source>
        <translation>there are layers</translation>
    </message>
    <message>
        <source>tệp đính kèm thiếu tên hoặc mô tả</source>
        <translation>an attachment has no name or description</translation>
    </message>
    <message>
        <source>có luồng bài</source>
        <translation>there are article threads</translation>
    </message>
    <message>
        <source>có chữ ký số</source>
        <translation>there are digital signatures</translation>
    </message>
    <message>
        <source>có biểu mẫu</source>
        <translation>there are forms</translation>
    </message>
    <message>
        <source>có biểu mẫu XFA</source>
        <translation>there are XFA forms</translation>
    </message>
    <message>
        <source>tệp bị mã hóa</source>
        <translation>the file is encrypted</translation>
    </message>
    <message>
        <source>thiếu dấu trang hoặc thứ tự phím Tab</source>
        <translation>bookmarks or the tab order are missing</translation>
    </message>
    <message>
        <source>có liên kết ngoài thẻ hoặc không có lời mô tả</source>
        <translation>links are untagged or without description</translation>
    </message>
    <message>
        <source>có lệnh chạy khi mở</source>
        <translation>actions run when it is opened</translation>
    </message>
    <message>
        <source>có đối tượng lồng</source>
        <translation>there are nested objects</translation>
    </message>
    <message>
        <source>phông chữ nhúng sai</source>
        <translation>fonts are embedded wrongly</translation>
    </message>
    <message>
        <source>tệp không có thẻ</source>
        <translation>the file has no tags</translation>
    </message>
    <message>
        <source>PDF chưa đọc được bằng phần mềm đọc màn hình: %1 (Matterhorn %2).</source>
        <translation>The PDF is not fit for screen readers yet: %1 (Matterhorn %2).</translation>
    </message>
</context>
<context>
    <name>PdfWriting</name>
    <message>
        <source>Đã dừng xuất PDF.</source>
        <translation>PDF export was stopped.</translation>
    </message>
    <message>
        <source>Không xuất được tệp “%1”: đuôi tệp phải là một trong các đuôi xuất được (.pdf).</source>
        <translation>The file “%1” cannot be exported: its name must end in one of the formats that can be exported (.pdf).</translation>
    </message>
    <message>
        <source>đó là một thư mục</source>
        <translation>it is a folder</translation>
    </message>
    <message>
        <source>không có thư mục “%1”</source>
        <translation>there is no folder “%1”</translation>
    </message>
    <message>
        <source>Đã có tệp “%1”.</source>
        <translation>The file “%1” already exists.</translation>
    </message>
    <message>
        <source>tệp chỉ cho đọc</source>
        <translation>the file is read-only</translation>
    </message>
    <message>
        <source>ổ đĩa không nhận dữ liệu</source>
        <translation>the disk does not accept data</translation>
    </message>
    <message>
        <source>%1 Không ghi tệp “%2”.</source>
        <translation>%1 The file “%2” was not written.</translation>
    </message>
    <message>
        <source>Còn %1 lỗi khác.</source>
        <translation>%1 more errors.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Không có trang nào trong khoảng trang đã chọn.</source>
        <translation>There are no pages in the chosen page range.</translation>
    </message>
    <message>
        <source>Đã dừng in.</source>
        <translation>Printing was stopped.</translation>
    </message>
    <message>
        <source>Máy in không nhận bản in.</source>
        <translation>The printer did not accept the print job.</translation>
    </message>
    <message>
        <source>Đang gửi các trang đến máy in…</source>
        <translation>Sending the pages to the printer…</translation>
    </message>
    <message>
        <source>Dừng in</source>
        <translation>Stop printing</translation>
    </message>
    <message>
        <source>Máy tính này chưa có máy in nào. Hãy thêm máy in trong Windows, hoặc xuất PDF.</source>
        <translation>This computer has no printer yet. Add one in Windows, or export a PDF.</translation>
    </message>
</context>
</TS>
