// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Smart paste: pages in the manner of newspapers, portals, Word and chats, all made up.

#include "models/base/clock.h"
#include "models/interchange/clip.h"
#include "models/interchange/clip/webdate.h"

#include <QFile>
#include <QMimeData>
#include <QTest>
#include <QTimeZone>

using namespace DiemTin;

namespace {

ClipContent fixture(const QString &name)
{
    QFile file(QStringLiteral(DIEMTIN_TEST_DATA "/clips/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    const QString text = QString::fromUtf8(file.readAll());
    return name.endsWith(QLatin1String(".html")) ? ClipContent{.html = text, .text = {}, .url = {}}
                                                 : ClipContent{.html = {}, .text = text, .url = {}};
}

} // namespace

class TestClip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDays_data();
    void readsDays();
    void readsEachPage_data();
    void readsEachPage();
    void keepsCaptionsAndPictures();
    void neverTakesAStandInForAPicture();
    void knowsTheSourceByItsHomePage_data();
    void knowsTheSourceByItsHomePage();
    void readsTheAddressThatBrowsersAdd();
    void refusesAnEmptyClipboard();
    void refusesWhatIsTooLongForAnArticle();

private:
    [[nodiscard]] ClippedArticle read(const ClipContent &content) const
    {
        const Result<ClippedArticle> result = articleFromClip(content, m_sources, m_clock);
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }

    // Saturday 20 June 2026, 01:00 in Vietnam.
    FixedClock m_clock{QDateTime(QDate(2026, 6, 19), QTime(18, 0), QTimeZone::UTC)};
    QList<Source> m_sources{
        {{}, QStringLiteral("VnExpress"), {}, QStringLiteral("https://vnexpress.net/")},
        {{}, QString::fromUtf8("Báo Chính phủ"), {}, QStringLiteral("baochinhphu.vn")},
        {{},
         QString::fromUtf8("Báo Hải Phòng"),
         {QString::fromUtf8("Báo HP")},
         QStringLiteral("https://baohaiphong.vn")},
        {{}, QString::fromUtf8("Cổng TTĐT thành phố"), {}, QStringLiteral("https://haiphong.gov.vn")},
        {{}, QString::fromUtf8("Sở KH&CN Hải Phòng"), {}, QStringLiteral("https://haiphong.gov.vn/so-khcn")},
    };
};

void TestClip::readsDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char *text, QDate day) { QTest::newRow(text) << QString::fromUtf8(text) << day; };
    row("15/6/2026", QDate(2026, 6, 15));
    row("Thứ Hai, 15/06/2026 08:30", QDate(2026, 6, 15));
    row("15.6.26", QDate(2026, 6, 15));
    row("15-06-2026", QDate(2026, 6, 15));
    row("ngày 15 tháng 6 năm 2026", QDate(2026, 6, 15));
    row("15 tháng 6, 2026", QDate(2026, 6, 15));
    row("15/6 08:30", QDate(2026, 6, 15));
    row("25/12", QDate(2025, 12, 25));
    row("2026-06-15", QDate(2026, 6, 15));
    row("2026-06-15T20:15:00Z", QDate(2026, 6, 16));
    row("2026-06-15T20:15:00+07:00", QDate(2026, 6, 15));
    row("2 giờ trước", QDate(2026, 6, 19));
    row("30 phút trước", QDate(2026, 6, 20));
    row("3 ngày trước", QDate(2026, 6, 17));
    row("1 tuần trước", QDate(2026, 6, 13));
    row("Hôm qua, 21:15", QDate(2026, 6, 19));
    row("31/2/2026", QDate());
    row("Nghị quyết 57", QDate());
    row("tăng 3,5 lần", QDate());
}

void TestClip::readsDays()
{
    QFETCH(QString, text);
    QFETCH(QDate, day);
    QCOMPARE(webDate(text, m_clock), day);
}

