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
        <source>Chọn &amp;tất cả</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>Tù&amp;y chọn…</source>
        <translation>Pre&amp;ferences…</translation>
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
        <source>Không đọc được ảnh %1: %2</source>
        <translation>The photo %1 cannot be read: %2</translation>
    </message>
    <message>
        <source>Thêm ảnh</source>
        <translation>Add photos</translation>
    </message>
    <message>
        <source>Quét mã để xem thêm</source>
        <translation>Quét mã để xem thêm</translation>
    </message>
    <message>
        <source>Thêm mã QR</source>
        <translation>Add QR code</translation>
    </message>
    <message>
        <source>Bỏ tin khỏi số báo</source>
        <translation>Remove article from issue</translation>
    </message>
</context>
<context>
    <name>DiemTin::ArticleEditor</name>
    <message>
        <source>Chọn một tin trong số báo để sửa.</source>
        <translation>Select an article of the issue to edit it.</translation>
    </message>
    <message>
        <source>Nội dung tin</source>
        <translation>Article text</translation>
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
        <source>không ghi ngày</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>không ghi nguồn</source>
        <translation>no source</translation>
    </message>
    <message>
        <source>Nội dung. Dòng trống ngăn đoạn, “- ” mở gạch đầu dòng, **chữ đậm**, *chữ nghiêng*.</source>
        <translation>Text. A blank line separates paragraphs, “- ” starts a bullet point, **bold**, *italic*.</translation>
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
        <source>Sửa liên kết</source>
        <translation>Edit link</translation>
    </message>
    <message>
        <source>Sửa nội dung</source>
        <translation>Edit text</translation>
    </message>
    <message>
        <source>Bỏ ảnh</source>
        <translation>Remove photo</translation>
    </message>
    <message>
        <source>Sửa chú thích ảnh</source>
        <translation>Edit caption</translation>
    </message>
    <message>
        <source>Bỏ mã QR</source>
        <translation>Remove QR code</translation>
    </message>
    <message>
        <source>Sửa mã QR</source>
        <translation>Edit QR code</translation>
    </message>
    <message>
        <source>Ngày viết như 15/6 hoặc 15/6/2026.</source>
        <translation>Write the date as 15/6 or 15/6/2026.</translation>
    </message>
    <message>
        <source>Sửa ngày</source>
        <translation>Edit date</translation>
    </message>
    <message>
        <source>Sửa tên trong mục lục</source>
        <translation>Edit title in the contents</translation>
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
</context>
<context>
    <name>DiemTin::AutosaveWorker</name>
    <message>
        <source>Chưa ghi được vào thư viện %1: tệp bị khóa hoặc không cho ghi.</source>
        <translation>The library %1 could not be saved yet: the file is locked or write-protected.</translation>
    </message>
</context>
<context>
    <name>DiemTin::BenchCompose</name>
    <message>
        <source>Đo việc dàn trang: thời gian tính bằng ms, phần trắng ở chân trang (không kể trang cuối mỗi mục) là phần của vùng chữ.</source>
        <translation>Measures page layout: times in ms; white space at the foot of the pages (the last page of each section not counted) as a share of the text area.</translation>
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
</context>
<context>
    <name>DiemTin::BenchExport</name>
    <message>
        <source>Đo việc xuất PDF từ lúc chương trình khởi động: giây, MiB; các phần là giây theo đồng hồ.</source>
        <translation>Measures PDF export from the start of the program: seconds, MiB; the parts in seconds of wall-clock time.</translation>
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
</context>
<context>
    <name>DiemTin::ExportController</name>
    <message>
        <source>/Điểm tin KHCN số %1-%2.pdf</source>
        <translation>/Điểm tin KHCN số %1-%2.pdf</translation>
    </message>
    <message>
        <source>Đang xuất %1…</source>
        <translation>Exporting %1…</translation>
    </message>
    <message>
        <source>Đã xuất %1 trang, %2.</source>
        <translation>Exported. Pages: %1, size: %2.</translation>
    </message>
    <message>
        <source>Kiểm tra tệp PDF</source>
        <translation>PDF check</translation>
    </message>
    <message>
        <source>Tệp đã được ghi; những chỗ sau cần xem lại:</source>
        <translation>The file has been written. Please check the following:</translation>
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
        <source>Bản để lưu lâu dài</source>
        <translation>A copy for long-term storage</translation>
    </message>
    <message>
        <source>Chọn nơi lưu…</source>
        <translation>Choose where to save…</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
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
        <source>Không có lệnh thì mở cửa sổ.</source>
        <translation>Without a command, the window opens.</translation>
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
        <source>%1 tin</source>
        <translation>Articles: %1</translation>
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
    <name>DiemTin::IssueTree</name>
    <message>
        <source>Các mục và tin của số báo</source>
        <translation>Sections and articles of the issue</translation>
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
    <message>
        <source>Số %1</source>
        <translation>Issue %1</translation>
    </message>
    <message>
        <source>%1 tin · %2 trang</source>
        <translation>Articles: %1 · Pages: %2</translation>
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
        <source>Bỏ ảnh này khỏi tin</source>
        <translation>Remove this photo from the article</translation>
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
        <source>Bỏ mã QR này khỏi tin</source>
        <translation>Remove this QR code from the article</translation>
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
</context>
<context>
    <name>DiemTin::PageMenu</name>
    <message>
        <source>&amp;Sửa tin này</source>
        <translation>&amp;Edit this article</translation>
    </message>
    <message>
        <source>Sao &amp;chép chữ của tin</source>
        <translation>Copy the article’s &amp;text</translation>
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
        <translation>&amp;Copy page as picture</translation>
    </message>
    <message>
        <source>Sao chép %1 trang thành ả&amp;nh</source>
        <translation>&amp;Copy %1 pages as one picture</translation>
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
        <translation>%1 · %2 words</translation>
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
        <source>Điểm tin KHCN số %1-%2</source>
        <translation>Điểm tin KHCN số %1-%2</translation>
    </message>
    <message>
        <source>Đã lưu %1 ảnh vào %2.</source>
        <translation>%1 pictures were saved in %2.</translation>
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
</context>
<context>
    <name>DiemTin::ProofView</name>
    <message>
        <source>Trang in</source>
        <translation>Proof</translation>
    </message>
