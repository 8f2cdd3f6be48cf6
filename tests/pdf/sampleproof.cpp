// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sets the sample's pages line by line.

#include "tests/pdf/sampleproof.h"

#include "models/base/length.h"
#include "models/composer/pageface.h"
#include "models/composer/template.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTextOption>
#include <qrencode.h>

namespace DiemTin::Testing {

const QString oddUrl = QStringLiteral("https://baomoi.example.vn/tin (số 5/đổi mới?từ=khóa&trang=2#đầu");
const QByteArray oddUrlEncoded = "https://baomoi.example.vn/tin%20(s%E1%BB%91%205/%C4%91%E1%BB%95i%20m%E1%BB%9Bi"
                                 "?t%E1%BB%AB=kh%C3%B3a&trang=2#%C4%91%E1%BA%A7u";
const QString podcastUrl = QStringLiteral("https://podcast.example.vn/tam-diem/23?nguon=qr");
const QString colourPhoto = QString(64, QLatin1Char('a'));
const QString shadedPhoto = QString(64, QLatin1Char('b'));
const QString greyPhoto = QString(64, QLatin1Char('c'));

namespace {

const QString montserrat = QStringLiteral("Montserrat");
const QString serif = QStringLiteral("Noto Serif");
const QColor navy(0x0b, 0x2a, 0x5b);
const QColor blue(0x15, 0x65, 0xc0);
constexpr QSizeF a4Points(595.2755905511812, 841.8897637795276);
constexpr double leftEdge = 48.2;
constexpr double textWidth = 498.9;

const QImage &referenceDevice()
{
    static const QImage device = [] {
        QImage image(1, 1, QImage::Format_RGB32);
        image.setDotsPerMeterX(qRound(ReferenceDpi / 0.0254));
        image.setDotsPerMeterY(qRound(ReferenceDpi / 0.0254));
        return image;
    }();
    return device;
}

/// How a text of the sample looks; sizes and widths in points.
struct Style
{
    QString family = serif;
    QFont::Weight weight = QFont::Normal;
    double size = 10.5;
    double leading = 14.9;
    TextRole role = TextRole::Body;
    QColor colour = Qt::black;
    double width = textWidth;
};

Style styleOf(TextRole role)
{
    Style style;
    style.role = role;
    switch (role) {
    case TextRole::Nameplate:
        return {montserrat, QFont::ExtraBold, 60, 66, role, Qt::white};
    case TextRole::CoverText:
        return {montserrat, QFont::Medium, 12, 16, role, Qt::white};
    case TextRole::Headline:
        return {montserrat, QFont::Bold, 12.6, 16, role, navy};
    case TextRole::SourceLine:
        return {montserrat, QFont::Medium, 8, 12, role, blue};
    case TextRole::SectionTitle:
    case TextRole::ContentsTitle:
        return {montserrat, QFont::ExtraBold, 18, 26, role, blue};
    case TextRole::ContentsLine:
        return {montserrat, QFont::Medium, 9, 14, role, Qt::black, 420};
    case TextRole::RunningHead:
    case TextRole::Folio:
        return {montserrat, QFont::Medium, 8, 10, role, navy};
    default:
        return style;
    }
}

/// Puts items on one page from the top downwards.
class PageMaker
{
public:
    explicit PageMaker(int number)
        : m_page(std::make_shared<Page>())
    {
        m_page->number = number;
        m_page->size = a4Points * UnitsPerPoint;
        m_page->hash = static_cast<quint64>(number);
    }

    /// Sets a text from (x, y) points; returns the height it took.
    double text(const QString &words, TextRole role, double x, double y, const QUuid &article = {})
    {
        const Style style = styleOf(role);
        QFont font = pageFont(style.family, style.weight, false);
        font.setPixelSize(qRound(fromPoints(style.size)));
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setFeature("liga", 0);
        const std::shared_ptr<SetText> set(
            new SetText{.layout = QTextLayout(words, font, &referenceDevice()), .role = role, .article = article});
        QTextLayout::FormatRange colour;
        colour.start = 0;
        colour.length = static_cast<int>(words.size());
        colour.format.setForeground(style.colour);
        set->layout.setFormats({colour});
        QTextOption option;
        if (role == TextRole::Body)
            option.setAlignment(Qt::AlignJustify);
        set->layout.setTextOption(option);
        set->layout.beginLayout();
        double height = 0;
        for (QTextLine line = set->layout.createLine(); line.isValid(); line = set->layout.createLine()) {
            line.setLineWidth(fromPoints(style.width));
            line.setPosition({0, fromPoints(height)});
            height += style.leading;
        }
        set->layout.endLayout();
        for (int i = 0; i < set->layout.lineCount(); ++i)
            m_page->items.emplace_back(TextLine{set, i, QPointF(fromPoints(x), fromPoints(y))});
        return height;
    }

