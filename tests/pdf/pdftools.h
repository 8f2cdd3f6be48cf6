// SPDX-FileCopyrightText: DiemTin contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The PDF readers of the system, run on files under test, and a short way to make those files.

#pragma once

#include "models/pdf/prove.h"
#include "tests/pdf/sampleproof.h"

#include <QByteArray>
#include <QStringList>
#include <qpdf/QPDF.hh>

#include <functional>

namespace DiemTin::Testing {

/// What a program said.
struct ToolRun
{
    bool started = false;
    int status = -1;
    QByteArray output;
    QByteArray messages; ///< standard error, without mutool's note that it was built without ICC
};

/// Runs a program of the PATH and waits for it.
[[nodiscard]] ToolRun runTool(const QString &program, const QStringList &arguments);

using Damage = std::function<void(QPDF &)>;
/// The file with something changed in it, written anew.
[[nodiscard]] QByteArray damaged(const QByteArray &bytes, const Damage &damage);
/// The page at this index of an open file.
[[nodiscard]] QPDFObjectHandle page(QPDF &pdf, size_t index);
/// The decoded bytes of a stream.
[[nodiscard]] std::string decoded(QPDFObjectHandle stream);
/// The ids of the findings, each once.
[[nodiscard]] QStringList ids(const Diagnostics &findings);
/// The ids of what a file fails in.
[[nodiscard]] QStringList ids(const ProvedPdf &proved);

/// A proof with its plan and renditions, ready to be finished and proved.
class SampleFile
{
public:
    explicit SampleFile(SampleProof sample, Profile profile = Profile::Mail, const Bleed &bleed = {});
    SampleFile(const SampleFile &) = delete;
    SampleFile &operator=(const SampleFile &) = delete;

    [[nodiscard]] PdfSource source() const;
    [[nodiscard]] const SampleProof &sample() const { return m_sample; }
    [[nodiscard]] const PhotoPlan &plan() const { return m_plan; }
    [[nodiscard]] const std::vector<Rendition> &renditions() const { return m_renditions; }
    /// Painted by Qt; empty where that failed.
    [[nodiscard]] QByteArray painted() const;
    /// Painted and finished; empty where that failed.
    [[nodiscard]] QByteArray finished() const;

private:
    SampleProof m_sample;
    PhotoPlan m_plan;
    Structure m_structure;
    Profile m_profile;
    Bleed m_bleed;
    std::vector<Rendition> m_renditions;
};

} // namespace DiemTin::Testing