void TestClip::readsEachPage_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("body");
    const auto row = [](const char *file, QDate day, const char *headline, const char *source, const char *url,
                        const char *body) {
        QTest::newRow(file) << QString::fromUtf8(file) << day << QString::fromUtf8(headline)
                            << QString::fromUtf8(source) << QString::fromUtf8(url) << QString::fromUtf8(body);
    };
    row("vnexpress.html", QDate(2026, 6, 15), "Phao đo mặn gửi số liệu bằng sóng vệ tinh", "", "",
        "Hai mươi phao nhỏ thả ở cửa sông báo độ mặn mỗi giờ một lần.\n\n"
        "Nhóm kỹ sư trẻ mất ba năm để phao chịu được mùa bão, khi **sóng cao tới bốn mét**.\n\n"
        "Số liệu về máy chủ sau hai phút, người nuôi tôm xem ngay trên "
        "[điện thoại](https://vnexpress.net/chu-de/dien-thoai) và không phải trả tiền.\n\n"
        "**Thu Hà**");
    row("baochinhphu.html", QDate(2026, 6, 16), "Quỹ phát triển khoa học cho vay không cần thế chấp", "Báo Chính phủ",
        "https://baochinhphu.vn/quy-phat-trien-102.htm",
        "## (Chinhphu.vn) - Doanh nghiệp nhỏ được vay theo kết quả thử nghiệm.\n\n"
        "Hội đồng thẩm định có năm chuyên gia độc lập, làm việc trong mười ngày kể từ ngày 10/6/2026.\n\n"
        "### Ba bước xét duyệt\n\n- Nộp hồ sơ qua mạng;\n- Chạy thử tại xưởng;\n- Nhận vốn sau 30 ngày.\n\n"
        "Lãi suất bằng một nửa lãi suất thị trường trong hai năm đầu.");
    row("baohaiphong.html", QDate(2026, 6, 17), "Xưởng máy của học viên nhận đơn hàng đầu tiên", "Báo Hải Phòng",
        "https://baohaiphong.vn/xuong-may-hoc-vien-3912.html",
        "**Sau tám tháng vừa học vừa làm, xưởng máy giao lô chi tiết đầu tiên.**\n\n"
        "Mười hai học viên chia làm ba ca.\n\nThầy phụ trách nói lỗi giảm còn 2%.");
    row("word.html", QDate(2026, 6, 18), "KHO DỮ LIỆU MỞ CHO NGƯỜI DÂN", "Sở KH&CN Hải Phòng",
        "https://haiphong.gov.vn/so-khcn/kho-du-lieu",
        "Thành phố mở **bốn trăm** bộ dữ liệu, ai cũng tải được.\n\n- Bản đồ ngập\n- Lịch xe buýt");
    row("zalo.txt", QDate(2026, 6, 19), "Robot dọn rác trên kênh chạy thử vòng đầu", "Báo Hải Phòng",
        "https://baohaiphong.vn/robot-don-rac-4001.html",
        "Chiếc robot dài một mét rưỡi vớt được 40 kg rác mỗi giờ.\n\n- Pin dùng sáu giờ\n- Điều khiển từ bờ");
    row("zalo-link.txt", QDate(), "Máy bay không người lái gieo hạt trên bãi bồi", "VnExpress",
        "https://www.vnexpress.net/drone-gieo-hat-4750.html",
        "Hạt đước nảy mầm sau mười ngày, tỷ lệ sống đạt 70%.\n\nDự án kéo dài đến năm 2028.");
    row("firefox.txt", QDate(2026, 6, 19), "Cảng biển thử cẩu điện không phát thải", "", "",
        "Hai cẩu điện thay bốn cẩu chạy dầu từ đầu tháng, tiết kiệm 30% chi phí.\n\n"
        "Ông Trần Văn Bình nói bến sẽ lắp thêm ba cẩu trước ngày 2/9.");
    row("mail.txt", QDate(), "PHÒNG THÍ NGHIỆM DI ĐỘNG VỀ XÃ ĐẢO", "", "",
        "Chiếc xe chở phòng thí nghiệm đến xã đảo sáng thứ bảy, kiểm tra nước giếng của hai trăm hộ trong một ngày và "
        "báo ngay kết quả.\n\nMẫu xấu được gửi về trung tâm.");
    row("portal.html", QDate(2026, 6, 14), "Mười xã có điểm hỗ trợ dịch vụ công", "", "",
        "**Người già được kèm tại chỗ.**\n\nMỗi điểm có hai đoàn viên trực từ 8 giờ đến 17 giờ.");
    row("og.html", QDate(), "Giống lúa chịu ngập cho vụ hè thu", "Viện Lúa", "",
        "Giống mới đứng vững sau bảy ngày ngập trong nước.\n\n"
        "Năng suất đạt 6,2 tấn một héc-ta ở cả ba điểm trồng thử.");
    row("body.html", QDate(), "", "", "",
        "Đoạn văn dài không có tiêu đề nào đứng trước, chỉ là hai câu người ta chép từ giữa bài. Câu thứ hai kết thúc "
        "ở đây.\n\nĐoạn sau của bài.");
    row("sharepage.html", QDate(), "Bản tin nằm trong khung tên lạ", "", "",
        "Cả trang mang tên chia sẻ mà vẫn là bài viết.");
}

void TestClip::readsEachPage()
{
    QFETCH(QString, file);
    QFETCH(QDate, day);
    QFETCH(QString, headline);
    QFETCH(QString, source);
    QFETCH(QString, url);
    QFETCH(QString, body);
    const Article article = read(fixture(file)).article;
    QCOMPARE(article.headline, headline);
    QCOMPARE(article.date, day);
    QCOMPARE(article.source, source);
    QCOMPARE(article.url, url);
    QCOMPARE(article.body, body);
}

