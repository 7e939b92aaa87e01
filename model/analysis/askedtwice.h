// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/journeys.h"
#include "model/analysis/reach.h"

namespace martlet {

/// A data object that a journey asks the customer for again, though no tool behind the first step
/// passes it on to one behind the later steps. Numbers of the index.
struct AskedAgain
{
    int object;
    int first; ///< the first step of which that is so
    std::vector<int> again; ///< the steps after it that ask again, in order
};

/// What a customer has to say more than once on a journey.
struct AskedTwice
{
    std::vector<AskedAgain> again; ///< each object once, in the order of identities
    std::vector<int> handOffs; ///< relations between its steps that say so themselves
    bool undecided = false; ///< there may be more: something that matters is not known
};

/// Finds what customers are asked for twice. One step comes before another if it does so in the
/// journey's order; but of steps that are joined by `next` only if a way leads from one to the
/// other, since customers take one of two branches and not both. Keep one for all journeys.
class AskedTwiceFinder
{
public:
    explicit AskedTwiceFinder(const Vocabulary &words);

    AskedTwice on(const Journey &journey);
    /// Which of these pairs of steps follow each other on the journey and ask for the same again.
    QSet<std::pair<int, int>> pairsThatAskAgain(const Journey &journey,
                                                const QSet<std::pair<int, int>> &among);

private:
    class Onward;
    struct Step
    {
        int element;
        std::vector<int> tools; ///< live ones that support it
        QStringList objects; ///< that it collects
        bool unknown; ///< what it collects is not known
    };

    void readSteps(const Journey &journey);
    void startFrom(const Step &step, const QString &object);
    Truth isPassedOnTo(const Step &step);
    bool comesBefore(int a, int b);
    bool asksAgain(const Step &first, const Step &second);
    void walkFrom(int step);
    bool mayAskAgain(const Step &a, const Step &b);
    bool asksForMore();
    void askAgain(int object, const std::vector<int> &places, AskedTwice &asked);
    bool hangTogether(const std::vector<int> &places);
    std::vector<int> behind(int place, const std::vector<int> &places, bool together);
    bool haveACommonTool() const;
    void readHandOffs(AskedTwice &asked);

    const Vocabulary &m_words;
    Reach m_known; // over flows that carry the object
    Reach m_perhaps; // over those as well that may carry it
    ReachTree m_knownTree;
    ReachTree m_perhapsTree;
    std::pair<const Step *, QString> m_start;
    bool m_perhapsWalked = false;
    // Of the journey at hand; steps are places in its order.
    std::vector<Step> m_steps;
    QHash<int, int> m_places; // by element
    std::vector<std::vector<int>> m_ahead; // the steps right behind one
    std::vector<int> m_parts; // which steps are joined by `next`
    int m_walkedFrom = -1;
    std::vector<char> m_walked;
    std::vector<int> m_walkedSteps;
};

} // namespace martlet
