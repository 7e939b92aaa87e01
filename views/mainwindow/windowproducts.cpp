// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/usual.h"
#include "model/exchange/ownproducts.h"
#include "views/mainwindow/mainwindow.h"
#include "views/panels/inspector.h"
#include "views/widgets/icons.h"
#include "views/widgets/uitext.h"

#include <QMenu>

namespace martlet {

using namespace Qt::StringLiterals;

void MainWindow::holdUsualData()
{
    const int count = holdUsual(&m_session->document(), m_inspector->items());
    if (count > 0)
        announce(tr("%n tools hold what they usually hold", nullptr, count));
    else
        m_toast->say(tr("Nothing is known of what this usually holds, or it is said already."));
}

/// The tool that is selected alone, or null.
static const Item *onlyTool(const Graph &graph, const QStringList &items)
{
    const Item *item = items.size() == 1 ? graph.find(items.first()) : nullptr;
    return item && item->kind == u"tool"_key ? item : nullptr;
}

/// What a tool tells of the product that it is.
static Product productOf(const Item &tool)
{
    Product product;
    product.name = tool.name();
    if (const ProductPtr known = productCalled(tool.name())) {
        product.aliases = QStringList {known->name} + known->aliases;
        product.aliases.removeAll(product.name);
    }
    product.vendor = tool.fields.get(u"vendor"_key).text();
    product.category = tool.fields.get(key::category).text();
    product.layer = tool.fields.get(key::layer).text();
    return product;
}

void MainWindow::rememberProduct()
{
    const Item *tool = onlyTool(m_session->document().graph(), m_inspector->items());
    if (!tool) {
        m_toast->say(tr("Select the tool that is to become one of your own products."));
        return;
    }
    const QString name = shortened(tool->name());
    if (const Result<void> done = martlet::rememberProduct(productOf(*tool)); !done)
        complain(done.error());
    else
        m_toast->say(tr("%1 is one of your own products now").arg(name));
}

void MainWindow::forgetProduct()
{
    const Item *tool = onlyTool(m_session->document().graph(), m_inspector->items());
    const ProductPtr product = tool ? productCalled(tool->name()) : nullptr;
    if (!product || !product->isOwn) {
        m_toast->say(tr("This is not one of your own products."));
        return;
    }
    if (const Result<void> done = martlet::forgetProduct(product->name); !done)
        complain(done.error());
    else
        m_toast->say(tr("%1 is no longer one of your own products").arg(shortened(product->name)));
}

void MainWindow::offerProduct(QMenu *menu)
{
    const Item *tool = onlyTool(m_session->document().graph(), m_inspector->items());
    if (!tool)
        return;
    const auto offer = [&](const QString &text, auto act) {
        connect(menu->addAction(themedIcon(u"tag"_s), text), &QAction::triggered, this, act);
    };
    offer(tr("Remember as a known product"), [this] { rememberProduct(); });
    const ProductPtr product = productCalled(tool->name());
    if (product && product->isOwn)
        offer(tr("Forget this product"), [this] { forgetProduct(); });
}

} // namespace martlet
