// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/style.h"

#include "views/widgets/icons.h"

#include <QApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolTip>
#include <QWidget>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct Look
{
    Appearance appearance = Appearance::Light;
    const Theme *theme = &Theme::light();
    Colours colours;
};

Look &look()
{
    static Look current;
    return current;
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) {
        return int(x + (y - x) * share);
    };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

Colours coloursOf(const Theme &theme)
{
    const bool dark = theme.isDark();
    Colours colours;
    const QColor paper = theme.colour(Role::Paper);
    colours.paper = paper;
    colours.surface = dark ? mixed(paper, Qt::white, 0.04) : QColor(Qt::white);
    colours.text = theme.colour(Role::Text);
    colours.muted = theme.colour(Role::FaintText);
    colours.edge = theme.colour(Role::LaneEdge);
    colours.outline = mixed(colours.surface, colours.muted, 0.7);
    colours.accent = theme.colour(Role::Selection);
    colours.onAccent = theme.colour(Role::InfoText);
    colours.accentSoft = mixed(colours.surface, colours.accent, dark ? 0.24 : 0.13);
    colours.raised = mixed(colours.surface, colours.text, 0.06);
    colours.warning = theme.colour(Role::ManualText);
    return colours;
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    const QColor disabled = mixed(colours.surface, colours.text, 0.42);
    palette.setColor(QPalette::Window, colours.surface);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.raised);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.muted);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.onAccent);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.text);
    palette.setColor(QPalette::ToolTipText, colours.surface);
    palette.setColor(QPalette::Light, mixed(colours.surface, Qt::white, 0.1));
    palette.setColor(QPalette::Midlight, colours.raised);
    palette.setColor(QPalette::Mid, colours.edge);
    palette.setColor(QPalette::Dark, mixed(colours.surface, colours.text, 0.3));
    palette.setColor(QPalette::Shadow, mixed(colours.surface, Qt::black, 0.5));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

bool desktopIsDark()
{
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

const Theme &themeFor(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Dark:
        return Theme::dark();
    case Appearance::HighContrast:
        return Theme::highContrast();
    case Appearance::System:
        return desktopIsDark() ? Theme::dark() : Theme::light();
    case Appearance::Light:
        break;
    }
    return Theme::light();
}

void roundedBox(
    QPainter *painter, QRectF rect, const QColor &fill, const QColor &line, double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    const double inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 6, 6);
    painter->restore();
}

void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const bool on = option->state & QStyle::State_On;
    const bool enabled = option->state & QStyle::State_Enabled;
    const Colours &c = colours();
    const QColor line = enabled ? (on ? c.accent : c.muted) : c.edge;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, 1.5));
    painter->setBrush(on ? line : c.surface);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 3, 3);
    painter->restore();
    if (on)
        themedIconFile(u":/icons/ui/check.svg"_s, enabled ? c.onAccent : c.muted)
            .paint(painter, option->rect.adjusted(2, 2, -2, -2));
}

void drawSortArrow(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    const bool rises = header && header->sortIndicator == QStyleOptionHeader::SortDown;
    const int middle = widget ? widget->height() / 2 : option->rect.center().y();
    themedIconFile(rises ? u":/icons/ui/chevron-up.svg"_s : u":/icons/ui/chevron-down.svg"_s,
                   colours().muted)
        .paint(painter, QRect(option->rect.right() - 10, middle - 7, 14, 14));
}

void drawChevron(QPainter *painter, const QRect &rect, bool enabled)
{
    const QRect box(rect.center().x() - 6, rect.center().y() - 6, 14, 14);
    const QColor colour = enabled ? colours().muted : colours().edge;
    themedIconFile(u":/icons/ui/chevron-down.svg"_s, colour).paint(painter, box);
}

} // namespace

void setAppearance(Appearance appearance)
{
    desktopIsDark(); // asked before our own palette covers the answer
    Look &current = look();
    current.appearance = appearance;
    current.theme = &themeFor(appearance);
    current.colours = coloursOf(*current.theme);
    if (!qobject_cast<HouseStyle *>(QApplication::style()))
        QApplication::setStyle(new HouseStyle);
    QPixmapCache::clear();
    QApplication::setPalette(paletteOf(current.colours));
    QToolTip::setPalette(QApplication::palette());
}

