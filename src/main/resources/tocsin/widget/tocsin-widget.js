/*
 * Shows on any page what is open on a status page, and nothing while all is well.
 *
 *   <script src="https://status.example/widget/tocsin-widget.js" async></script>
 *
 * data-in="#id"   put it into that element, instead of a corner of the window
 * data-calm       say so while all is well
 *
 * It asks for api/v2/summary.json beside it, sets no cookie, and needs no style that a content policy would refuse.
 * Tocsin, Apache-2.0
 */
(() => {
    'use strict';
    const words = {/* of the page */};
    const script = document.currentScript;
    const page = new URL('../', script.src);
    const inside = script.dataset.in;
    const calm = 'calm' in script.dataset;
    const every = 120000;
    const style = `
        :host { all: initial; display: block; }
        :host([hidden]) { display: none; }
        :host(.corner) { position: fixed; inset-block-end: 1rem; inset-inline-end: 1rem; z-index: 2147483000;
            max-inline-size: min(24rem, calc(100vw - 2rem)); }
        .box { --paper: #fff; --ink: #14202b; --line: #d6dde3; --working: #0b6a3d; --notice: #4d5c69; --upkeep: #2350ae;
            --slow: #7f4d00; --partly: #9c3a08; --down: #ad1020; --link: #17558f;
            display: flex; gap: .75rem; align-items: start; padding: .75rem 1rem; font: 1rem/1.45 system-ui, sans-serif;
            color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; }
        .corner .box { box-shadow: 0 .25rem 1rem rgb(0 0 0 / .2); }
        @media (prefers-color-scheme: dark) {
            .box { --paper: #0e1418; --ink: #e9eef1; --line: #778590; --working: #62d49c; --notice: #a7b4be; --upkeep: #94b9ff;
                --slow: #f1bd55; --partly: #ff9f70; --down: #ff908c; --link: #8cc1f2; }
        }
        ul { flex: 1; margin: 0; padding: 0; list-style: none; display: grid; gap: .5rem; }
        svg { inline-size: 1em; block-size: 1em; margin-inline-end: .4em; vertical-align: -.125em; }
        strong { display: block; }
        a { color: var(--link); text-underline-offset: .2em; overflow-wrap: anywhere; }
        .working { color: var(--working); } .notice { color: var(--notice); } .upkeep { color: var(--upkeep); }
        .slow { color: var(--slow); } .partly { color: var(--partly); } .down { color: var(--down); }
        button { all: unset; cursor: pointer; inline-size: 1.5rem; block-size: 1.5rem; text-align: center; border-radius: .25rem; }
        button:focus-visible, a:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
        @media print { :host(.corner) { display: none; } }`;

    const element = (name, properties = {}, ...children) => {
        const made = Object.assign(document.createElement(name), properties);
        made.append(...children);
        return made;
    };
    const drawn = shape => {
        const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        svg.setAttribute('viewBox', '0 0 20 20');
        svg.setAttribute('aria-hidden', 'true');
        const path = document.createElementNS(svg.namespaceURI, 'path');
        path.setAttribute('d', words.shapes[shape]);
        path.setAttribute('fill', 'currentColor');
        path.setAttribute('fill-rule', 'evenodd');
        svg.append(path);
        return svg;
    };
    /* Only a web address; anything else leads to the page. */
    const address = link => {
        try {
            const url = new URL(link, page);
            return /^https?:$/.test(url.protocol) ? url.href : page.href;
        } catch {
            return page.href;
        }
    };
    const entry = (shape, word, title, link) => element('li', {},
        element('strong', { className: shape }, drawn(shape), word),
        element('a', { href: address(link), textContent: title }));

    /* A file on a plain web host is as old as its last build, so maintenance goes by its times. */
    const runs = work => work.status !== 'scheduled'
        || (Date.parse(work.scheduled_for) <= Date.now() && Date.now() < Date.parse(work.scheduled_until));
    const shapes = { none: 'notice', minor: 'slow', major: 'partly', critical: 'down', maintenance: 'upkeep' };
    const entries = summary => [
        ...summary.incidents.map(incident => entry(
            shapes[incident.impact] || 'notice', words.status[incident.status] || '', incident.name, incident.shortlink)),
        ...summary.scheduled_maintenances.filter(runs).map(work => entry(
            'upkeep', words.status[work.status === 'scheduled' ? 'in_progress' : work.status] || '', work.name, work.shortlink)),
    ];

    /* What was closed stays closed in this tab until something changes. */
    const memory = 'tocsin-closed ' + page.href;
    const remembered = state => {
        try {
            if (state !== undefined) sessionStorage.setItem(memory, state);
            return sessionStorage.getItem(memory);
        } catch {
            return null;
        }
    };

    const host = element('div', { className: inside ? '' : 'corner', hidden: true });
    const root = host.attachShadow({ mode: 'open' });
    if ('adoptedStyleSheets' in root) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(style);
        root.adoptedStyleSheets = [sheet];
    }
    const list = element('ul');
    const close = element('button', { type: 'button', textContent: '×', hidden: !!inside });
    close.setAttribute('aria-label', words.close);
    const box = element('section', { className: 'box', lang: words.language, dir: words.direction }, list, close);
    box.setAttribute('aria-label', words.label);
    list.setAttribute('role', 'list');
    const live = element('div', {}, box);
    live.setAttribute('role', 'status');
    live.className = host.className;
    root.append(live);

    let state = '';
    close.onclick = () => {
        remembered(state);
        host.hidden = true;
    };
    const show = summary => {
        const items = entries(summary);
        if (!items.length && calm) {
            items.push(entry('working', words.working, words.label, page.href));
        }
        const now = [summary.page.updated_at, ...items.map(item => item.textContent)].join(' ');
        if (now !== state) {
            state = now;
            list.replaceChildren(...items);
        }
        host.hidden = !items.length || (!inside && remembered() === state);
    };
    const ask = () => document.hidden || fetch(new URL('api/v2/summary.json', page), { credentials: 'omit' })
        .then(answer => answer.ok ? answer.json() : Promise.reject(answer.status))
        .then(show)
        .catch(() => {});
    const begin = () => {
        (inside ? document.querySelector(inside) : document.body)?.append(host);
        ask();
        setInterval(ask, every);
        document.addEventListener('visibilitychange', ask);
    };
    document.body && document.readyState !== 'loading' ? begin() : document.addEventListener('DOMContentLoaded', begin);
})();
