// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"
#include "model/base/language.h"
#include "model/base/text.h"

#include <QMap>

namespace martlet {

using namespace Qt::StringLiterals;

// EVD-05. One finding for each recording, about the project as a whole. Only what is known to be
// the firm's own is not foreign; what is ignored weighs as much as the rest. Vendors and bytes that
// are not known leave the answer open where they could change it; so does a recording in which
// nothing is known to be the firm's own, since every site has something. An observation of no known
// recording belongs to none.

namespace {

/// What one recording of the site has seen.
struct Recording
{
    QStringList foreign;
    QSet<QString> vendors;
    int withoutVendor = 0;
    bool hasOwn = false;
    double ownBytes = 0;
    double foreignBytes = 0;
    bool ownUnknown = false;
    bool foreignUnknown = false;

    void add(const Item &observation)
    {
        const Value &bytes = observation.fields.get(u"bytes"_key);
        if (observation.fields.get(u"first-party"_key).flag()) {
            hasOwn = true;
            ownUnknown = ownUnknown || bytes.isUnknown();
            ownBytes += bytes.number();
            return;
        }
        foreign.append(observation.id);
        foreignBytes += bytes.number();
        foreignUnknown = foreignUnknown || bytes.isUnknown();
        const Value &vendor = observation.fields.get(u"vendor"_key);
        if (!vendor.isEmpty())
            vendors.insert(normalisedName(vendor.text()));
        else if (vendor.isUnknown())
            ++withoutVendor;
    }

    double share() const
    {
        const double all = ownBytes + foreignBytes;
        return all > 0 ? foreignBytes / all : 0;
    }

    Truth hasMoreVendors(double most) const
    {
        if (double(vendors.size()) > most)
            return Truth::Yes;
        return double(vendors.size() + withoutVendor) > most ? Truth::Unknown : Truth::No;
    }

    // More of one's own makes the share smaller, more from others makes it larger.
    Truth isHeavier(double most) const
    {
        const bool heavier = share() > most;
        if (heavier ? ownUnknown || !hasOwn : foreignUnknown)
            return Truth::Unknown;
        return heavier ? Truth::Yes : Truth::No;
    }
};

Sentence seen(const QString &file, const Recording &recording, bool isHeavy)
{
    const int vendors = int(recording.vendors.size());
    const QString share = spokenLocale().toString(recording.share() * 100, 'f', 0);
    return [=](const Graph &) {
        if (vendors < 2) {
            //: %1 is the name of a file, %2 a number
            return Rule::tr("In the recording “%1” of your site, others load %2 % of its bytes.")
                .arg(file, share);
        }
        if (!isHeavy) {
            //: %1 is the name of a file
            return Rule::tr("In the recording “%1” of your site, %n vendors load something.",
                            nullptr,
                            vendors)
                .arg(file);
        }
        //: %1 is the name of a file, %2 a number
        return Rule::tr("In the recording “%1” of your site, %n vendors load %2 % of its bytes.",
                        nullptr,
                        vendors)
            .arg(file, share);
    };
}

void judgeRecording(Judge &judge, const QString &file, const Recording &recording)
{
    const Truth crowded = recording.hasMoreVendors(judge.parameter("most-vendors"_L1));
    const Truth heavy = recording.isHeavier(judge.parameter("most-bytes-pct"_L1) / 100);
    if (!judge.fails(judge.graph().project(), either(crowded, heavy)))
        return;
    Finding finding;
    finding.severity = Severity::Warning;
    finding.detail = file;
    finding.items = recording.foreign;
    finding.seen = seen(file, recording, heavy == Truth::Yes);
    judge.fail(std::move(finding));
}

void judge(Judge &judge)
{
    const Index &index = judge.words().index();
    QMap<QString, Recording> recordings;
    for (const int number : index.ofKind(u"observation"_key)) {
        const Item &observation = index.element(number);
        const QString file = observation.fields.get(u"file"_key).text();
        if (observation.fields.get(u"source"_key).text() == "har"_L1 && !file.isEmpty())
            recordings[file].add(observation);
    }
    for (auto recording = recordings.begin(); recording != recordings.end(); ++recording)
        judgeRecording(judge, recording.key(), recording.value());
}

} // namespace

Rule siteTooHeavy()
{
    Rule rule;
    rule.id = u"EVD-05"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Evidence against the map");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "The site carries too much");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A recording of your site with too many vendors besides yourself, or in which too large a "
        "part of all bytes is theirs. What is ignored counts as well.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "What is known to be your own. What somebody ignored still weighs, so it counts.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Vendors and bytes that are not known leave the answer open where they "
                          "could change it. So does a recording in which nothing is known to be "
                          "your own, since every site has something.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Each of them makes the site slower for customers, and any of them can stop it or read "
        "along.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Go through the list with the owners of the tools, the heaviest first, and remove what "
        "nobody misses.");
    rule.parameters = {
        {u"most-vendors"_s,
         20,
         QT_TRANSLATE_NOOP("martlet::Rule", "As many vendors may be on the site"),
         QT_TRANSLATE_NOOP("martlet::Rule", "vendors")},
        {u"most-bytes-pct"_s,
         40,
         QT_TRANSLATE_NOOP("martlet::Rule", "As much of the site may be theirs"),
         QT_TRANSLATE_NOOP("martlet::Rule", "%"),
         {},
         0,
         100},
    };
    rule.fixes = {u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
