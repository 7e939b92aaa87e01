// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0
//
// The exported web page. What is shown follows from the address alone (see "Where we are"), so that links, Back and Forward
// work by themselves. Names and sentences only ever become text nodes, never markup.
//
// data: texts; views {id, name}; kinds {id, label, plural | from, to}; fields {id, label}; rules {id, title, why, do};
//   items {id, kind, name, aliases, fields [[field, text or items]]}, relations with from, to, label, twoWay in place of a name;
//   findings {rule, severity, key, seen, subject, about, items, accepted}; first: findings to start with; debt;
//   journeys {item, steps [{at, tools, people, data, feeling, way}], handOffs, byHand, askedTwice};
//   whatIf {answers {item: {rows [[item, effect, sentence]], tell, hours}}, isPartial}. All refer to each other by number.
'use strict';
(() => {
  const byId = (id) => document.getElementById(id);
  const data = JSON.parse(byId('data').textContent);
  const { items, kinds, fields, findings, rules, views, journeys } = data;
  const severities = ['error', 'warning', 'info'];
  const map = byId('map');
  const world = byId('world');
  const panel = byId('panel');

  // Words

  const text = (id, ...values) =>
    values.reduce((sentence, value, i) => sentence.replace('%' + (i + 1), () => value), data.texts[id]);
  const folded = (name) =>
    name.normalize('NFKD').toLocaleLowerCase().replace(/[\p{M}\p{P}\p{S}\s]/gu, '') || name.toLocaleLowerCase();
  const sorted = (texts) => [...texts].sort(new Intl.Collator(document.documentElement.lang, { numeric: true }).compare);

  // The project

  const numbers = new Map(items.map((item, n) => [item.id, n]));
  const isRelation = (n) => items[n].from !== undefined;
  const kindOf = (n) => kinds[items[n].kind];
  const nameOf = (n) =>
    isRelation(n) ? `${nameOf(items[n].from)} ${items[n].twoWay ? '↔' : '→'} ${nameOf(items[n].to)}` : items[n].name;
  const valueOf = (n, field) => (items[n].fields || []).find(([f]) => fields[f].id === field)?.[1];
  const relations = items.map(() => []);
  const findingsOf = items.map(() => []);
  items.forEach((item, n) => {
    if (isRelation(n)) [item.from, item.to].forEach((end) => relations[end].push(n));
  });
  findings.forEach((finding, f) => finding.about.forEach((n) => findingsOf[n].push(f)));
  const open = (f) => !findings[f].accepted;
  const otherEnd = (relation, n) => (items[relation].from === n ? items[relation].to : items[relation].from);
  const neighboursOf = (n) => new Set(relations[n].map((relation) => otherEnd(relation, n)));

  // Small parts of the page

  function el(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  }
  const button = (label, onclick, className = 'button') => el('button', { type: 'button', className, onclick }, label);
  const heading = (label) => el('h3', {}, label);
  const sign = (kind, label) => {
    const mark = el('span', { className: 'sign ' + kind });
    if (label) {
      mark.setAttribute('role', 'img');
      mark.setAttribute('aria-label', label);
    } else {
      mark.setAttribute('aria-hidden', 'true');
    }
    return mark;
  };
  const signOf = (finding) => {
    const kind = finding.accepted ? 'accepted' : finding.severity;
    return sign(kind, text(finding.accepted ? 'accepted' : 'severity-' + kind));
  };
  const list = (entries) => el('ul', { className: 'list' }, ...entries.map((entry) => el('li', {}, ...[entry].flat())));

  /// Shows on the map what a link leads to, as long as somebody points at it.
  function pointing(element, targets) {
    const begin = () => setRings('hover', targets);
    const end = () => setRings('hover', []);
    element.addEventListener('pointerenter', begin);
    element.addEventListener('focus', begin);
    element.addEventListener('pointerleave', end);
    element.addEventListener('blur', end);
    return element;
  }
  const link = (n, label = nameOf(n)) => {
    const made = pointing(button(label, () => choose(n), 'link'), [n]);
    made.dir = 'auto';
    return made;
  };
  const links = (targets, none) => (targets.length ? targets.map((n) => link(n)) : [el('span', { className: 'faint' }, none)]);
  /// Only the first entries of a long list, and a button for the others.
  function shortList(all, make, most = 12) {
    const made = list(all.slice(0, most).map(make));
    if (all.length <= most) return made;
    const more = button(text('more', all.length - most), () => made.replaceWith(list(all.map(make))), 'link');
    made.append(el('li', {}, more));
    return made;
  }

  // Where we are: #view=ID&item=ID&what-if, or &finding=KEY, or &journey=ID&step=3, or &panel=filter.

  let here = {};

  function readAddress() {
    const words = {};
    for (const part of location.hash.slice(1).split('&').filter(Boolean)) {
      const [key, ...rest] = part.split('=');
      try {
        words[key] = decodeURIComponent(rest.join('='));
      } catch {
        // Somebody's address may hold anything; what cannot be read says nothing.
      }
    }
    return words;
  }

  function placeIn(words) {
    const item = numbers.get(words.item) ?? -1;
    const finding = findings.findIndex((each) => each.key === words.finding);
    const journey = journeys.findIndex((each) => items[each.item].id === words.journey);
    const last = journey < 0 ? 0 : journeys[journey].steps.length - 1;
    const step = Math.min(Math.max((parseInt(words.step, 10) || 1) - 1, 0), last);
    const place = { item, finding, journey, step, whatIf: item >= 0 && 'what-if' in words, panel: words.panel || 'findings' };
    if (journey >= 0) place.panel = 'journeys';
    const view = views.findIndex((each) => each.id === words.view);
    place.view = view >= 0 ? view : viewShowing(subjectOf(place), here.view ?? 0);
    return place;
  }

  function addressOf(place) {
    const words = ['view=' + encodeURIComponent(views[place.view].id)];
    if (place.item >= 0) words.push('item=' + encodeURIComponent(items[place.item].id));
    if (place.item >= 0 && place.whatIf) words.push('what-if');
    if (place.finding >= 0) words.push('finding=' + encodeURIComponent(findings[place.finding].key));
    if (place.journey >= 0) words.push('journey=' + encodeURIComponent(items[journeys[place.journey].item].id));
    if (place.journey >= 0) words.push('step=' + (place.step + 1));
    if (place.journey < 0 && place.panel !== 'findings') words.push('panel=' + place.panel);
    return '#' + words.join('&');
  }

  const nothing = { item: -1, finding: -1, journey: -1, step: 0, whatIf: false };
  const goTo = (change) => (location.hash = addressOf({ ...here, ...change }));
  /// Goes to something in the view that shows it, the present one if it does.
  const goToSubject = (change) => {
    const place = { ...here, ...nothing, ...change };
    goTo({ ...place, view: viewShowing(subjectOf(place), here.view) });
  };
  const choose = (item) => goToSubject({ item });
  const openFinding = (finding) => goToSubject({ finding });
  const openStep = (journey, step) => goToSubject({ journey, step, panel: 'journeys' });

  const stepOf = (place) => journeys[place.journey].steps[place.step];
  /// What the map should show of a place.
  function subjectOf(place) {
    if (place.item >= 0) return [place.item];
    if (place.finding >= 0) return findings[place.finding].items;
    return place.journey >= 0 ? [stepOf(place).at, ...stepOf(place).tools] : [];
  }
  const showsAny = (view, subject) => subject.some((n) => drawn[view].partsOf.has(n));
  function viewShowing(subject, preferred) {
    const first = subject.slice(0, 1);
    const shows = (view) => showsAny(view, first) || (isElementless(first) && showsAny(view, subject));
    if (!subject.length || shows(preferred)) return preferred;
    const other = views.findIndex((_, view) => shows(view));
    return other < 0 ? preferred : other;
  }
  const isElementless = (subject) => !views.some((_, view) => showsAny(view, subject));

  // The drawings. A view is made of parts, one or more to an item, from back to front. A browser takes a millisecond to draw
  // one; so on a large map only what is looked at stands in the page, and from far away a sketch of boxes and lines does.

  const mostShown = 1000; // parts
  const everywhere = { x: -1e9, y: -1e9, w: 2e9, h: 2e9 };
  const touches = (a, b) => a.x <= b.x + b.w && b.x <= a.x + a.w && a.y <= b.y + b.h && b.y <= a.y + a.h;
  const holds = (a, b) => a.x <= b.x && b.x + b.w <= a.x + a.w && a.y <= b.y && b.y + b.h <= a.y + a.h;

  function partOf(group, order) {
    const [x, y, w, h] = group.dataset.box.split(' ').map(Number);
    return { n: Number(group.dataset.item), group, parent: group.parentNode, order, box: { x, y, w, h } };
  }
  const drawn = [...document.querySelectorAll('.view')].map((element) => {
    const svg = (element.querySelector('template')?.content ?? element).querySelector('svg');
    const parts = [...svg.querySelectorAll('[data-item]')].map(partOf);
    const partsOf = new Map();
    for (const part of parts) partsOf.set(part.n, [...(partsOf.get(part.n) || []), part]);
    return { element, svg, parts, partsOf, over: svgElement('g', {}), layers: null, camera: null, painted: null };
  });
  const current = () => drawn[here.view];
  const partsOf = (n) => current().partsOf.get(n) || [];
  /// Where an item stands: the frames of its cards, or the label of a relation.
  const boxesOf = (n) => partsOf(n).slice(isRelation(n) ? -1 : 0).map(({ box }) => box);

  /// Brings a view into the page when it is shown first, without its parts.
  function unpack(view) {
    if (view.layers) return;
    const { element, svg, parts } = view;
    const { width, height } = svg.viewBox.baseVal;
    svg.style.width = width + 'px';
    svg.style.height = height + 'px';
    svg.append(view.over);
    view.layers = new Map([...new Set([svg, ...parts.map(({ parent }) => parent)])].map((parent) => [parent, [...parent.children]]));
    view.partAt = new Map(parts.map((part) => [part.group, part]));
    for (const [parent, children] of view.layers) parent.replaceChildren(...children.filter((child) => !view.partAt.has(child)));
    parts.forEach(makeReachable);
    element.querySelector('template')?.replaceWith(svg);
  }
  function makeReachable({ n, group }) {
    if (isRelation(n)) return group.classList.add('relation');
    group.setAttribute('role', 'button');
    group.setAttribute('tabindex', '-1');
    group.setAttribute('aria-label', group.querySelector('title')?.textContent || nameOf(n));
  }

  /// What is seen of a view, with some more around it.
  function seenOf(view, more) {
    const { scale } = view.camera;
    const { x, y } = view.svg.viewBox.baseVal;
    const { w, h } = area();
    const around = { x: w * more, y: h * more };
    return {
      x: x - (view.camera.x + around.x) / scale,
      y: y - (view.camera.y + around.y) / scale,
      w: (w + 2 * around.x) / scale,
      h: (h + 2 * around.y) / scale,
    };
  }
  /// Puts into the page what is looked at, if it is not there.
  function fill(view) {
    if (view.filled && !view.isSketch && holds(view.filled, seenOf(view, 0))) return;
    const filled = view.parts.length > mostShown ? seenOf(view, 0.4) : everywhere;
    const seen = view.parts.filter(({ box }) => touches(box, filled));
    if (seen.length <= mostShown) fillWith(view, seen, filled);
    else if (!view.filled || !view.isSketch) fillWith(view, [], everywhere, true);
  }
  function fillWith(view, shown, filled, isSketch = false) {
    Object.assign(view, { shown, filled, isSketch });
    placeParts(view);
    if (isSketch) view.svg.insertBefore((view.sketch ??= sketchOf(view.parts, view.svg)), view.over);
    else view.sketch?.remove();
    showLit(view);
  }
  /// Leaves only what is to be shown in the page, each part in its place.
  function placeParts(view) {
    const wanted = new Set([...view.shown, view.tabStop]);
    for (const [parent, children] of view.layers) {
      let next = null;
      for (let i = children.length - 1; i >= 0; --i) {
        const child = children[i];
        const part = view.partAt.get(child);
        if (part && !wanted.has(part)) {
          if (child.parentNode) child.remove();
          continue;
        }
        if (!child.parentNode) parent.insertBefore(child, next);
        next = child;
      }
    }
  }

  /// Boxes and lines in place of parts that are too many to be drawn.
  function sketchOf(parts, svg) {
    const sketch = svgElement('g', { class: 'sketch' });
    for (const parent of new Set(parts.map((part) => part.parent))) {
      const own = parts.filter((part) => part.parent === parent);
      const look = parent === svg ? svgElement('g', { class: 'cards' }) : parent.cloneNode(false);
      const outline = parent === svg ? outlineOfCard : outlineOfLine;
      // A browser passes over a path that is out of sight, but not over pieces of one.
      for (let i = 0; i < own.length; i += 200)
        look.append(svgElement('path', { d: own.slice(i, i + 200).map((part) => outline(part, svg)).join('') }));
      sketch.append(look);
    }
    return sketch;
  }
  const outlineOfCard = ({ n, box }) => (isRelation(n) ? '' : `M${box.x} ${box.y}h${box.w}v${box.h}h${-box.w}z`);
  /// The first line of a group, as it lies on the drawing. In our paths all but the points after an M are relative.
  function outlineOfLine({ group }, svg) {
    const shape = group.querySelector('path, use');
    const link = shape?.getAttribute('xlink:href');
    const path = link ? svg.querySelector(link)?.querySelector('path') : shape;
    const [dx, dy] = (group.getAttribute('transform')?.match(/-?[\d.]+/g) || [0, 0]).map(Number);
    const moved = (_, x, y) => `M${Number(x) + dx} ${Number(y) + dy}`;
    return path ? path.getAttribute('d').replace(/M(-?[\d.]+) ?(-?[\d.]+)/g, moved) : '';
  }

  const rings = new Map();
  function setRings(className, targets) {
    (rings.get(className) || []).forEach((ring) => ring.remove());
    const made = targets.flatMap((n) => (isRelation(n) ? [] : boxesOf(n))).map((box) => ringAround(box, className));
    current().over.append(...made);
    rings.set(className, made);
  }
  function svgElement(tag, attributes) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
  }
  function ringAround(box, className) {
    const gap = 4;
    const place = { x: box.x - gap, y: box.y - gap, width: box.w + 2 * gap, height: box.h + 2 * gap, rx: 11 };
    return svgElement('rect', { ...place, class: 'ring ' + className });
  }

  /// Lets only these stand out: a veil lies over everything, and they are shown once more above it. That is quick on a large
  /// map, where turning everything else pale one by one is not. Null: no veil.
  function light(targets) {
    const lit = targets && [...new Set(targets)].flatMap(partsOf).sort((a, b) => a.order - b.order);
    current().lit = lit;
    showLit(current());
  }
  function showLit(view) {
    view.over.querySelectorAll('.veil, .above').forEach((part) => part.remove());
    if (!view.lit) return;
    const { x, y, width, height } = view.svg.viewBox.baseVal;
    const above = svgElement('g', { class: 'above', 'aria-hidden': 'true' });
    const seen = view.lit.filter(({ box }) => touches(box, view.filled));
    above.append(...(seen.length > mostShown ? [sketchOf(view.lit, view.svg)] : seen.map((part) => copyOf(part, view.svg))));
    view.over.prepend(svgElement('rect', { x, y, width, height, class: 'veil' }), above);
  }
  /// What has no look of its own has that of its parent.
  function copyOf({ group, parent }, svg) {
    const copy = group.cloneNode(true);
    ['tabindex', 'role', 'aria-label'].forEach((name) => copy.removeAttribute(name));
    if (parent === svg) return copy;
    const look = parent.cloneNode(false);
    look.append(copy);
    return look;
  }

  function showView() {
    drawn.forEach(({ element }, view) => (element.hidden = view !== here.view));
    unpack(current());
    if (!current().camera) fitAll();
    applyCamera();
    [...byId('tabs').children].forEach((tab, view) => {
      tab.setAttribute('aria-selected', view === here.view);
      tab.tabIndex = view === here.view ? 0 : -1;
      if (view === here.view) tab.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    });
    byId('view-name').textContent = ' · ' + views[here.view].name;
  }

  const effects = ['stops', 'loses-source', 'suffers', 'unowned'];
  function markMap() {
    const rows = here.whatIf ? data.whatIf.answers[here.item]?.rows || [] : [];
    const chosen = here.item >= 0 ? [here.item] : here.journey >= 0 ? [stepOf(here).at] : [];
    markChosen(chosen.flatMap(partsOf));
    const subject = litItems(rows);
    const admitted = admittedItems();
    light(subject.length ? subject : admitted);
    for (const effect of effects)
      setRings(effect, rows.filter(([, each]) => each === effect).map(([n]) => n));
    setRings('selected', chosen);
    setRings('hover', []);
    makeTabStop(subjectOf(here)[0]);
  }
  let chosenParts = [];
  function markChosen(parts) {
    chosenParts.forEach(({ group }) => group.classList.remove('chosen'));
    parts.forEach(({ group }) => group.classList.add('chosen'));
    chosenParts = parts;
  }
  function litItems(rows) {
    if (here.whatIf) return [here.item, ...rows.map(([n]) => n)];
    if (here.item >= 0) return litAround(here.item);
    const subject = subjectOf(here);
    return here.journey >= 0 ? [...subject, ...between(subject)] : subject;
  }
  const litAround = (n) =>
    isRelation(n) ? [n, items[n].from, items[n].to] : [n, ...relations[n], ...neighboursOf(n)];
  const between = (subject) =>
    subject.flatMap((n) => relations[n].filter((relation) => subject.includes(otherEnd(relation, n))));

  // The camera: where the drawing's corner stands in the map's area, and how large a point is. While it moves, the browser only
  // moves what it has painted; it paints anew, and sharply, when the camera comes to rest.

  const largest = 4;
  const readable = 0.65; // below it, larger names take the place of small print
  let isFitted = true;
  const area = () => ({ w: map.clientWidth, h: map.clientHeight });
  let resting = 0;
  function applyCamera(glide = false) {
    const view = current();
    const { x, y, scale } = view.camera;
    const leap = glide && view.isSketch; // a sketch is too coarse to glide into, and slow to be painted large
    world.classList.toggle('gliding', glide && !leap);
    if (view.painted === null || leap) view.painted = paintAt(view, scale);
    if (view.painted === scale) fill(view);
    world.style.transform = `translate(${x}px, ${y}px) scale(${scale / view.painted})`;
    clearTimeout(resting);
    if (view.painted !== scale) resting = setTimeout(repaint, glide ? 300 : 160);
  }
  function paintAt(view, scale) {
    view.element.style.transform = `scale(${scale})`;
    view.svg.classList.toggle('far-away', scale < readable);
    return scale;
  }
  function repaint() {
    const view = current();
    view.painted = paintAt(view, view.camera.scale);
    applyCamera();
  }
  function smallest() {
    const { width, height } = current().svg.viewBox.baseVal;
    return Math.min((area().w - 24) / width, (area().h - 24) / height, 1.4);
  }
  function fitAll() {
    const { width, height } = current().svg.viewBox.baseVal;
    const scale = Math.max(smallest(), 0.01);
    current().camera = { scale, x: (area().w - width * scale) / 2, y: (area().h - height * scale) / 2 };
    isFitted = true;
  }
  function moveBy(dx, dy) {
    current().camera.x += dx;
    current().camera.y += dy;
    isFitted = false;
    applyCamera();
  }
  function zoomBy(factor, at = { x: area().w / 2, y: area().h / 2 }, glide = false) {
    const { camera } = current();
    const scale = Math.min(Math.max(camera.scale * factor, Math.min(smallest(), 0.5)), largest);
    const grown = scale / camera.scale;
    Object.assign(camera, { scale, x: at.x - (at.x - camera.x) * grown, y: at.y - (at.y - camera.y) * grown });
    isFitted = false;
    applyCamera(glide);
  }
  function unionOf(targets) {
    const all = targets.flatMap(boxesOf);
    if (!all.length) return null;
    const x = Math.min(...all.map((box) => box.x));
    const y = Math.min(...all.map((box) => box.y));
    return { x, y, w: Math.max(...all.map((box) => box.x + box.w)) - x, h: Math.max(...all.map((box) => box.y + box.h)) - y };
  }
  /// Moves as little as is needed for these to be seen and read.
  function bringIntoView(targets) {
    const box = unionOf(targets);
    if (!box) return;
    const { camera, svg } = current();
    const { w, h } = area();
    const margin = 40;
    const fits = Math.min((w - 2 * margin) / box.w, (h - 2 * margin) / box.h);
    const wanted = Math.max(camera.scale, Math.min(0.55, fits));
    const scale = Math.min(wanted, Math.max(fits, 0.01));
    const left = (box.x - svg.viewBox.baseVal.x) * scale;
    const top = (box.y - svg.viewBox.baseVal.y) * scale;
    const inside = (start, size, room) => start >= margin / 2 && start + size <= room - margin / 2;
    const isSeen = scale === camera.scale && inside(left + camera.x, box.w * scale, w) && inside(top + camera.y, box.h * scale, h);
    if (isSeen) return;
    Object.assign(camera, { scale, x: (w - box.w * scale) / 2 - left, y: (h - box.h * scale) / 2 - top });
    isFitted = false;
    applyCamera(true);
  }

  const pointers = new Map();
  let hasDragged = false;
  const placeOf = (event) => {
    const origin = map.getBoundingClientRect();
    return { x: event.clientX - origin.left, y: event.clientY - origin.top };
  };
  function beginDrag(event) {
    if (event.target.closest('.zoom, #shown') || event.button > 1) return;
    if (!pointers.size) hasDragged = false;
    pointers.set(event.pointerId, placeOf(event));
  }
  function drag(event) {
    const before = pointers.get(event.pointerId);
    if (!before) return;
    const now = placeOf(event);
    if (!hasDragged && Math.hypot(now.x - before.x, now.y - before.y) < 4) return;
    if (!hasDragged) map.setPointerCapture(event.pointerId);
    hasDragged = true;
    map.classList.add('dragging');
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) pinch(before, now, other);
    else moveBy(now.x - before.x, now.y - before.y);
    pointers.set(event.pointerId, now);
  }
  function pinch(before, now, other) {
    const distance = (a, b) => Math.max(Math.hypot(a.x - b.x, a.y - b.y), 1);
    moveBy((now.x - before.x) / 2, (now.y - before.y) / 2);
    zoomBy(distance(now, other) / distance(before, other), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
  }
  function endDrag(event) {
    pointers.delete(event.pointerId);
    if (!pointers.size) map.classList.remove('dragging');
  }
  function turnWheel(event) {
    event.preventDefault();
    const line = event.deltaMode === 1 ? 16 : 1;
    if (event.shiftKey || (event.deltaX && !event.ctrlKey)) moveBy(-event.deltaX * line, -event.deltaY * line);
    else zoomBy(Math.exp(-event.deltaY * line * (event.ctrlKey ? 0.01 : 0.0016)), placeOf(event));
  }

  // Lines are thin, so what is hit may lie a little beside the pointer.
  function itemAt(x, y) {
    for (const [dx, dy] of [[0, 0], [0, 4], [0, -4], [4, 0], [-4, 0], [3, 7], [-3, -7], [7, -3], [-7, 3]]) {
      const group = document.elementFromPoint(x + dx, y + dy)?.closest('#world [data-item]');
      if (group) return Number(group.dataset.item);
    }
    return current().isSketch ? cardAt(x, y) : -1;
  }
  function cardAt(x, y) {
    const origin = current().svg.getBoundingClientRect();
    const { camera, svg, parts } = current();
    const point = { x: (x - origin.left) / camera.scale + svg.viewBox.baseVal.x, y: (y - origin.top) / camera.scale + svg.viewBox.baseVal.y, w: 0, h: 0 };
    return parts.findLast(({ n, box }) => !isRelation(n) && touches(box, point))?.n ?? -1;
  }
  function clickMap(event) {
    if (hasDragged || event.target.closest('.zoom, #shown')) return;
    const isByPointer = event.detail > 0;
    const group = event.target.closest('[data-item]');
    const item = group ? Number(group.dataset.item) : isByPointer ? itemAt(event.clientX, event.clientY) : -1;
    if (item >= 0) choose(item);
    else goTo(nothing);
  }

  // From card to card by keyboard

  const cards = () => [...current().partsOf.keys()].filter((n) => !isRelation(n)).map((n) => {
    const [box] = boxesOf(n);
    return { n, x: box.x + box.w / 2, y: box.y + box.h / 2 };
  });
  /// The card that the Tab key leads to, which is always in the page.
  function makeTabStop(n) {
    const view = current();
    const shown = n !== undefined && !isRelation(n) && view.partsOf.has(n);
    const target = shown ? n : [...view.partsOf.keys()].find((each) => !isRelation(each));
    view.tabStop?.group.setAttribute('tabindex', '-1');
    view.tabStop = view.partsOf.get(target)?.[0];
    view.tabStop?.group.setAttribute('tabindex', '0');
    placeParts(view);
  }
  const focusedCard = () => {
    const group = document.activeElement?.closest?.('#world [data-item]');
    return group ? Number(group.dataset.item) : -1;
  };
  function focusCard(n) {
    makeTabStop(n);
    partsOf(n)[0]?.group.focus({ preventScroll: true });
    bringIntoView([n]);
  }
  const directions = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
  /// The nearest card in a direction; what stands aside counts as farther.
  function nearestCard(from, [dx, dy], among) {
    const start = cards().find(({ n }) => n === from);
    const distance = ({ x, y }) => {
      const along = (x - start.x) * dx + (y - start.y) * dy;
      const aside = Math.abs((x - start.x) * dy + (y - start.y) * dx);
      return along > 1 && (among || aside < along * 3) ? along + aside * 2 : Infinity;
    };
    const there = cards().filter(({ n }) => n !== from && (!among || among.has(n)));
    const best = there.reduce((a, b) => (distance(b) < distance(a) ? b : a), { x: NaN, y: NaN });
    return distance(best) < Infinity ? best.n : -1;
  }
  function walk(event) {
    const from = focusedCard();
    if (from < 0) return focusFirst();
    const next = nearestCard(from, directions[event.key], event.altKey ? neighboursOf(from) : null);
    if (next >= 0) focusCard(next);
  }
  const focusFirst = () => {
    if (current().tabStop) focusCard(current().tabStop.n);
  };
  function pressInMap(event) {
    if (event.target.closest('.zoom, #shown')) return;
    if (directions[event.key]) {
      const [dx, dy] = directions[event.key];
      if (event.shiftKey) moveBy(-80 * dx, -80 * dy);
      else walk(event);
    } else if ((event.key === 'Enter' || event.key === ' ') && focusedCard() >= 0) {
      const again = here.item === focusedCard();
      choose(focusedCard());
      if (again) panel.querySelector('h2')?.focus();
    } else {
      return;
    }
    event.preventDefault();
  }
  /// Escape takes back one thing after the other, the newest first.
  function escape() {
    if (!byId('results').hidden) closeResults();
    else if (here.whatIf) goTo({ whatIf: false });
    else if (subjectOf(here).length) goTo(nothing);
    else clearFilter();
  }
  function press(event) {
    const isTyping = event.target.closest('input, select');
    if (event.key === 'Escape') return escape();
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const keys = { '/': () => byId('search').focus(), '+': () => zoomBy(1.25), '=': () => zoomBy(1.25), '-': () => zoomBy(0.8), 0: showAll };
    if (!keys[event.key]) return;
    keys[event.key]();
    event.preventDefault();
  }
  const showAll = () => {
    fitAll();
    applyCamera(true);
  };

  // Panel: the lists

  const subjectText = (finding) => finding.subject || finding.seen;
  function findingEntry(f, withTitle = true) {
    const finding = findings[f];
    const words = el('span', { dir: 'auto' });
    if (withTitle) words.append(el('b', {}, rules[finding.rule].title), el('small', {}, subjectText(finding)));
    else words.append(subjectText(finding));
    const made = button('', () => openFinding(f), 'entry');
    made.append(signOf(finding), words);
    return pointing(made, finding.about);
  }
  /// A group that is made when it is opened first.
  function foldable(title, kind, count, make, isOpen = false) {
    const head = el('summary', {}, kind ? sign(kind) : null, title, el('span', { className: 'count' }, String(count)));
    const made = el('details', {}, head);
    const fill = () => made.children.length === 1 && made.append(...make());
    made.addEventListener('toggle', fill);
    if (isOpen) fill();
    made.open = isOpen;
    return made;
  }
  function byRule(group) {
    const rulesIn = [...new Set(group.map((f) => findings[f].rule))];
    return rulesIn.flatMap((rule) => {
      const own = group.filter((f) => findings[f].rule === rule);
      if (own.length === 1) return [findingEntry(own[0])];
      return [el('p', { className: 'rule' }, rules[rule].title), shortList(own, (f) => findingEntry(f, false), 8)];
    });
  }
  function findingsPanel() {
    const all = findings.map((_, f) => f);
    if (!all.length) return [el('p', {}, text('no-findings'))];
    const groups = severities
      .map((severity) => [severity, all.filter((f) => open(f) && findings[f].severity === severity)])
      .filter(([, group]) => group.length)
      .map(([severity, group]) => foldable(text(severity + 's'), severity, group.length, () => byRule(group)));
    const accepted = all.filter((f) => !open(f));
    if (accepted.length) groups.push(foldable(text('accepted'), 'accepted', accepted.length, () => byRule(accepted)));
    const debt = el('div', { className: 'figure' }, el('b', {}, String(data.debt)), el('span', { className: 'faint' }, text('debt')));
    const first = foldable(text('start-with'), '', data.first.length, () => data.first.map((f) => findingEntry(f)), true);
    return [debt, first, ...groups];
  }
  const figuresOf = (journey) =>
    text('journey-figures', journey.steps.length, journey.handOffs, journey.byHand, journey.askedTwice);
  function journeysPanel() {
    if (!journeys.length) return [el('p', {}, text('no-journeys'))];
    return journeys.flatMap((journey, number) => [
      el('h2', { dir: 'auto' }, nameOf(journey.item)),
      el('p', { className: 'kind' }, figuresOf(journey)),
      el('div', { className: 'row top' }, button(text('walk'), () => openStep(number, 0))),
    ]);
  }
  function legendPanel() {
    const legend = current().element.querySelector('.legend').cloneNode(true);
    legend.querySelectorAll('defs').forEach((definitions) => definitions.remove());
    return [el('h2', {}, text('legend')), legend];
  }

  // Panel: one thing

  const backRow = () => el('div', { className: 'row top' }, button(text('back'), () => goTo(nothing)));
  const title = (words) => el('h2', { tabIndex: -1, dir: 'auto', title: words }, words);
  const table = (rows) => el('dl', {}, ...rows.flatMap(([label, value]) => [el('dt', {}, label), el('dd', { dir: 'auto' }, ...[value].flat())]));
  const isOnView = (n) => current().partsOf.has(n);

  function fieldRows(n) {
    return (items[n].fields || []).map(([field, value]) => [fields[field].label, Array.isArray(value) ? links(value, '') : value]);
  }
  function detailsPanel(n) {
    const item = items[n];
    const ends = isRelation(n) ? [[text('from'), link(item.from)], [text('to'), link(item.to)]] : [];
    const rows = [...ends, ...fieldRows(n)];
    const found = findingsOf[n];
    return [
      backRow(),
      title(nameOf(n)),
      el('p', { className: 'kind' }, [kindOf(n).label, isOnView(n) ? '' : text('not-on-view')].filter(Boolean).join(' · ')),
      whatIfButton(n),
      rows.length ? table(rows) : el('p', { className: 'faint' }, text('nothing-known')),
      ...(found.length ? [heading(text('findings')), ...found.map((f) => findingEntry(f))] : []),
      ...commentList(item),
      ...connectionLists(n),
    ];
  }
  const commentList = ({ comments = [] }) => (comments.length ? [heading(text('comments')), table(comments)] : []);
  function whatIfButton(n) {
    if (data.whatIf.answers[n]) return el('div', { className: 'row' }, button(text('what-if'), () => goTo({ whatIf: true })));
    return data.whatIf.isPartial && !isRelation(n) ? el('p', { className: 'kind' }, text('what-if-partial')) : null;
  }
  /// What an element is connected with, each sort of connection as the element itself would say it.
  function connectionLists(n) {
    const sorts = new Map();
    for (const relation of relations[n]) {
      const { from, to } = kindOf(relation);
      const label = items[relation].from === n ? from : to;
      sorts.set(label, [...(sorts.get(label) || []), relation]);
    }
    return [...sorts].flatMap(([label, own]) => [heading(label), shortList(own, (relation) => connection(relation, n))]);
  }
  const connection = (relation, n) => [
    link(otherEnd(relation, n)),
    el('small', {}, link(relation, items[relation].label || text('about-flow'))),
  ];

  function whatIfPanel(n) {
    const { rows, tell, hours } = data.whatIf.answers[n];
    const groups = effects.flatMap((effect) => {
      const own = rows.filter(([, each]) => each === effect);
      return own.length ? [headingWithCount(effect, own), shortList(own, ([item, , sentence]) => link(item, sentence), 20)] : [];
    });
    return [
      el('div', { className: 'row top' }, button(text('what-if-end'), () => goTo({ whatIf: false }))),
      title(text('what-if-name', nameOf(n))),
      rows.length ? null : el('p', {}, text('what-if-nothing')),
      hours ? el('p', { className: 'kind' }, text('hours-back', hours)) : null,
      ...(tell.length ? [heading(text('tell')), list(tell.map((person) => link(person)))] : []),
      ...groups,
    ];
  }
  const headingWithCount = (id, own) => heading(`${text(id)} (${own.length})`);

  function findingPanel(f) {
    const finding = findings[f];
    const rule = rules[finding.rule];
    const part = (id, words) => (words ? el('div', { className: 'advice' }, heading(text(id)), el('p', { dir: 'auto' }, words)) : null);
    return [
      backRow(),
      el('p', { className: 'kind' }, signOf(finding), ' ', text('severity-' + finding.severity), ' · ', rule.id),
      title(rule.title),
      part('accepted', finding.accepted),
      part('seen', finding.seen),
      part('why', rule.why),
      part('do', rule.do),
      finding.items.length ? heading(text('concerns')) : null,
      shortList(finding.items, (n) => [link(n), el('small', {}, kindOf(n).label)]),
    ];
  }

  function stepPanel() {
    const journey = journeys[here.journey];
    const step = stepOf(here);
    const count = journey.steps.length;
    const move = (id, by, className) => {
      const made = button(text(id), () => openStep(here.journey, here.step + by), className);
      made.disabled = here.step + by < 0 || here.step + by >= count;
      made.id = 'step-' + id;
      return made;
    };
    const bar = el('div', { className: 'steps', ariaHidden: 'true' }, ...journey.steps.map((_, i) => el('i', { className: i <= here.step ? 'done' : '' })));
    return [
      el('div', { className: 'row top' }, button(text('all-journeys'), () => goTo({ ...nothing, panel: 'journeys' }))),
      el('p', { className: 'kind', dir: 'auto' }, nameOf(journey.item)),
      bar,
      el('p', { className: 'kind' }, text('step', here.step + 1, count)),
      title(nameOf(step.at)),
      el('p', { className: 'kind', dir: 'auto' }, [valueOf(step.at, 'stage'), valueOf(step.at, 'department')].filter(Boolean).join(' · ')),
      el('div', { className: 'row' }, move('previous', -1), move('next', 1, 'button main')),
      table([
        [text('tools'), links(step.tools, text('none-known'))],
        [text('people'), links(step.people, text('nobody-known'))],
        [text('asked-for'), links(step.data, text('nothing-asked'))],
        [text('feeling'), step.feeling],
      ]),
      heading(text(step.way.length ? 'way' : 'journey-ends')),
      list(step.way.map(({ kind, text: words }) => el('span', { className: ['hand', 'ask', 'cut'].includes(kind) ? 'hand' : '', dir: 'auto' }, words))),
      el('div', { className: 'row' }, link(step.at, text('about-step'))),
    ];
  }

  const listPanels = { findings: findingsPanel, journeys: journeysPanel, filter: filterPanel, legend: legendPanel };
  function contentOfPanel() {
    if (here.whatIf && data.whatIf.answers[here.item]) return whatIfPanel(here.item);
    if (here.item >= 0) return detailsPanel(here.item);
    if (here.finding >= 0) return findingPanel(here.finding);
    if (here.journey >= 0) return stepPanel();
    return (listPanels[here.panel] || findingsPanel)();
  }
  function showPanel() {
    const focused = panel.contains(document.activeElement) ? document.activeElement.id || 'panel' : '';
    panel.replaceChildren(...contentOfPanel().filter(Boolean));
    panel.scrollTop = 0;
    for (const tab of byId('panels').children) {
      const isOpen = tab.dataset.panel === here.panel;
      tab.setAttribute('aria-selected', isOpen);
      tab.tabIndex = isOpen ? 0 : -1;
    }
    // What had the focus is gone; whoever works by keyboard goes on where the new content begins.
    if (focused) (document.getElementById(focused)?.matches('button:enabled') ? byId(focused) : panel.querySelector('h2[tabindex]') || panel).focus();
  }

  function arrive() {
    const before = here;
    here = placeIn(readAddress());
    if (before.view !== undefined && before.view !== here.view) leaveView(before);
    showView();
    showPanel();
    markMap();
    bringIntoView(subjectOf(here));
    const [subject] = subjectOf(here);
    byId('said').textContent = subject === undefined ? '' : text('chosen', nameOf(subject));
  }
  function leaveView({ view }) {
    drawn[view].lit = null;
    drawn[view].over.replaceChildren();
  }

  // Search

  const forms = items.map((item, n) => (isRelation(n) ? [] : [item.name, ...(item.aliases || [])].map(folded)));
  const fit = (form, typed, name) => {
    if (form === typed) return 0;
    if (form.startsWith(typed)) return 1;
    if (name.split(/[\s\p{P}]+/u).some((word) => folded(word).startsWith(typed))) return 2;
    return form.includes(typed) ? 3 : 9;
  };
  function matches(typed) {
    const form = folded(typed);
    const elements = items.flatMap((item, n) => {
      const rank = Math.min(9, ...forms[n].map((each, i) => fit(each, form, i ? '' : item.name)));
      return rank < 9 ? [{ rank, group: kindOf(n).plural, label: item.name, open: () => choose(n), about: [n] }] : [];
    });
    const found = views.flatMap((view, number) =>
      folded(view.name).includes(form) ? [{ rank: 4, group: text('views'), label: view.name, open: () => goTo({ view: number }), about: [] }] : []);
    const told = findings.flatMap((finding, f) =>
      open(f) && folded(rules[finding.rule].title).includes(form)
        ? [{ rank: 5, group: text('findings'), label: `${rules[finding.rule].title}: ${subjectText(finding)}`, open: () => openFinding(f), about: finding.about }]
        : []);
    return [...elements, ...found, ...told].sort((a, b) => a.rank - b.rank || a.label.length - b.label.length);
  }
  let options = [];
  let active = 0;
  function search() {
    const typed = byId('search').value.trim();
    if (!typed) return closeResults();
    const found = matches(typed);
    const most = 40;
    const shown = found.slice(0, most);
    const groups = [...new Set(shown.map(({ group }) => group))];
    options = groups.flatMap((group) => shown.filter((each) => each.group === group));
    const rows = options.map((option, i) => optionRow(option, i));
    const parts = groups.flatMap((group) => [heading(group), ...rows.filter((_, i) => options[i].group === group)]);
    if (!found.length) parts.push(el('p', {}, text('nothing-found')));
    if (found.length > most) parts.push(el('p', {}, text('more-found', found.length - most)));
    byId('results').replaceChildren(...parts);
    byId('results').hidden = false;
    byId('search').setAttribute('aria-expanded', 'true');
    byId('said').textContent = found.length ? `${text('results')}: ${found.length}` : text('nothing-found');
    activate(0);
  }
  function optionRow(option, i) {
    const row = el('div', { className: 'option', id: 'option-' + i, dir: 'auto' }, option.label);
    row.setAttribute('role', 'option');
    row.addEventListener('mousedown', (event) => event.preventDefault());
    row.addEventListener('click', () => take(i));
    return row;
  }
  function activate(i) {
    if (!options.length) return byId('search').removeAttribute('aria-activedescendant');
    active = (i + options.length) % options.length;
    options.forEach((_, each) => byId('option-' + each).setAttribute('aria-selected', each === active));
    byId('search').setAttribute('aria-activedescendant', 'option-' + active);
    byId('option-' + active).scrollIntoView({ block: 'nearest' });
  }
  function take(i) {
    const option = options[i];
    closeResults();
    byId('search').value = '';
    option?.open();
    byId('search').blur();
    const [n] = option?.about || [];
    if (n !== undefined) requestAnimationFrame(() => focusCard(n));
  }
  function closeResults() {
    options = [];
    byId('results').hidden = true;
    byId('search').setAttribute('aria-expanded', 'false');
    byId('search').removeAttribute('aria-activedescendant');
  }
  function pressInSearch(event) {
    const keys = { ArrowDown: () => activate(active + 1), ArrowUp: () => activate(active - 1), Enter: () => options.length && take(active) };
    if (!keys[event.key]) return;
    keys[event.key]();
    event.preventDefault();
  }

  // Filter

  const filter = { department: '', owner: '', layer: '', worst: '', words: '' };
  const unknownValue = '\u0000';
  const shownValues = (n, field) => {
    const value = valueOf(n, field);
    return value === undefined ? [] : Array.isArray(value) ? value.map(nameOf) : [value];
  };
  const worstOf = (n) => Math.min(3, ...findingsOf[n].filter(open).map((f) => severities.indexOf(findings[f].severity)));
  const isAsBad = { error: (n) => worstOf(n) <= 0, warning: (n) => worstOf(n) <= 1, info: (n) => worstOf(n) <= 2, none: (n) => worstOf(n) === 3 };
  function admits(n) {
    const hasValue = (field) => {
      const values = shownValues(n, field);
      return !filter[field] || (filter[field] === unknownValue ? !values.length : values.includes(filter[field]));
    };
    const isNamed = !filter.words || forms[n].some((form) => form.includes(folded(filter.words)));
    return ['department', 'owner', 'layer'].every(hasValue) && isNamed && (!filter.worst || isAsBad[filter.worst](n));
  }
  const isFiltering = () => Object.values(filter).some(Boolean);
  /// What the filter looks for on this view, connections between included, and tells how much that is; null without a filter.
  function admittedItems() {
    byId('shown').hidden = !isFiltering();
    if (!isFiltering()) return null;
    const shown = [...current().partsOf.keys()];
    const elements = shown.filter((n) => !isRelation(n));
    const admitted = new Set(elements.filter(admits));
    byId('shown').firstElementChild.textContent = text('shown', admitted.size, elements.length);
    return shown.filter((n) => (isRelation(n) ? admitted.has(items[n].from) && admitted.has(items[n].to) : admitted.has(n)));
  }
  function applyFilter() {
    markMap();
    byId('said').textContent = isFiltering() ? byId('shown').firstElementChild.textContent : '';
  }
  function clearFilter() {
    Object.keys(filter).forEach((key) => (filter[key] = ''));
    applyFilter();
    if (here.panel === 'filter') showPanel();
  }
  function selection(field, choices) {
    const made = el('select', { onchange: () => ((filter[field] = made.value), applyFilter()) });
    made.append(...[[text('any'), ''], ...choices].map(([label, value]) => el('option', { value }, label)));
    made.value = filter[field];
    return el('label', {}, text(field), made);
  }
  function valueSelection(field) {
    const values = new Set(items.flatMap((_, n) => (isRelation(n) ? [] : shownValues(n, field))));
    return selection(field, [...sorted(values).map((value) => [value, value]), [text('not-known'), unknownValue]]);
  }
  function filterPanel() {
    const words = el('input', { type: 'search', value: filter.words, oninput: () => ((filter.words = words.value), applyFilter()) });
    const worst = [['with-errors', 'error'], ['with-warnings', 'warning'], ['with-any', 'info'], ['with-none', 'none']];
    return [
      el('h2', {}, text('filter')),
      el('p', { className: 'kind' }, text('filter-explained')),
      el('label', {}, text('words'), words),
      ...['department', 'owner', 'layer'].map(valueSelection),
      selection('worst', worst.map(([id, value]) => [text(id), value])),
      el('div', { className: 'row' }, button(text('clear'), clearFilter)),
    ];
  }

  // Paper, which shows everything

  function writePaper() {
    fillWith(current(), current().parts, everywhere);
    const isHere = (f) => open(f) && (findings[f].items.some(isOnView) || !findings[f].items.length);
    const articles = findings.map((_, f) => f).filter(isHere).map((f) => {
      const finding = findings[f];
      const rule = rules[finding.rule];
      return el('article', {}, el('h4', {}, signOf(finding), rule.title), el('p', {}, finding.seen), el('p', { className: 'faint' }, rule.do));
    });
    byId('paper').replaceChildren(el('h3', {}, `${text('findings')} (${articles.length})`), ...articles);
  }

  function endPaper() {
    current().filled = null;
    fill(current());
  }

  // Beginning

  function makeTabs() {
    byId('tabs').append(...views.map((view, number) => {
      const tab = button(view.name, () => goTo({ view: number }), '');
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-controls', 'map');
      tab.title = view.name;
      tab.dir = 'auto';
      return tab;
    }));
    for (const tab of byId('panels').children) tab.onclick = () => goTo({ ...nothing, panel: tab.dataset.panel });
    for (const tabs of [byId('tabs'), byId('panels')]) tabs.addEventListener('keydown', (event) => walkTabs(event, tabs));
  }
  function walkTabs(event, tabs) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    const all = [...tabs.children];
    const next = all[(all.indexOf(document.activeElement) + by + all.length) % all.length];
    next.focus();
    next.click();
    event.preventDefault();
  }
  function turnTheme() {
    const root = document.documentElement;
    const isDark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = isDark ? 'light' : 'dark';
  }
  function listen() {
    addEventListener('hashchange', arrive);
    addEventListener('beforeprint', writePaper);
    addEventListener('afterprint', endPaper);
    addEventListener('keydown', press);
    new ResizeObserver(() => isFitted && (fitAll(), applyCamera())).observe(map);
    map.addEventListener('pointerdown', beginDrag);
    map.addEventListener('pointermove', drag);
    map.addEventListener('pointerup', endDrag);
    map.addEventListener('pointercancel', endDrag);
    map.addEventListener('wheel', turnWheel, { passive: false });
    map.addEventListener('click', clickMap);
    map.addEventListener('keydown', pressInMap);
    map.addEventListener('focusin', () => setRings('focus', focusedCard() >= 0 && document.activeElement.matches(':focus-visible') ? [focusedCard()] : []));
    map.addEventListener('focusout', () => setRings('focus', []));
    byId('search').addEventListener('input', search);
    byId('search').addEventListener('focus', search);
    byId('search').addEventListener('blur', closeResults);
    byId('search').addEventListener('keydown', pressInSearch);
    byId('theme').onclick = turnTheme;
    byId('print').onclick = () => print();
    byId('zoom-in').onclick = () => zoomBy(1.25, undefined, true);
    byId('zoom-out').onclick = () => zoomBy(0.8, undefined, true);
    byId('fit').onclick = showAll;
    byId('shown').lastElementChild.onclick = clearFilter;
    byId('skip').onclick = (event) => {
      event.preventDefault();
      focusFirst();
    };
  }

  makeTabs();
  listen();
  here.view = 0;
  arrive();
})();