void TestClip::keepsCaptionsAndPictures()
{
    const QList<ClipPhoto> remote = read(fixture(QStringLiteral("baochinhphu.html"))).photos;
    QCOMPARE(remote.size(), 1);
    QVERIFY(remote.first().bytes.isEmpty());
    QCOMPARE(remote.first().address, QStringLiteral("https://bcp.cdnchinhphu.vn/quy.jpg"));
    QCOMPARE(remote.first().caption, QString::fromUtf8("Lễ ký kết chương trình"));
    QCOMPARE(remote.first().credit, QStringLiteral("VGP/Hoàng Nam"));

    const QList<ClipPhoto> contained = read(fixture(QStringLiteral("portal.html"))).photos;
    QCOMPARE(contained.size(), 1);
    QVERIFY(contained.first().bytes.startsWith("\x89PNG\r\n"));
    QVERIFY(contained.first().address.isEmpty());
    QCOMPARE(contained.first().caption, QString::fromUtf8("Một điểm hỗ trợ"));
    QCOMPARE(contained.first().credit, QString::fromUtf8("Sở KH&CN"));

    const QList<ClipPhoto> local = read(fixture(QStringLiteral("baohaiphong.html"))).photos;
    QCOMPARE(local.size(), 1);
    QVERIFY(local.first().bytes.isEmpty());
    QVERIFY(local.first().address.startsWith(QLatin1String("file:")));
}

void TestClip::neverTakesAStandInForAPicture()
{
    const QList<ClipPhoto> photos = read(fixture(QStringLiteral("vnexpress.html"))).photos;
    QCOMPARE(photos.size(), 1);
    QVERIFY(photos.first().bytes.isEmpty());
    QCOMPARE(photos.first().address, QStringLiteral("https://i1-vnexpress.vnecdn.net/phao.jpg"));
    QCOMPARE(photos.first().credit, QString::fromUtf8("Lê Minh"));
}

void TestClip::knowsTheSourceByItsHomePage_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("source");
    const auto row = [](const char *url, const char *source) {
        QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(source);
    };
    row("https://vnexpress.net/a", "VnExpress");
    row("http://www.vnexpress.net", "VnExpress");
    row("https://m.vnexpress.net/a?b=c", "VnExpress");
    row("https://sohoa.vnexpress.net/a", "VnExpress");
    row("https://gia-vnexpress.net/a", "");
    row("https://vnexpress.net.lua.vn/a", "");
    row("https://haiphong.gov.vn/tin/1", "Cổng TTĐT thành phố");
    row("https://haiphong.gov.vn/so-khcn/tin/1", "Sở KH&CN Hải Phòng");
    row("https://haiphong.gov.vn/so-khcnx", "Cổng TTĐT thành phố");
    row("", "");
}

void TestClip::knowsTheSourceByItsHomePage()
{
    QFETCH(QString, url);
    QFETCH(QString, source);
    const Source *found = sourceOfAddress(url, m_sources);
    QCOMPARE(found != nullptr ? found->name : QString(), source);
}

void TestClip::readsTheAddressThatBrowsersAdd()
{
    QMimeData chromium;
    chromium.setHtml(fixture(QStringLiteral("vnexpress.html")).html);
    chromium.setData(QStringLiteral("chromium/x-source-url"), "https://vnexpress.net/phao-do-man-1.html");
    QCOMPARE(read(clipContent(chromium)).article.url, QStringLiteral("https://vnexpress.net/phao-do-man-1.html"));
    QCOMPARE(read(clipContent(chromium)).article.source, QStringLiteral("VnExpress"));
    QMimeData firefox;
    firefox.setText(QStringLiteral("Tin ngắn\nMột câu."));
    const QString address = QStringLiteral("https://baohaiphong.vn/tin.html");
    firefox.setData(QStringLiteral("text/x-moz-url-priv"),
                    QByteArray(reinterpret_cast<const char *>(address.utf16()), address.size() * 2));
    QCOMPARE(read(clipContent(firefox)).article.source, QString::fromUtf8("Báo Hải Phòng"));
}

void TestClip::refusesAnEmptyClipboard()
{
    for (const char *html : {"", "<p> &nbsp; </p>", "<img src='https://vi.du/a.jpg'>"}) {
        const auto result = articleFromClip({.html = QString::fromUtf8(html), .text = {}, .url = {}}, {}, m_clock);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Invalid);
    }
}

/// An article of megabytes would hold up the pages for minutes, and again whenever its issue is opened.
void TestClip::refusesWhatIsTooLongForAnArticle()
{
    const QString line = QString::fromUtf8("Một dòng chữ dài vừa phải về cảng biển và máy cẩu chạy điện. ");
    const QString text = line.repeated(5'000'000 / int(line.size()));
    QVERIFY(!articleFromClip({.html = {}, .text = text, .url = {}}, m_sources, m_clock));
    const QString page = QStringLiteral("<p>%1</p>").arg(text.left(400'000));
    QVERIFY(!articleFromClip({.html = page, .text = {}, .url = {}}, m_sources, m_clock));
    QVERIFY(read({.html = {}, .text = text.left(150'000), .url = {}}).article.body.size() > 140'000);
}

QTEST_GUILESS_MAIN(TestClip)
#include "clip_test.moc"