    static QRectF rect(double x, double y, double width, double height)
    {
        return {fromPoints(x), fromPoints(y), fromPoints(width), fromPoints(height)};
    }
    void fill(const QRectF &area, const QColor &colour, const QColor &end = {}, double radius = 0)
    {
        m_page->items.emplace_back(Fill{area, colour, end, radius});
    }
    void add(PageItem item) { m_page->items.push_back(std::move(item)); }
    void anchor(const QString &name, double y) { add(Anchor{name, QPointF(fromPoints(leftEdge), fromPoints(y))}); }
    void furniture()
    {
        text(QStringLiteral("Điểm tin KH&CN · Số 5/2031"), TextRole::RunningHead, 400, 40);
        fill(rect(leftEdge, 54, textWidth, 1.1), blue);
        text(QStringLiteral("%1").arg(m_page->number, 2, 10, QLatin1Char('0')), TextRole::Folio, 520, 808);
    }
    std::shared_ptr<const Page> page() const { return m_page; }

private:
    std::shared_ptr<Page> m_page;
};

/// One article of the sample.
struct Piece
{
    QUuid id;
    QString title;
    QString headline;
    QString url;
    QString body;
    QString photo;
    int page;
    double top;
    SectionKind section = SectionKind::Domestic;

    [[nodiscard]] QString anchor() const { return QStringLiteral("bai-") + id.toString(QUuid::WithoutBraces); }
};

QUuid fixedId(uint n)
{
    return QUuid(n, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 1);
}

const std::vector<Piece> &pieces()
{
    static const std::vector<Piece> list = {
        {fixedId(1), QStringLiteral("Xưởng chế thử mở cửa cho sinh viên"),
         QStringLiteral("XƯỞNG CHẾ THỬ MỞ CỬA CHO SINH VIÊN: MỖI Ý TƯỞNG ĐỀU ĐƯỢC THỬ ẾẬỖ ỰỮỂ"), oddUrl,
         QStringLiteral(
             "Từ đầu tháng này, xưởng chế thử dùng chung của thành phố đón các nhóm sinh viên vào ba buổi chiều "
             "trong tuần. Mỗi nhóm được hướng dẫn sử dụng máy cắt, máy in ba chiều và bàn đo điện tử; vật liệu "
             "cơ bản do xưởng cấp, phần còn lại nhóm tự lo. Sau hai tuần chạy thử, hai mươi tư nhóm đã đăng "
             "ký, trong đó bảy nhóm mang theo đề tài đặt hàng của doanh nghiệp."),
         colourPhoto, 3, 70},
        {fixedId(2), QStringLiteral("Cảm biến mặn cho vùng nuôi ven biển"),
         QStringLiteral("CẢM BIẾN ĐO ĐỘ MẶN CHO VÙNG NUÔI VEN BIỂN"),
         QStringLiteral("https://khoahoc.example.vn/do-man"),
         QStringLiteral(
             "Bộ cảm biến nhỏ bằng bàn tay gửi số đo về điện thoại của người nuôi cứ mười phút một lần. Khi độ "
             "mặn vượt ngưỡng đã đặt, cống lấy nước tự đóng lại. Giá thành một bộ thấp hơn nửa so với thiết "
             "bị nhập cùng loại."),
         greyPhoto, 3, 440},
        {fixedId(3), QStringLiteral("Kho dữ liệu mở về thủy triều"),
         QStringLiteral("KHO DỮ LIỆU MỞ VỀ THỦY TRIỀU CÓ THÊM BA TRẠM"), QString(),
         QStringLiteral("Ba trạm quan trắc mới nằm ở cửa sông, số liệu được công bố theo giờ và ai cũng tải về được."),
         colourPhoto, 4, 70, SectionKind::Local},
        {fixedId(4), QStringLiteral("Một ngày ở phòng thí nghiệm cảng"),
         QStringLiteral("MỘT NGÀY Ở PHÒNG THÍ NGHIỆM CẢNG"), QStringLiteral("https://tapchi.example.vn/cang"),
         QStringLiteral(
             "Buổi sáng bắt đầu bằng việc hiệu chuẩn cân. Đến trưa, mẫu nước của mười một cầu cảng đã về đủ."),
         shadedPhoto, 5, 330, SectionKind::Spotlight},
    };
    return list;
}

void putPiece(PageMaker &maker, const Piece &piece)
{
    double y = piece.top;
    maker.anchor(piece.anchor(), y);
    y += maker.text(piece.headline, TextRole::Headline, leftEdge, y, piece.id);
    const double height =
        maker.text(QStringLiteral("Chi tiết: Báo Khoa học (bản điện tử)"), TextRole::SourceLine, leftEdge, y, piece.id);
    if (!piece.url.isEmpty())
        maker.add(LinkArea{PageMaker::rect(leftEdge, y, 160, height), piece.url, {}});
    y += height + 4;
    maker.text(piece.body, TextRole::Body, leftEdge, y, piece.id);
    if (piece.section == SectionKind::Spotlight)
        return;
    const QRectF photo = PageMaker::rect(leftEdge, y + 110, 220, 150);
    maker.add(PhotoItem{piece.photo, photo, {0, 0, 1, 1}, Shade::None, piece.title, piece.id});
    maker.add(LinkArea{photo, QStringLiteral("https://anh.example.vn/") + piece.photo.left(3), {}});
}

std::shared_ptr<const Page> coverPage()
{
    PageMaker maker(1);
    maker.anchor(QStringLiteral("bia"), 0);
    maker.fill(PageMaker::rect(0, 0, 595.3, 841.9), navy, blue);
    maker.text(QStringLiteral("ĐIỂM TIN"), TextRole::Nameplate, leftEdge, 60);
    maker.text(QStringLiteral("KHOA HỌC CÔNG NGHỆ"), TextRole::CoverText, leftEdge, 130);
    const QRectF photo = PageMaker::rect(0, 200, 595.2756, 340);
    maker.add(
        PhotoItem{shadedPhoto, photo, {0, 0.1, 1, 0.8}, Shade::Foot, QStringLiteral("Cầu cảng lúc bình minh"), {}});
    maker.add(LinkArea{photo, {}, pieces()[3].anchor()});
    maker.fill(PageMaker::rect(leftEdge, 600, 100, 3), QColor(0xf2, 0xa9, 0x00));
    maker.fill(PageMaker::rect(leftEdge, 640, 120, 40), QColor(0xe9, 0xf1, 0xfb), {}, fromPoints(6));
    maker.text(QStringLiteral("diemtin.example.vn"), TextRole::CoverText, leftEdge, 780);
    maker.add(LinkArea{PageMaker::rect(leftEdge, 780, 140, 16), QStringLiteral("https://diemtin.example.vn"), {}});
    return maker.page();
}

std::shared_ptr<const Page> contentsPage()
{
    PageMaker maker(2);
    maker.furniture();
    maker.anchor(QStringLiteral("muc-luc"), 60);
    double y = 64 + maker.text(QStringLiteral("MỤC LỤC"), TextRole::ContentsTitle, leftEdge, 64);
    for (const Piece &piece : pieces()) {
        maker.text(QStringLiteral("1%1/2").arg(piece.page), TextRole::ContentsLine, leftEdge, y);
        const double height = maker.text(piece.title, TextRole::ContentsLine, leftEdge + 34, y);
        maker.add(Leader{PageMaker::rect(leftEdge + 260, y + 3, 200, 6), QColor(0x6b, 0x77, 0x88)});
        maker.text(QStringLiteral("%1").arg(piece.page, 2, 10, QLatin1Char('0')), TextRole::ContentsLine,
                   leftEdge + 470, y);
        maker.add(LinkArea{PageMaker::rect(leftEdge, y, textWidth, height), {}, piece.anchor()});
        y += height + 2;
    }
    return maker.page();
}

void putQrCode(PageMaker &maker)
{
    QRcode *code = QRcode_encodeString8bit(podcastUrl.toUtf8().constData(), 0, QR_ECLEVEL_M);
    QrItem item{PageMaker::rect(leftEdge + 20, 600, 80, 80), code->width, {}, podcastUrl};
    for (int i = 0; i < code->width * code->width; ++i)
        item.modules.push_back(code->data[i] & 1);
    QRcode_free(code);
    maker.fill(PageMaker::rect(leftEdge, 580, 300, 120), QColor(0xe9, 0xf1, 0xfb));
    maker.fill(PageMaker::rect(leftEdge + 8, 588, 104, 104), Qt::white);
    const QRectF area = item.rect;
    maker.add(std::move(item));
    maker.add(LinkArea{area, podcastUrl, {}});
    maker.text(QStringLiteral("Quét mã để nghe"), TextRole::QrLabel, leftEdge + 130, 630, pieces()[3].id);
}

QByteArray jpegOf(QSize size, bool grey, int quality)
{
    QImage image(size, grey ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
    image.fill(Qt::lightGray);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, size.height());
    sky.setColorAt(0, QColor(0x8a, 0xc5, 0xff));
    sky.setColorAt(1, QColor(0xff, 0xe0, 0xb0));
    painter.fillRect(image.rect(), sky);
    painter.setBrush(navy);
    painter.drawEllipse(image.rect().center(), size.width() / 6, size.height() / 4);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", quality);
    return bytes;
}

Result<Rendition> madeRendition(const QString &sha256, const RenditionSpec &spec)
{
    const bool grey = sha256 == greyPhoto;
    return Rendition{jpegOf(spec.pixels, grey, spec.quality), spec.pixels, grey};
}

} // namespace

SampleProof makeSampleProof()
{
    if (const Result<void> fonts = loadFonts(); !fonts)
        qFatal("%s", qPrintable(fonts.error().message));
    SampleProof sample;
    sample.fetch = madeRendition;
    for (const QString &sha256 : {colourPhoto, shadedPhoto, greyPhoto})
        sample.photos.insert(sha256, PhotoInfo{sha256, QSize(1600, 1067), QStringLiteral("jpeg"), 200000});

    PageMaker domestic(3);
    PageMaker local(4);
    PageMaker spotlight(5);
    for (PageMaker *maker : {&domestic, &local, &spotlight})
        maker->furniture();
    putPiece(domestic, pieces()[0]);
    putPiece(domestic, pieces()[1]);
    putPiece(local, pieces()[2]);
    spotlight.add(PhotoItem{shadedPhoto, PageMaker::rect(0, 70, 595.2756, 238), {0, 0.1, 1, 0.8}, Shade::Foot, {}, {}});
    putPiece(spotlight, pieces()[3]);
    putQrCode(spotlight);

    Proof &proof = sample.proof;
    proof.pages = {coverPage(), contentsPage(), domestic.page(), local.page(), spotlight.page()};
    proof.title = QStringLiteral("Điểm tin Khoa học Công nghệ số 5/2031");
    proof.author = QStringLiteral("Sở Khoa học và Công nghệ");
    proof.outline = {{QStringLiteral("Bìa"), 0, QStringLiteral("bia")},
                     {QStringLiteral("Mục lục"), 0, QStringLiteral("muc-luc")},
                     {QStringLiteral("TIN TRONG NƯỚC"), 0, pieces()[0].anchor()}};
    for (const Piece &piece : pieces()) {
        proof.contents.push_back({piece.section, piece.id, piece.id, QDate(2031, 2, 10 + piece.page), piece.title,
                                  piece.page, piece.anchor()});
        proof.outline.push_back({piece.title, 1, piece.anchor()});
    }
    return sample;
}

std::shared_ptr<Page> copyOfPage(const Proof &proof, size_t index)
{
    return std::make_shared<Page>(*proof.pages[index]);
}

} // namespace DiemTin::Testing
