// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/merge/register.h"

#include <algorithm>
#include <map>

namespace martlet {

using Written = std::map<ChangeId, Value>;

static Written writtenIn(const Versions &versions)
{
    Written all;
    for (const Version &version : versions) {
        for (const ChangeId &change : version.stamp)
            all.emplace(change, version.value);
    }
    return all;
}

static bool hasSetAside(const Side &side, const ChangeId &change)
{
    return side.hasSetAside && side.hasSetAside(change);
}

/// What of \a here is not past for the other side.
static void addLasting(const Written &here, const Written &there, const Side &other, Written *all)
{
    for (const auto &[change, value] : here) {
        if (there.empty() || there.contains(change) || !holdsChange(other.held, change)
            || hasSetAside(other, change))
            all->emplace(change, value);
    }
}

static bool isLess(const Value &a, const Value &b)
{
    return a.toCbor().toCbor() < b.toCbor().toCbor();
}

/// Whether the value of theirs stands where the two differ under one change.
static bool
prefersTheirs(const Value &mine, const Value &their, const Side &ours, const Side &theirs)
{
    return ours.isRedacted != theirs.isRedacted ? ours.isRedacted : isLess(mine, their);
}

/// Each side takes what the other shows for past. That happens where an item was deleted with a
/// value, and came back from a copy with an older one: there is nobody to ask, but all copies must
/// agree.
static Written greatestOf(const Written &mine, const Written &their)
{
    Written greatest;
    for (const Written *written : {&mine, &their}) {
        if (!written->empty()
            && (greatest.empty() || greatest.begin()->first < written->rbegin()->first))
            greatest = {*written->rbegin()};
    }
    return greatest;
}

static Versions byValue(const Written &written)
{
    Versions versions;
    for (const auto &[change, value] : written) {
        const auto same = std::find_if(
            versions.begin(), versions.end(), [&](const Version &v) { return v.value == value; });
        if (same == versions.end())
            versions.append({value, {change}});
        else
            same->stamp.append(change);
    }
    std::sort(versions.begin(), versions.end(), [](const Version &a, const Version &b) {
        return b.stamp.last() < a.stamp.last();
    });
    return versions;
}

Versions joined(const Side &ours, const Side &theirs)
{
    const Written mine = writtenIn(ours.versions);
    const Written their = writtenIn(theirs.versions);
    Written all;
    addLasting(mine, their, theirs, &all);
    for (const auto &[change, value] : their) {
        const auto same = all.find(change);
        if (same != all.end() && same->second != value
            && prefersTheirs(same->second, value, ours, theirs))
            same->second = value;
    }
    addLasting(their, mine, ours, &all);
    if (all.empty())
        all = greatestOf(mine, their);
    return byValue(all);
}

} // namespace martlet