Appearance appearance()
{
    return look().appearance;
}

const Theme &theme()
{
    return *look().theme;
}

const Colours &colours()
{
    Look &current = look();
    if (!current.colours.text.isValid())
        current.colours = coloursOf(*current.theme);
    return current.colours;
}

bool wantsMotion()
{
    return !qEnvironmentVariableIntValue("MARTLET_REDUCED_MOTION")
        && QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}

void makePrimary(QPushButton *button)
{
    button->setProperty("primary", true);
}

HouseStyle::HouseStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{ }

/// Along the longer side.
static QRect middleLine(const QRect &rect)
{
    return rect.height() > rect.width() ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                                        : QRect(rect.left(), rect.center().y(), rect.width(), 1);
}

/// The line inside a combo box or a box for numbers stands in a field of its own.
static bool isPartOfField(const QWidget *line)
{
    const QWidget *parent = line ? line->parentWidget() : nullptr;
    return parent && (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox"));
}

void HouseStyle::drawPrimitive(PrimitiveElement element,
                               const QStyleOption *option,
                               QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (!isPartOfField(widget))
            drawField(option, painter, widget);
        return;
    case PE_FrameLineEdit:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    case PE_Frame:
        if (widget && widget->inherits("QPlainTextEdit")) {
            drawField(option, painter, widget);
            return;
        }
        break;
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(option, painter);
        return;
    case PE_IndicatorHeaderArrow:
        drawSortArrow(option, painter, widget);
        return;
    case PE_PanelButtonTool:
        drawToolButton(option, painter, widget);
        return;
    case PE_PanelItemViewRow:
    case PE_IndicatorBranch:
    case PE_FrameTabBarBase:
    case PE_IndicatorToolBarHandle:
        return;
    case PE_IndicatorDockWidgetResizeHandle: // what it separates is flat as well
        painter->fillRect(option->rect, colours().surface);
        painter->fillRect(middleLine(option->rect), colours().edge);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HouseStyle::drawField(const QStyleOption *option,
                           QPainter *painter,
                           const QWidget *widget) const
{
    const bool focus = option->state & State_HasFocus;
    const bool hover = option->state & State_MouseOver;
    const bool quiet = widget && widget->property("quiet").toBool();
    const Colours &c = colours();
    const QColor fill = quiet && !hover && !focus ? QColor() : c.surface;
    QColor line = focus ? c.accent : c.outline;
    if (quiet && !hover && !focus)
        line = QColor();
    roundedBox(painter, option->rect, quiet && !focus ? QColor() : fill, line, focus ? 1.6 : 1);
}

void HouseStyle::drawButton(const QStyleOption *option,
                            QPainter *painter,
                            const QWidget *widget) const
{
    const Colours &c = colours();
    const bool hover = option->state & State_MouseOver && option->state & State_Enabled;
    const bool down = option->state & (State_Sunken | State_On);
    const bool primary =
        widget && widget->property("primary").toBool() && option->state & State_Enabled;
    QColor fill = primary ? c.accent : c.surface;
    if (down)
        fill = mixed(fill, c.text, 0.14);
    else if (hover)
        fill = mixed(fill, c.text, 0.07);
    const bool focus = option->state & State_HasFocus;
    const QColor line = focus ? c.text : (primary ? QColor() : c.edge);
    roundedBox(painter, option->rect, fill, line, focus ? 1.6 : 1);
}

void HouseStyle::drawToolButton(const QStyleOption *option,
                                QPainter *painter,
                                const QWidget *widget) const
{
    const Colours &c = colours();
    const bool on = option->state & State_On;
    const bool hover = option->state & (State_MouseOver | State_Sunken);
    const bool focus = option->state & State_HasFocus;
    const bool chip = widget && widget->property("chip").toBool();
    const QColor fill =
        on || (chip && hover) ? c.accentSoft : (hover || chip ? c.raised : QColor());
    const bool enabled = option->state & State_Enabled;
    roundedBox(painter, option->rect, enabled ? fill : QColor(), focus ? c.accent : QColor(), 1.6);
}

void HouseStyle::drawControl(ControlElement element,
                             const QStyleOption *option,
                             QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_ToolBar: {
        painter->fillRect(option->rect, colours().surface);
        const bool flat = option->state & State_Horizontal;
        const QRect &rect = option->rect;
        painter->fillRect(flat ? QRect(rect.left(), rect.bottom(), rect.width(), 1)
                               : QRect(rect.right(), rect.top(), 1, rect.height()),
                          colours().edge);
        return;
    }
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, colours().surface);
        return;
    case CE_TabBarTabShape: {
        const bool on = option->state & State_Selected;
        const bool hover = option->state & State_MouseOver;
        const QRect pill = option->rect.adjusted(2, 4, -2, -4);
        const QColor fill = on ? colours().accentSoft : (hover ? colours().raised : QColor());
        roundedBox(painter, pill, fill, {}, 1);
        return;
    }
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: {
        const QRect &rect = option->rect;
        painter->fillRect(rect, colours().surface);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours().edge);
        return;
    }
    case CE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header)
            break;
        QStyleOptionHeader label = *header;
        label.palette.setColor(QPalette::ButtonText, colours().muted);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    case CE_PushButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button || !widget || !widget->property("primary").toBool())
            break;
        QStyleOptionButton label = *button;
        if (option->state & State_Enabled)
            label.palette.setColor(QPalette::ButtonText, colours().onAccent);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    case CE_Splitter:
        painter->fillRect(option->rect, colours().edge);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control,
                                    const QStyleOptionComplex *option,
                                    QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawCombo(option, painter, widget);
    } else if (control == CC_ScrollBar) {
        drawScrollBar(option, painter, widget);
    } else if (const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
        drawField(option, painter, widget); // as all others; only the arrows are Fusion's
        QStyleOptionSpinBox arrows = *box;
        arrows.frame = false;
        QProxyStyle::drawComplexControl(control, &arrows, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void HouseStyle::drawCombo(const QStyleOptionComplex *option,
                           QPainter *painter,
                           const QWidget *widget) const
{
    drawField(option, painter, widget);
    const bool quiet = widget && widget->property("quiet").toBool();
    if (quiet && !(option->state & (State_HasFocus | State_MouseOver)))
        return;
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    drawChevron(painter, arrow, option->state & State_Enabled);
}

void HouseStyle::drawScrollBar(const QStyleOptionComplex *option,
                               QPainter *painter,
                               const QWidget *widget) const
{
    const QRect thumb = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
    const bool active = option->activeSubControls & SC_ScrollBarSlider;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(active ? colours().muted : colours().outline);
    painter->drawRoundedRect(QRectF(thumb).adjusted(2, 2, -2, -2), 3, 3);
    painter->restore();
}

QRect HouseStyle::subControlRect(ComplexControl control,
                                 const QStyleOptionComplex *option,
                                 SubControl subControl,
                                 const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, subControl, widget);
    const QRect rect = option->rect;
    const bool flat = bar->orientation == Qt::Horizontal;
    const int length = flat ? rect.width() : rect.height();
    const int range = bar->maximum - bar->minimum;
    int thumb = range > 0 ? int(qint64(length) * bar->pageStep / (range + bar->pageStep)) : length;
    thumb = qBound(qMin(24, length), thumb, length);
    const int start = sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    const auto part = [&](int from, int size) {
        return flat ? QRect(rect.x() + from, rect.y(), size, rect.height())
                    : QRect(rect.x(), rect.y() + from, rect.width(), size);
    };
    switch (subControl) {
    case SC_ScrollBarSlider:
        return part(start, thumb);
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + thumb, length - start - thumb);
    case SC_ScrollBarGroove:
        return rect;
    default:
        return {};
    }
}

int HouseStyle::pixelMetric(PixelMetric metric,
                            const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_DockWidgetSeparatorExtent: // wide enough to be grasped
        return 5;
    case PM_SplitterWidth:
        return 1;
    case PM_ScrollBarExtent:
        return 10;
    case PM_ToolBarItemSpacing:
        return 4;
    case PM_HeaderMargin:
        return 10;
    case PM_TabBarTabHSpace:
        return 28;
    case PM_TabBarTabVSpace:
        return 20;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int HouseStyle::styleHint(StyleHint hint,
                          const QStyleOption *option,
                          const QWidget *widget,
                          QStyleHintReturn *returnData) const
{
    if (hint == SH_ScrollBar_ContextMenu)
        return 0;
    if (hint == SH_ComboBox_Popup)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

} // namespace martlet