</context>
<context>
    <name>DiemTin::ReadingWindow</name>
    <message>
        <source>Đọc toàn màn hình</source>
        <translation>Reading in full screen</translation>
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
    <name>DiemTin::Screenshot</name>
    <message>
        <source>Không ghi được ảnh %1.</source>
        <translation>The picture %1 could not be written.</translation>
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
        <source>Thư viện %1 bị hỏng: %2.</source>
        <translation>The library %1 is damaged: %2.</translation>
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
        <source>Thư viện %1 chỉ mở để đọc vì một chương trình khác đang mở nó.</source>
        <translation>The library %1 is open read-only, because another program has it open.</translation>
    </message>
    <message>
        <source>Thư viện %1 chỉ mở để đọc vì %2 đang mở nó trên máy %3 từ %4.</source>
        <translation>The library %1 is open read-only, because %2 has had it open on the computer %3 since %4.</translation>
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
        <source>Thư viện %1 nằm trên ổ mạng, nơi dữ liệu có thể hỏng khi hai máy cùng ghi; hãy chép tệp về một thư mục trên máy này rồi mở ở đó.</source>
        <translation>The library %1 is on a network drive, where data may be damaged if two computers write at once. Please copy the file to a folder on this computer and open it there.</translation>
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
        <source>HH:mm &apos;ngày&apos; d/M/yyyy</source>
        <translation>HH:mm &apos;on&apos; d MMMM yyyy</translation>
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
</context>
<context>
    <name>DiemTin::Template</name>
    <message>
        <source>không đọc được: %1</source>
        <translation>it cannot be read: %1</translation>
    </message>
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
        <source>màu “%1” của “%2” không có</source>
        <translation>the colour “%1” of “%2” does not exist</translation>
    </message>
    <message>
        <source>thiếu “%1” trong “texts”</source>
        <translation>“%1” is missing from “texts”</translation>
    </message>
    <message>
        <source>thiếu màu “%1”</source>
        <translation>the colour “%1” is missing</translation>
    </message>
    <message>
        <source>kiểu chữ “%1” thiếu “family”</source>
        <translation>the text style “%1” has no “family”</translation>
    </message>
    <message>
        <source>Không mở được mẫu trình bày %1: %2.</source>
        <translation>The template %1 could not be opened: %2.</translation>
    </message>
    <message>
        <source>Không có mẫu trình bày tên “%1”.</source>
        <translation>There is no template with the name “%1”.</translation>
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
</context>
<context>
    <name>DiemTin::Workspace</name>
    <message>
        <source>Chuyển tin</source>
        <translation>Move article</translation>
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
        <source>Không ghi được ảnh “%1”: %2</source>
        <translation>The picture “%1” could not be written: %2</translation>
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
</context>
<context>
    <name>PdfWriting</name>
    <message>
        <source>Không ghi được tệp “%1”: %2.</source>
        <translation>The file “%1” could not be written: %2.</translation>
    </message>
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
</context>
</TS>
