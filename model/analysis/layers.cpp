// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/layers.h"

namespace martlet {

Layers::Layers(const Vocabulary &words)
{
    for (const Key kind : {u"tool"_key, u"activity"_key}) {
        for (const int number : words.index().ofKind(kind)) {
            const Value &layer = words.index().element(number).fields.get(key::layer);
            if (!words.isLive(number) || layer.isNone())
                continue;
            if (layer.isEmpty()) {
                m_unplaced.push_back(number);
                continue;
            }
            m_elements[layer.text()].push_back(number);
            ++m_placed;
        }
    }
}

} // namespace martlet
