// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/capture/captureoffers.h"

#include "model/base/namefit.h"
#include "model/capture/capturewords.h"
#include "model/catalogue/products.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOffers = 8;

/// Collects offers, and puts the better ones first.
class Collector
{
public:
    /// \a isName: it is all that is typed, and not a part of a line.
    Collector(const QString &typed,
              const CaptureSite &site,
              const Schema &schema,
              bool isName = false)
        : m_isName(isName)
        , m_typed(typed)
        , m_site(site)
        , m_schema(schema)
    { }

    void addElements(const ElementNames &names, const QList<Key> &kinds, CaptureOffer::Kind kind);
    void addProducts(const ElementNames &names);
    void addChoices(const FieldRow *row, CaptureOffer::Kind kind);
    QList<CaptureOffer> offers();

private:
    void add(NameFit fit, CaptureOffer offer);
    QString categoryLabel(const QString &category) const;
    QString detailOf(const Product &product) const;

    bool m_isName;
    TypedName m_typed;
    const CaptureSite &m_site;
    const Schema &m_schema;
    std::vector<std::pair<NameFit, CaptureOffer>> m_found;
};

void Collector::add(NameFit fit, CaptureOffer offer)
{
    offer.begins = fit <= NameFit::Begins;
    // What is there in full needs no offer, unless it tells more than it says.
    const bool tells = m_isName || offer.kind == CaptureOffer::Kind::Element
        || offer.kind == CaptureOffer::Kind::Product;
    if (fit < NameFit::Not && (fit > NameFit::Whole || tells))
        m_found.emplace_back(fit, std::move(offer));
}

QString Collector::categoryLabel(const QString &category) const
{
    const FieldRow *row = m_schema.field(u"tool"_key, key::category);
    return category.isEmpty() ? QString() : row->choiceLabel(category);
}

QString Collector::detailOf(const Product &product) const
{
    QStringList details {categoryLabel(product.category), product.vendor};
    if (product.isOwn)
        details.append(CaptureOffers::tr("your own", "a product"));
    details.removeAll(QString());
    return details.join(u" · "_s);
}

void Collector::addElements(const ElementNames &names,
                            const QList<Key> &kinds,
                            CaptureOffer::Kind kind)
{
    const ProductPtr typed = m_typed.isEmpty() ? nullptr : productCalled(m_typed.form());
    for (const ElementNames::Entry &entry : names.entries()) {
        if (!kinds.contains(entry.kind) || entry.id == m_site.from)
            continue;
        const bool otherName =
            typed && entry.kind == u"tool"_key && productCalled(entry.name) == typed;
        const NameFit fit = otherName ? NameFit::Whole : m_typed.fit(entry.name, entry.form);
        const QString kindOf = Schema::kind(entry.kind)->label();
        const QString detail = m_isName
            ? kindOf
            : CaptureOffers::tr("%1, already here", "a kind of element").arg(kindOf);
        add(fit, {kind, entry.name, detail, entry.id, false});
    }
}

void Collector::addProducts(const ElementNames &names)
{
    for (const ProductPtr &product : knownProducts()) {
        NameFit fit = m_typed.fit(product->name);
        for (const QString &alias : product->aliases)
            fit = std::min(fit, m_typed.fit(alias));
        if (fit == NameFit::Not || names.hasProduct(product->name))
            continue;
        add(fit, {CaptureOffer::Kind::Product, product->name, detailOf(*product), {}, false});
    }
}

void Collector::addChoices(const FieldRow *row, CaptureOffer::Kind kind)
{
    if (!row)
        return;
    for (const Choice &choice : row->choices)
        add(m_typed.fit(choice.label()), {kind, choice.label(), row->label(), {}, false});
}

QList<CaptureOffer> Collector::offers()
{
    // People who fit alike are looked for by name.
    if (m_isName)
        std::ranges::sort(m_found, [](const auto &a, const auto &b) {
            return QString::localeAwareCompare(a.second.text, b.second.text) < 0;
        });
    std::ranges::stable_sort(m_found, {}, &std::pair<NameFit, CaptureOffer>::first);
    QList<CaptureOffer> offers;
    for (const auto &[fit, offer] : m_found) {
        if (offers.size() < mostOffers)
            offers.append(offer);
    }
    return offers;
}

const CapturePiece &pieceAt(const QList<CapturePiece> &pieces, qsizetype cursor)
{
    const auto found = std::ranges::find_if(
        pieces, [cursor](const CapturePiece &piece) { return cursor <= piece.limit; });
    return found == pieces.end() ? pieces.last() : *found;
}

} // namespace

CaptureOffers CaptureOffers::at(const QString &line,
                                qsizetype cursor,
                                const CaptureSite &site,
                                const ElementNames &names,
                                const Schema &schema)
{
    using Kind = CaptureOffer::Kind;
    const QList<CapturePiece> pieces = capturePieces(line);
    const CapturePiece &piece = pieceAt(pieces, cursor);
    CaptureOffers found {piece.begin, piece.end, {}, false};
    const QString typed = line.sliced(piece.begin, std::max(cursor, piece.begin) - piece.begin);
    Collector collector(typed, site, schema);
    QList<Key> kinds {site.kind};
    if (piece.afterArrow)
        kinds.append(site.kinds);
    switch (piece.part) {
    case CapturePart::Name:
        if (typed.trimmed().isEmpty())
            return found;
        collector.addElements(names, kinds, Kind::Element);
        if (site.kind == u"tool"_key)
            collector.addProducts(names);
        break;
    case CapturePart::Owner:
        collector.addElements(names, {u"person"_key, u"team"_key}, Kind::Owner);
        break;
    case CapturePart::Lane:
        collector.addChoices(schema.field(site.kind, laneFieldOf(site.kind, schema)), Kind::Lane);
        break;
    case CapturePart::Cargo:
        collector.addElements(names, {u"data-object"_key}, Kind::Object);
        collector.addChoices(schema.field(u"data-flow"_key, u"rhythm"_key), Kind::Rhythm);
        break;
    }
    found.offers = collector.offers();
    return found;
}

CaptureOffers
CaptureOffers::ofOwners(const QString &name, const ElementNames &names, const Schema &schema)
{
    const CaptureSite site;
    Collector collector(name, site, schema, true);
    collector.addElements(names, {u"person"_key, u"team"_key}, CaptureOffer::Kind::Owner);
    return {0, name.size(), collector.offers(), true};
}

std::pair<QString, qsizetype> CaptureOffers::taken(const QString &line,
                                                   const CaptureOffer &offer) const
{
    if (isName)
        return {offer.text, offer.text.size()};
    QString before = line.first(begin);
    const bool joined = !before.isEmpty() && !before.back().isSpace() && before.back() != u'@'
        && before.back() != u'#';
    if (joined)
        before += u' ';
    const QString whole = before + captureText(offer.text);
    return {whole + line.sliced(end), whole.size()};
}

} // namespace martlet
