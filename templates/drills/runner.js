/*
 * Runs one drill: the clock, what is to be said and when, what happened, and the record at the end.
 *
 * Everything is kept in this browser alone. Each entry stands under a key of its own, so that two tabs never write over one
 * another and nothing is lost when one is closed. What is over or under way is always worked out from the entries anew.
 */
(() => {
    'use strict';
    const SECOND = 1000;
    const MINUTE = 60 * SECOND;
    const ALL = 'tocsin-drill/';
    const $ = id => document.getElementById(id);

    /* What can be taken down: its word in records, what the button says, its key, and where its subjects come from. */
    const DEEDS = [
        ['acknowledged', 'Acknowledged', 'a', 'steps', 'Which step told them'],
        ['severity-named', 'Severity named', 's', 'severities', 'Which severity'],
        ['commander-named', 'Commander named', 'c', 'roles', 'Which role'],
        ['role-taken', 'Role taken', 'r', 'roles', 'Which role'],
        ['escalated', 'Escalated', 'e', 'steps', 'Which step'],
        ['update-sent', 'Update sent', 'u', 'channels', 'Where'],
        ['decided', 'Decided', 'd', 'decisions', 'Which decision'],
        ['data-preserved', 'Data preserved', 'p', 'workflows', 'Of which workflow'],
        ['data-checked', 'Data checked', 'k', 'checks', 'Which check'],
        ['contained', 'Contained', 't', 'workflows', 'Which workflow'],
        ['recovered', 'Recovered', 'v', 'workflows', 'Which workflow'],
        ['recovery-validated', 'Recovery validated', 'w', 'checks', 'By which check'],
        ['authority-notified', 'Authority notified', 'n', 'stages', 'Which notification'],
    ].map(([what, label, key, subjects, asks]) => ({what, label, key, subjects, asks}));
    const WORDS = {
        'inject-given': 'Inject given', 'contingency-given': 'Help given',
        ...Object.fromEntries(DEEDS.map(deed => [deed.what, deed.label])),
    };

    /* Keeping */

    const memory = new Map();
    const kept = (() => {
        try {
            localStorage.setItem(ALL + 'try', '1');
            localStorage.removeItem(ALL + 'try');
            return localStorage;
        } catch (refused) {
            return null;
        }
    })();
    const get = key => kept ? kept.getItem(key) : memory.get(key) ?? null;
    const keys = prefix => (kept ? Object.keys(kept) : [...memory.keys()]).filter(key => key.startsWith(prefix)).sort();
    const drop = key => kept ? kept.removeItem(key) : memory.delete(key);
    const put = (key, text) => {
        try {
            if (kept) {
                kept.setItem(key, text);
            } else {
                memory.set(key, text);
            }
            return true;
        } catch (full) {
            warn('This was not kept: the storage of this browser is full. Take down on paper what happens, or forget drills'
                + ' that are over and are saved.');
            return false;
        }
    };
    const parsed = key => {
        try {
            return JSON.parse(get(key));
        } catch (broken) {
            return null;
        }
    };

    /* What is kept for a tab alone survives its reload, as a rule; which drill was open is therefore kept beside it as well. */
    const tab = (() => {
        const made = Math.random().toString(36).slice(2, 8);
        try {
            const mine = sessionStorage.getItem(ALL + 'tab') ?? made;
            sessionStorage.setItem(ALL + 'tab', mine);
            return mine;
        } catch (refused) {
            return made;
        }
    })();
    const remember = id => {
        if (id) {
            put(ALL + 'last', id);
        } else {
            drop(ALL + 'last');
        }
        try {
            sessionStorage.setItem(ALL + 'open', id);
        } catch (refused) {
            /* then a reload asks for the pack again */
        }
    };

    /* Small things */

    const element = (tag, attributes = {}, ...children) => {
        const made = document.createElement(tag);
        Object.entries(attributes).forEach(([name, value]) => {
            if (name.startsWith('on')) {
                made.addEventListener(name.slice(2), value);
            } else if (value !== false && value !== null && value !== undefined) {
                made.setAttribute(name, value === true ? '' : value);
            }
        });
        made.append(...children.flat().filter(child => child !== null && child !== false && child !== undefined));
        return made;
    };
    const length = text => {
        const [, days = 0, hours = 0, minutes = 0, seconds = 0] =
            /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(text ?? '') ?? [];
        return (((+days * 24 + +hours) * 60 + +minutes) * 60 + +seconds) * SECOND;
    };
    const two = number => String(number).padStart(2, '0');
    const counted = ms => {
        const all = Math.floor(Math.max(0, ms) / SECOND);
        const hours = Math.floor(all / 3600);
        const rest = two(Math.floor(all / 60) % 60) + ':' + two(all % 60);
        return hours ? hours + ':' + rest : rest;
    };
    const uncounted = text => {
        const parts = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)$/.exec(text.trim());
        return parts ? ((+(parts[1] ?? 0) * 60 + +parts[2]) * 60 + +parts[3]) * SECOND : null;
    };
    const about = ms => Math.abs(ms) < MINUTE
        ? Math.floor(Math.abs(ms) / SECOND) + ' s' : Math.floor(Math.abs(ms) / MINUTE) + ' min';
    const named = (list, id) => list.find(one => one.id === id)?.name ?? id;
    const slug = (text, otherwise) => text.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]+/g, '-')
        .slice(0, 48).replace(/^-+|-+$/g, '') || otherwise;
    /* Without the signs that nobody sees and records refuse: controls, turns of direction, halves of letters. */
    const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e]|^[\ud800-\udfff]$/;
    const clean = text => [...text.replaceAll('\r\n', '\n')].filter(sign => !UNSEEN.test(sign)).join('').trim();
    const hash = text => {
        let one = 0xdeadbeef;
        let other = 0x41c6ce57;
        for (let i = 0; i < text.length; i++) {
            one = Math.imul(one ^ text.charCodeAt(i), 2654435761);
            other = Math.imul(other ^ text.charCodeAt(i), 1597334677);
        }
        return (one >>> 0).toString(16).padStart(8, '0') + (other >>> 0).toString(16).padStart(8, '0');
    };
    const say = words => {
        $('say').textContent = '';
        $('say').textContent = words;
    };
    const warn = words => {
        $('warning').hidden = words === '';
        $('warning').textContent = words;
    };

    /* Draws a place anew only when what it shows has changed; what had the focus has it again. */
    const drawn = new Map();
    const draw = (id, shown, make) => {
        const signature = JSON.stringify(shown);
        if (drawn.get(id) === signature) {
            return;
        }
        drawn.set(id, signature);
        const place = $(id);
        const focused = place.contains(document.activeElement) ? document.activeElement.dataset.focus : null;
        place.replaceChildren(...[make()].flat().filter(Boolean));
        if (focused) {
            const again = [...place.querySelectorAll('[data-focus]')].find(one => one.dataset.focus === focused);
            (again ?? place.closest('section')?.querySelector('h2'))?.focus();
        }
    };
    const options = (select, groups, chosen) => {
        select.replaceChildren(...groups.map(([label, list]) => {
            const made = list.map(one => element('option', {value: one.id, selected: one.id === chosen}, one.name));
            return label ? [element('optgroup', {label}, made)] : made;
        }).flat());
    };

    /* The drill that is open */

    let pack;
    let base;
    let entries = [];
    let clock = {state: 'ready'};
    let asIf = 0;
    let told = new Set();

    const wanting = ['order', 'policy', 'version', 'name', 'zone', 'opening', 'cast', 'events', 'checks', 'messages', 'subjects',
        'spoilers'];
    const understood = text => {
        let json;
        try {
            json = JSON.parse(text);
        } catch (broken) {
            return 'This is no JSON. Choose the file pack.json of a pack that tocsin drill generate made.';
        }
        const without = wanting.filter(key => json === null || typeof json !== 'object' || !(key in json));
        if (without.length) {
            return 'This is no pack of a drill: it has no ' + without.join(', no ')
                + '. Choose the file pack.json of a pack that tocsin drill generate made.';
        }
        if (Number.isNaN(Date.parse(json.order['as-if'])) || !length(json.order.length)) {
            return 'This pack says no time: order has to hold as-if, such as 2026-09-20T02:00:00Z, and length, such as PT45M.'
                + ' Generate it anew.';
        }
        /* The seed is longer than the numbers that scripts count with. */
        json.order.seed = (/"seed"\s*:\s*"?(-?\d+)/.exec(text) ?? [])[1] ?? '0';
        return json;
    };
    const open = text => {
        const read = understood(text);
        if (typeof read === 'string') {
            return read;
        }
        pack = read;
        const id = hash(JSON.stringify(pack));
        base = ALL + id + '/';
        asIf = Date.parse(pack.order['as-if']);
        put(ALL + 'pack/' + id, text);
        drawn.clear();
        told = new Set();
        $('choose').hidden = true;
        $('play').hidden = false;
        $('title').textContent = pack.name;
        $('about').textContent = [pack.opening.process, pack.order.mode,
            Math.round(length(pack.order.length) / MINUTE) + ' minutes'].join(' · ');
        try {
            prepare();
            refresh();
        } catch (broken) {
            pack = undefined;
            drop(ALL + 'pack/' + id);
            $('play').hidden = true;
            $('choose').hidden = false;
            return 'Something in this pack is not as packs are made. Generate it anew.';
        }
        remember(id);
        return null;
    };

    let made = 0;
    const add = fields => {
        const id = Date.now().toString(36).padStart(9, '0') + '-' + String(made++).padStart(4, '0') + '-' + tab;
        const kept = put(base + 'e/' + id, JSON.stringify({...fields, real: Date.now()}));
        refresh();
        return kept ? id : null;
    };
    const change = (id, fields) => {
        put(base + 'e/' + id, JSON.stringify({...parsed(base + 'e/' + id), ...fields}));
        refresh();
    };
    const field = name => get(base + 'f/' + name) ?? '';
    const refresh = () => {
        entries = keys(base + 'e/').map(key => ({...parsed(key), id: key.slice(base.length + 2)}))
            .filter(entry => entry.kind && !entry.gone);
        clock = timed(entries.filter(entry => entry.kind === 'clock').sort((a, b) => a.real - b.real));
        show();
    };

    /* Time stands still while play is paused; the clock on the wall does not. */
    const timed = turns => turns.reduce((now, turn) => {
        if (turn.turn === 'start' && now.state === 'ready') {
            return {...now, state: 'running', began: turn.real, since: turn.real};
        }
        if (turn.turn === 'pause' && now.state === 'running') {
            return {...now, state: 'paused', before: now.before + turn.real - now.since, why: turn.why ?? '',
                pauses: [...now.pauses, {from: turn.real, why: turn.why ?? ''}]};
        }
        if (turn.turn === 'resume' && now.state === 'paused') {
            return {...now, state: 'running', since: turn.real, pauses: now.pauses.map((pause, i) =>
                i === now.pauses.length - 1 ? {...pause, until: turn.real, at: now.before} : pause)};
        }
        if (turn.turn === 'end' && (now.state === 'running' || now.state === 'paused')) {
            return {...now, state: 'over', before: now.before + (now.state === 'running' ? turn.real - now.since : 0),
                aborted: turn.why ?? '', pauses: now.pauses.map(pause => ({until: turn.real, at: now.before, ...pause}))};
        }
        return now;
    }, {state: 'ready', before: 0, pauses: [], aborted: ''});
    const elapsed = () => clock.before + (clock.state === 'running' ? Math.max(0, Date.now() - clock.since) : 0);
    const ofPlay = () => length(pack.order.length) * 4 / 5;
    const local = ms => new Intl.DateTimeFormat('en-GB', {
        timeZone: pack.zone, weekday: 'short', hour: '2-digit', minute: '2-digit'}).format(asIf + ms);

    const acts = () => entries.filter(entry => entry.kind === 'act').sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    const notes = () => entries.filter(entry => entry.kind === 'note').sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    const ofEvent = (event, kind) => entries.find(entry => entry.number === event.number
        && (kind === 'given' ? entry.what === 'inject-given' : entry.kind === kind));

    /* An update in a room of our own is no word to customers. */
    const toCustomers = act => act.what === 'update-sent'
        && (!act.of || pack.subjects.pages.some(page => page.id === act.of));

    /* How each check stands now. The score of the record is worked out by the program; this is to see what is missing. */
    const standing = check => {
        const done = acts();
        const start = check.due ? Date.parse(check.due) - asIf : null;
        const allowed = length(check.allowed);
        const signs = [check, ...(check.also ?? []).filter(sign => sign.what)];
        let fitting = done.filter(act => signs.some(sign => act.what === sign.what && (!sign.of || act.of === sign.of)
            && (sign === check || !sign.by || act.by === sign.by)));
        let due = start;
        if (check.what === 'update-sent') {
            fitting = fitting.filter(toCustomers);
        }
        if (check.id === 'updates.rules') {
            return {state: 'later', due: null};
        }
        const next = /^updates\.(\d+)$/.exec(check.id);
        if (next) {
            const sent = done.filter(toCustomers);
            const before = sent[+next[1] - 2];
            fitting = sent.slice(+next[1] - 1);
            if (!before) {
                return {state: 'later', due};
            }
            due = before.at + allowed;
        }
        if (check.what === 'decided') {
            const asking = pack.events.filter(event => event.decision === check.of)
                .map(event => ofEvent(event, 'given')).filter(Boolean).map(entry => entry.at);
            due = asking.length && allowed ? Math.min(...asking) + allowed : null;
            if (!asking.length && !fitting.length) {
                return {state: 'later', due};
            }
        }
        const act = fitting.find(one => !check.by.length || check.what !== 'decided' || check.by.includes(one.by))
            ?? fitting[0];
        const present = (check.also ?? []).filter(sign => !sign.what)
            .flatMap(sign => done.filter(one => one.by === sign.by && (due === null || one.at <= due)));
        if (!act && present.length) {
            return {state: 'met', due, at: Math.min(...present.map(one => one.at))};
        }
        if (!act) {
            return {state: due !== null && due < elapsed() ? 'overdue' : 'open', due};
        }
        if (check.what === 'decided' && check.by.length && !check.by.includes(act.by)) {
            return {state: 'refused', due, at: act.at};
        }
        const barrier = done.find(one => one.what === check.before);
        const first = check.after ? done.find(one => one.what === check.after) : act;
        if ((act.what === check.what && barrier && barrier.at < act.at) || !first || first.at > act.at || (check.after && first.by && first.by === act.by)) {
            return {state: 'order', due, at: act.at};
        }
        return due !== null && act.at > due ? {state: 'late', due, at: act.at} : {state: 'met', due, at: act.at};
    };
    const STANDS = {
        met: stand => 'done at ' + counted(stand.at),
        late: stand => about(stand.at - stand.due) + ' late',
        refused: () => 'decided by somebody who may not',
        order: () => 'not in the right order, or by the same person',
        overdue: stand => 'overdue since ' + counted(stand.due),
        open: stand => stand.due === null ? 'open' : 'by ' + counted(stand.due),
        later: stand => stand.due === null ? 'not yet' : 'by ' + counted(stand.due),
    };
    const isDone = id => {
        const check = pack.checks.find(one => one.id === id);
        return check !== undefined && ['met', 'late', 'refused', 'order'].includes(standing(check).state);
    };

    /* Contingencies move with their inject when it was given late. */
    const helps = event => {
        const given = ofEvent(event, 'given');
        if (!given || ofEvent(event, 'seen')) {
            return [];
        }
        const later = Math.max(0, given.at - length(event.at));
        return event.contingencies
            .map((help, index) => ({...help, index, event, due: length(help.at) + later}))
            .filter(help => help.due <= elapsed() && !(help.check && isDone(help.check))
                && !entries.some(entry => entry.number === event.number && entry.help === help.index));
    };
    const waiting = () => pack.events.filter(event => !ofEvent(event, 'given') && !ofEvent(event, 'skipped'));

    /* What the facilitator does */

    const turn = (what, why) => add({kind: 'clock', turn: what, ...(why ? {why} : {})});
    const give = event => {
        add({kind: 'act', what: 'inject-given', of: event.id ?? null, by: null, text: null, number: event.number, at: elapsed()});
        say('Inject ' + event.number + ' given.');
    };
    const skip = event => {
        add({kind: 'skipped', number: event.number, at: elapsed()});
        say('Inject ' + event.number + ' skipped.');
    };
    const help = (one, said) => add(said
        ? {kind: 'act', what: 'contingency-given', of: one.event.id ?? null, by: null, text: one.text, number: one.event.number,
            help: one.index, at: elapsed()}
        : {kind: 'unneeded', number: one.event.number, help: one.index, at: elapsed()});
    const undoable = entry => ['act', 'skipped', 'unneeded', 'seen'].includes(entry.kind);
    const undo = () => {
        const last = entries.filter(undoable).at(-1);
        if (!last) {
            say('There is nothing to take back.');
            return;
        }
        change(last.id, {gone: true});
        say('Taken back: ' + (WORDS[last.what] ?? last.kind) + ' at ' + counted(last.at) + '.');
    };

    /* Words */

    const people = () => pack.subjects.people;
    const person = id => id ? named(people(), id) : '';
    const subjects = deed => deed.subjects === 'decisions'
        ? pack.spoilers.decisions.map(choice => ({id: choice.id, name: choice.asks}))
        : pack.subjects[deed.subjects];
    const subject = act => {
        const deed = DEEDS.find(one => one.what === act.what);
        if (!deed) {
            return act.number ? 'No. ' + act.number : '';
        }
        return act.of ? named(subjects(deed), act.of) : '';
    };
    const inDrill = () => {
        const ids = [...new Set(pack.cast.filter(player => player.person && !player.absent).map(player => player.person))];
        return ids.map(id => ({id, name: person(id)}));
    };
    const everybody = none => {
        const first = inDrill();
        const rest = people().filter(one => !first.some(other => other.id === one.id));
        return [['', [{id: '', name: none}]], ['In this drill', first], ['Everybody else', rest]].filter(([, list]) => list.length);
    };

    /* Showing */

    const button = (focus, label, act, more = {}) =>
        element('button', {type: 'button', 'data-focus': focus, onclick: act, ...more}, label);

    const showClock = () => {
        const now = elapsed();
        const left = ofPlay() - now;
        $('clock').textContent = counted(now);
        $('played').textContent = local(now) + ' as played';
        $('left').textContent = clock.state === 'over' ? (clock.aborted ? 'Broken off' : 'Play is over')
            : left >= 0 ? counted(left) + ' of play left' : 'Play is over since ' + about(left) + ': go to the hot wash';
        $('state').textContent = {ready: 'Not begun', running: 'Running', paused: 'Paused', over: 'Over'}[clock.state];
        $('runner').dataset.state = clock.state;
    };
    const showTurns = () => {
        const may = {start: ['ready'], pause: ['running'], resume: ['paused'], stop: ['running'], end: ['running', 'paused'],
            abort: ['running', 'paused']};
        Object.entries(may).forEach(([id, states]) => {
            $(id).hidden = !states.includes(clock.state);
        });
        $('before').hidden = clock.state !== 'ready';
        $('under-way').hidden = clock.state === 'ready';
        $('after').hidden = clock.state !== 'over';
        $('no-play').hidden = clock.state !== 'paused' || clock.why === '';
    };

    const eventCard = (event, due) => element('li', {class: 'inject' + (due ? ' to-say' : '')},
        element('h3', {}, 'No. ' + event.number + ' to ' + event['to-name'],
            element('span', {class: 'quiet'}, ' ' + event.type.replaceAll('-', ' ') + ', planned ' + counted(length(event.at)))),
        element('blockquote', {}, event.text),
        element('p', {class: 'quiet'}, element('b', {}, 'Expected: '), event.expected),
        element('p', {class: 'acts'},
            button('give' + event.number, due ? 'Given' : 'Give now', () => give(event), {class: due ? 'first' : ''}),
            button('skip' + event.number, 'Skip', () => skip(event)),
            due ? element('span', {class: 'quiet'}, 'Read it aloud, then press Given (', element('kbd', {}, 'G'), ').') : null));
    const helpCard = one => element('li', {class: 'inject help'},
        element('h3', {}, 'Help for no. ' + one.event.number,
            element('span', {class: 'quiet'}, ' since ' + one.unless)),
        element('blockquote', {}, one.text),
        element('p', {class: 'acts'},
            button('said' + one.event.number + '-' + one.index, 'Said', () => help(one, true), {class: 'first'}),
            button('not' + one.event.number + '-' + one.index, 'Not needed', () => help(one, false))));
    const showNow = () => {
        const now = elapsed();
        const playing = clock.state === 'running' || clock.state === 'paused';
        const left = waiting();
        const due = playing ? left.filter(event => length(event.at) <= now) : [];
        const helping = playing ? pack.events.flatMap(helps) : [];
        const next = playing ? left.find(event => length(event.at) > now) : undefined;
        draw('due', [due, helping, next, clock.state], () => [
            ...due.map(event => eventCard(event, true)),
            ...helping.map(helpCard),
            !due.length && !helping.length ? element('li', {class: 'quiet'},
                next ? 'Nothing to say now. Watch, listen, and take down what happens.'
                    : playing ? 'Every inject has been given or skipped.' : '') : null,
        ]);
        draw('next', [next, clock.state], () => next ? [element('details', {},
            element('summary', {'data-focus': 'next'}, 'Next at ' + counted(length(next.at)) + ': no. ' + next.number + ' to '
                + next['to-name']),
            element('ul', {}, eventCard(next, false)))] : []);
        const fresh = [...due.map(event => ['Inject ' + event.number + ' for ' + event['to-name'] + ': ' + event.text,
            'e' + event.number]), ...helping.map(one => ['Help for inject ' + one.event.number + ', since ' + one.unless + ': '
                + one.text, 'h' + one.event.number + '-' + one.index])].filter(([, id]) => !told.has(id));
        fresh.forEach(([, id]) => told.add(id));
        if (fresh.length) {
            say(fresh.map(([words]) => words).join(' '));
        }
        const count = due.length + helping.length;
        const flashing = count > 0 && $('flash').checked && Math.floor(Date.now() / SECOND) % 2 === 1;
        document.title = (flashing ? '▲▲▲ ' : count ? '(' + count + ') ' : '') + 'EXERCISE ' + pack.name;
    };
    const showSeen = () => {
        const given = pack.events.filter(event => ofEvent(event, 'given') && !ofEvent(event, 'seen')
            && event.contingencies.some(one => !one.check));
        draw('seen', given.map(event => event.number), () => given.map(event => element('li', {},
            element('span', {}, 'No. ' + event.number + ': ' + event.expected + ' '),
            button('seen' + event.number, 'Seen', () => add({kind: 'seen', number: event.number, at: elapsed()}),
                {'aria-label': 'Seen what no. ' + event.number + ' expects', class: 'small'}))));
        $('watching').hidden = !given.length || clock.state === 'over';
    };
    const showEvents = () => draw('events', pack.events.map(event => [ofEvent(event, 'given')?.at, ofEvent(event, 'skipped')?.at]),
        () => pack.events.map(event => {
            const given = ofEvent(event, 'given');
            const skipped = ofEvent(event, 'skipped');
            return element('li', {class: given ? 'given' : ''},
                element('b', {}, counted(length(event.at)) + ' no. ' + event.number + ' to ' + event['to-name']), ' ', event.text, ' ',
                given ? element('span', {class: 'quiet'}, 'Given at ' + counted(given.at) + '. ')
                    : skipped ? element('span', {class: 'quiet'}, 'Skipped. ') : null,
                !given && clock.state !== 'over' ? button('all' + event.number, 'Give now', () => give(event),
                    {'aria-label': 'Give no. ' + event.number + ' now'}) : null);
        }));
    const showScore = () => {
        const stands = pack.checks.map(check => ({check, stand: standing(check)}));
        const late = stands.filter(one => one.stand.state === 'overdue');
        const open = stands.filter(one => one.stand.state === 'open' && one.stand.due !== null)
            .sort((a, b) => a.stand.due - b.stand.due).slice(0, 3);
        const line = ({check, stand}) => element('li', {class: 'check is-' + stand.state},
            element('span', {}, check.words), ' ', element('b', {}, STANDS[stand.state](stand)),
            check.by.length ? element('span', {class: 'quiet'}, ' ' + check.by.map(person).join(', ')) : null);
        const shown = list => list.map(({check, stand}) => [check.id, stand]);
        draw('overdue', shown(late), () => late.length ? late.map(line) : [element('li', {class: 'quiet'}, 'Nothing is overdue.')]);
        draw('soon', shown(open), () => open.length ? open.map(line) : [element('li', {class: 'quiet'}, 'Nothing with a time.')]);
        const count = (...states) => stands.filter(one => states.includes(one.stand.state)).length;
        $('tally').textContent = [count('met') + ' done', count('late') + ' late', count('refused', 'order') + ' wrong',
            count('overdue') + ' overdue', count('open', 'later') + ' to come'].join(' · ');
        draw('checks', shown(stands), () => {
            const groups = [...new Set(pack.checks.map(check => check.group))];
            return groups.map(group => {
                const words = group.replaceAll('-', ' ');
                return element('section', {}, element('h3', {}, words.charAt(0).toUpperCase() + words.slice(1)),
                    element('ul', {}, stands.filter(one => one.check.group === group).map(line)));
            });
        });
    };
    const showLog = () => {
        const all = acts();
        draw('log', [all, clock.state], () => all.length ? all.toReversed().map(act => element('li', {},
            element('b', {class: 'at'}, counted(act.at)), ' ',
            element('span', {}, WORDS[act.what] + (subject(act) ? ': ' + subject(act) : '')),
            act.by ? element('span', {class: 'quiet'}, ' by ' + person(act.by)) : null,
            act.text && act.what !== 'contingency-given' ? element('span', {class: 'quote'}, ' “' + act.text + '”') : null, ' ',
            button('correct' + act.id, 'Correct', () => correct(act), {'aria-label': 'Correct ' + WORDS[act.what] + ' at '
                + counted(act.at), class: 'small'}))) : [element('li', {class: 'quiet'}, 'Nothing yet.')]);
        $('undo').disabled = !entries.some(undoable);
    };
    const drafts = () => keys(base + 'd/').map(key => ({...parsed(key), tab: key.slice(base.length + 2)}))
        .filter(draft => clean(draft.text ?? ''));
    const showNotes = () => {
        const all = notes();
        const others = drafts().filter(draft => draft.tab !== tab);
        draw('notes', [all, others, clock.state], () => [
            ...others.map(draft => element('li', {class: 'quiet'}, counted(draft.at) + ' ' + (person(draft.by) || 'Somebody')
                + ' is writing: ' + draft.text)),
            ...all.toReversed().map(note => element('li', {}, element('b', {class: 'at'}, counted(note.at)), ' ', note.text,
                element('span', {class: 'quiet'}, ' ' + person(note.by) + ' '),
                button('strike' + note.id, 'Remove', () => change(note.id, {gone: true}), {'aria-label': 'Remove the note of '
                    + counted(note.at), class: 'small'}))),
        ]);
    };
    const show = () => {
        showTurns();
        showClock();
        showNow();
        showSeen();
        showEvents();
        showScore();
        showLog();
        showNotes();
        if (clock.state === 'over') {
            showAfter();
        }
    };

    /* Taking down what happened */

    let doing;
    const ask = (deed, act) => {
        doing = {deed, id: act?.id ?? null};
        const wanted = pack.checks.filter(check => check.what === deed.what && check.of)
            .find(check => ['open', 'overdue', 'later'].includes(standing(check).state));
        const list = subjects(deed);
        $('act-title').textContent = deed.label;
        $('act-asks').textContent = deed.asks;
        options($('act-of'), [['', [{id: '', name: deed.what === 'update-sent' ? 'The public status page' : 'Not said'}, ...list]]],
            act ? act.of ?? '' : wanted?.of ?? (list.length === 1 ? list[0].id : ''));
        options($('act-by'), everybody('Nobody in particular'), act?.by ?? '');
        $('act-at').value = counted(act?.at ?? elapsed());
        $('act-text').value = act?.text ?? '';
        $('act-worded').hidden = !['update-sent', 'decided'].includes(deed.what);
        $('act-drafted').hidden = deed.what !== 'update-sent' || !pack.messages.length;
        options($('act-draft'), [['', [{id: '', name: 'None'}, ...pack.messages.map((message, i) => ({id: String(i),
            name: [message.to, message.stage, message.language].join(', ')}))]]], '');
        $('act-remove').hidden = !act;
        $('act-wrong').textContent = '';
        $('act').showModal();
        ($('act-of').value ? $('act-by') : $('act-of')).focus();
    };
    const correct = act => {
        const deed = DEEDS.find(one => one.what === act.what);
        ask(deed ?? {what: act.what, label: WORDS[act.what], subjects: 'steps', asks: ''}, act);
        $('act-subject').hidden = !deed;
    };
    const save = submitted => {
        submitted.preventDefault();
        const at = uncounted($('act-at').value);
        const latest = elapsed();
        if (at === null || at > latest + SECOND) {
            $('act-wrong').textContent = at === null ? 'Write the time as minutes and seconds since the start, such as 07:30.'
                : 'This is still to come: it is ' + counted(latest) + ' now.';
            $('act-at').focus();
            return;
        }
        const text = clean($('act-text').value);
        const fields = {at: Math.min(at, latest), by: $('act-by').value || null, text: text || null,
            ...(DEEDS.includes(doing.deed) ? {of: $('act-of').value || null} : {})};
        $('act').close();
        if (doing.id) {
            change(doing.id, fields);
            say('Corrected.');
        } else {
            add({kind: 'act', what: doing.deed.what, ...fields});
            say(doing.deed.label + ' taken down at ' + counted(fields.at) + '.');
        }
    };

    /* After play */

    const FIELDS = ['facilitator', 'slug', 'worked', 'failed'];
    const lines = text => text.split('\n').map(clean).filter(Boolean);
    const day = ms => new Intl.DateTimeFormat('en-CA', {timeZone: pack.zone, year: 'numeric', month: '2-digit', day: '2-digit'})
        .format(ms);
    const gaps = () => entries.filter(entry => entry.kind === 'gap');
    const gap = (text, check) => add({kind: 'gap', text, check, owner: '', due: day(clock.began + 30 * 24 * 60 * MINUTE)});
    const showAfter = () => {
        const wrong = pack.checks.map(check => ({check, stand: standing(check)}))
            .filter(({stand}) => ['late', 'overdue', 'refused', 'order'].includes(stand.state))
            .filter(({check}) => !gaps().some(one => one.check === check.id));
        draw('wrong', wrong.map(({check, stand}) => [check.id, stand]), () => wrong.length
            ? wrong.map(({check, stand}) => element('li', {class: 'check is-' + stand.state}, check.words, ' ',
                element('b', {}, STANDS[stand.state](stand)), ' ',
                button('gap' + check.id, 'Make it a gap', () => gap(check.words + ': ' + STANDS[stand.state](stand), check.id),
                    {class: 'small', 'aria-label': 'Make it a gap: ' + check.words})))
            : [element('li', {class: 'quiet'}, 'Nothing that is not among the gaps.')]);
        draw('gaps', gaps().map(one => one.id), () => gaps().map((one, i) => {
            const owner = element('select', {id: 'owner' + i, 'data-focus': 'owner' + one.id,
                onchange: event => change(one.id, {owner: event.target.value})});
            options(owner, everybody('Choose somebody'), one.owner);
            const text = element('textarea', {id: 'text' + i, rows: 2, 'data-focus': 'text' + one.id,
                oninput: event => change(one.id, {text: event.target.value})});
            text.value = one.text;
            return element('li', {class: 'gap'},
                element('p', {}, element('label', {for: 'text' + i}, 'What did not go as the policy wants'), text),
                element('p', {}, element('label', {for: 'owner' + i}, 'Who sees to it'), owner),
                element('p', {}, element('label', {for: 'until' + i}, 'By which day'), element('input', {id: 'until' + i,
                    type: 'date', value: one.due, 'data-focus': 'until' + one.id,
                    onchange: event => change(one.id, {due: event.target.value})})),
                element('p', {}, button('strike' + one.id, 'Remove', () => change(one.id, {gone: true}),
                    {'aria-label': 'Remove gap ' + (i + 1), class: 'small'})));
        }));
        const missing = lacking();
        draw('lacking', missing, () => missing.map(words => element('li', {}, words)));
        $('incomplete').hidden = !missing.length;
        $('record').hidden = missing.length > 0;
        if (!missing.length) {
            $('yaml').value = yaml();
            $('where').textContent = folder() + '/drill.yaml';
        }
    };
    const taking = () => pack.cast.map((player, i) => ({role: player.role, person: field('cast' + i) || null}))
        .filter(one => one.person);
    const lacking = () => [
        field('facilitator') ? '' : 'Choose who led the drill.',
        taking().length ? '' : 'Choose at least one person who took part.',
        slug(field('slug'), '') ? '' : 'Give the drill a short name for its folder, such as claims-say-yes.',
        ...gaps().flatMap((one, i) => [
            clean(one.text) ? '' : 'Gap ' + (i + 1) + ' says nothing: write what did not go as the policy wants, or remove it.',
            one.owner ? '' : 'Gap ' + (i + 1) + ' has nobody who sees to it: choose somebody.',
            /^\d{4}-\d\d-\d\d$/.test(one.due) ? '' : 'Gap ' + (i + 1) + ' has no day: choose one.',
        ]),
        ...notes().map(note => note.by ? '' : 'The note of ' + counted(note.at) + ' has no author.'),
    ].filter(Boolean);
    const folder = () => 'content/drills/' + day(clock.began) + '-' + slug(field('slug'), 'drill');

    /* The record. Every text stands in double quotes, as JSON has them, which YAML reads the same. */
    const quoted = text => JSON.stringify(clean(text)).replace(/[\u200b-\u200f\u2060-\u2069\ufeff\ufffe\uffff]/g, sign =>
        '\\u' + sign.charCodeAt(0).toString(16).padStart(4, '0'));
    const word = id => /^[a-z][a-z0-9-]*$/.test(id) && id !== 'null' ? id : quoted(id);
    const instant = ms => new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
    const whole = ms => Math.floor(ms / SECOND) * SECOND;
    const listed = (name, items) => items.length ? [name + ':', ...items.map(item => '  - ' + item)] : [name + ': []'];
    const yaml = () => {
        const order = pack.order;
        const began = whole(clock.began);
        const played = Math.max(SECOND, Math.ceil(clock.before / SECOND) * SECOND);
        const at = one => instant(asIf + whole(Math.min(one.at, clock.before)));
        const pauses = clock.pauses.map(pause => ({at: pause.at ?? clock.before, by: field('facilitator'),
            text: 'Play stood still for ' + about(pause.until - pause.from) + (pause.why ? ': ' + pause.why : '') + '.'}));
        const unfinished = drafts().map(draft => ({...draft, by: draft.by || field('facilitator')}));
        const remarks = [...notes(), ...pauses, ...unfinished].sort((a, b) => a.at - b.at);
        const taken = new Set();
        const unique = text => {
            const stem = slug(text, 'gap');
            let id = stem;
            for (let i = 2; taken.has(id); i++) {
                id = stem + '-' + i;
            }
            taken.add(id);
            return id;
        };
        return [
            '# yaml-language-server: $schema=../../../site/schema/drill.json',
            '# A drill: nothing of this happened to customers. Save this as',
            '#   ' + folder() + '/drill.yaml',
            '# then run: ./tocsin check, and: ./tocsin drill score ' + folder().split('/').at(-1),
            'scenario: ' + word(order.scenario),
            'process: ' + word(order.process),
            'severity: ' + word(order.severity),
            'loss: ' + word(order.loss),
            'twist: ' + word(order.twist),
            'mode: ' + word(order.mode),
            'as-if: ' + instant(asIf),
            'held: {from: ' + instant(began) + ', until: ' + instant(began + played) + '}',
            'pack: {seed: "' + order.seed + '", policy: "' + pack.policy + '", version: ' + quoted(String(pack.version)) + '}',
            'facilitator: ' + word(field('facilitator')),
            ...listed('participants', taking().map(one => '{person: ' + word(one.person) + ', role: ' + word(one.role) + '}')),
            ...listed('observed', acts().map(act => '{at: ' + at(act) + ', what: ' + act.what
                + (act.of ? ', of: ' + word(act.of) : '') + (act.by ? ', by: ' + word(act.by) : '')
                + (act.text ? ', text: ' + quoted(act.text) : '') + '}')),
            ...listed('notes', remarks.map(note => '{at: ' + at(note) + ', by: ' + word(note.by) + ', text: ' + quoted(note.text)
                + '}')),
            ...listed('worked', lines(field('worked')).map(quoted)),
            ...listed('failed', lines(field('failed')).map(quoted)),
            ...listed('gaps', gaps().map(one => '{id: ' + word(unique(one.text)) + ', gap: ' + quoted(one.text) + ', owner: '
                + word(one.owner) + ', due: ' + one.due + '}')),
            ...(clock.aborted ? ['aborted: ' + quoted(clock.aborted)] : []),
            '',
        ].join('\n');
    };

    /* What stands on the page for as long as a drill is open */

    const prepare = () => {
        draw('opening', pack.opening, () => ['EXERCISE EXERCISE EXERCISE. This is an exercise about ' + pack.opening.process + '.', ...pack.opening.situation, ...pack.opening.rules].map(words =>
            element('li', {}, words)));
        draw('cast', pack.cast, () => pack.cast.map(player => element('li', {}, element('b', {}, player['role-name']), ': ',
            player.absent ? (player.name ?? 'nobody') + ', away in this drill' : player.name ?? 'nobody holds it then')));
        draw('deeds', pack.name, () => DEEDS.filter(deed => subjects(deed).length || deed.subjects !== 'stages').map(deed =>
            button('deed-' + deed.what, [deed.label, ' ', element('kbd', {}, deed.key.toUpperCase())], () => takeDown(deed))));
        options($('note-by'), everybody('Choose your name'), field('note-by/' + tab));
        $('note-text').value = parsed(base + 'd/' + tab)?.text ?? '';
        $('shortcuts').checked = field('shortcuts') !== 'off';
        $('flash').checked = field('flash') === 'on';
        options($('facilitator'), everybody('Choose somebody'), field('facilitator'));
        $('slug').value = field('slug') || slug(pack.name.replace(/^exercise /i, ''), 'drill');
        put(base + 'f/slug', $('slug').value);
        $('worked').value = field('worked');
        $('failed').value = field('failed');
        draw('taking', pack.cast, () => pack.cast.map((player, i) => {
            const name = 'cast' + i;
            const select = element('select', {id: name, 'data-focus': name, onchange: event => {
                put(base + 'f/' + name, event.target.value);
                refresh();
            }});
            if (get(base + 'f/' + name) === null) {
                put(base + 'f/' + name, player.absent ? '' : player.person ?? '');
            }
            options(select, everybody('Nobody'), field(name));
            return element('p', {}, element('label', {for: name}, player['role-name']), select);
        }));
    };
    const takeDown = deed => {
        if (clock.state === 'running' || clock.state === 'paused' || clock.state === 'over') {
            $('act-subject').hidden = false;
            ask(deed);
        }
    };
    const writeNote = submitted => {
        submitted.preventDefault();
        const text = clean($('note-text').value);
        const by = $('note-by').value;
        $('note-wrong').textContent = !by ? 'Choose your name first.' : !text ? 'Write something first.' : '';
        if (!by || !text) {
            (by ? $('note-text') : $('note-by')).focus();
            return;
        }
        if (add({kind: 'note', at: parsed(base + 'd/' + tab)?.at ?? elapsed(), by, text})) {
            drop(base + 'd/' + tab);
            $('note-text').value = '';
            say('Note kept.');
            refresh();
        }
    };
    const draft = () => {
        const text = $('note-text').value;
        if (text.trim()) {
            put(base + 'd/' + tab, JSON.stringify({at: parsed(base + 'd/' + tab)?.at ?? elapsed(), by: $('note-by').value, text}));
        } else {
            drop(base + 'd/' + tab);
        }
        refresh();
    };
    const copy = async () => {
        $('yaml').select();
        try {
            await navigator.clipboard.writeText($('yaml').value);
            $('copied').textContent = 'Copied.';
        } catch (refused) {
            $('copied').textContent = 'The text is marked: copy it with Ctrl+C, or Cmd+C on a Mac.';
        }
    };
    const download = () => {
        const file = URL.createObjectURL(new Blob([$('yaml').value], {type: 'application/yaml'}));
        element('a', {href: file, download: 'drill.yaml'}).click();
        setTimeout(() => URL.revokeObjectURL(file), MINUTE);
        $('copied').textContent = 'Saved as drill.yaml. Put it at ' + folder() + '/drill.yaml';
    };
    const forget = id => {
        drop(ALL + 'pack/' + id);
        keys(ALL + id + '/').forEach(drop);
    };

    /* Which drill */

    const showKept = () => {
        const packs = keys(ALL + 'pack/').map(key => ({id: key.slice((ALL + 'pack/').length), text: get(key)}))
            .map(one => ({...one, read: understood(one.text)})).filter(one => typeof one.read !== 'string');
        $('kept').hidden = !packs.length;
        draw('kept-list', packs.map(one => one.id), () => packs.map(({id, text, read}) => element('li', {},
            element('b', {}, read.name), ' ', element('span', {class: 'quiet'}, read.opening.process + ' '),
            button('open' + id, 'Go on', () => open(text), {'aria-label': 'Go on with ' + read.name}), ' ',
            button('forget' + id, 'Forget', () => {
                if (confirm('Forget ' + read.name + ' with all that was taken down? Nothing of it is kept elsewhere but what you saved.')) {
                    forget(id);
                    showKept();
                }
            }, {'aria-label': 'Forget ' + read.name, class: 'small'}))));
    };
    const choose = text => {
        const wrong = open(text);
        $('choose-wrong').textContent = wrong ?? '';
    };

    const listen = () => {
        $('file').addEventListener('change', async () => {
            const [file] = $('file').files;
            if (file) {
                choose(await file.text());
            }
        });
        $('paste').addEventListener('submit', submitted => {
            submitted.preventDefault();
            choose($('pasted').value);
        });
        $('start').addEventListener('click', () => {
            turn('start');
            $('now-heading').focus();
        });
        $('pause').addEventListener('click', () => turn('pause'));
        $('resume').addEventListener('click', () => turn('resume'));
        $('stop').addEventListener('click', () => {
            turn('pause', 'NO PLAY was called');
            say('NO PLAY. The clock stands still.');
        });
        $('end').addEventListener('click', () => {
            turn('end');
            drop(ALL + 'last');
            $('after-heading').focus();
        });
        $('abort').addEventListener('click', () => {
            $('abort-why').value = '';
            $('aborting').showModal();
        });
        $('abort-form').addEventListener('submit', submitted => {
            submitted.preventDefault();
            const why = clean($('abort-why').value);
            if (why) {
                $('aborting').close();
                turn('end', why);
                $('after-heading').focus();
            } else {
                $('abort-wrong').textContent = 'Write why, in a sentence: it stands in the record.';
            }
        });
        $('abort-not').addEventListener('click', () => $('aborting').close());
        $('undo').addEventListener('click', undo);
        $('act-form').addEventListener('submit', save);
        $('act-not').addEventListener('click', () => $('act').close());
        $('act-remove').addEventListener('click', () => {
            $('act').close();
            change(doing.id, {gone: true});
            say('Removed.');
        });
        $('act-draft').addEventListener('change', () => {
            const message = pack.messages[$('act-draft').value];
            $('act-text').value = message ? message.text : $('act-text').value;
        });
        $('note').addEventListener('submit', writeNote);
        $('note-text').addEventListener('input', draft);
        $('note-by').addEventListener('change', () => {
            put(base + 'f/note-by/' + tab, $('note-by').value);
            draft();
        });
        FIELDS.forEach(name => ['input', 'change'].forEach(kind => $(name).addEventListener(kind, () => {
            put(base + 'f/' + name, $(name).value);
            refresh();
        })));
        $('gap').addEventListener('click', () => gap('', null));
        $('copy').addEventListener('click', copy);
        $('download').addEventListener('click', download);
        $('other').addEventListener('click', () => {
            remember('');
            location.reload();
        });
        $('again').addEventListener('click', () => {
            if (confirm('Begin this drill anew? All that was taken down is lost here; save the record first.')) {
                keys(base).forEach(drop);
                drawn.clear();
                told.clear();
                prepare();
                refresh();
            }
        });
        $('shortcuts').addEventListener('change', () => put(base + 'f/shortcuts', $('shortcuts').checked ? 'on' : 'off'));
        $('flash').addEventListener('change', () => put(base + 'f/flash', $('flash').checked ? 'on' : 'off'));
        document.addEventListener('keydown', pressed);
        window.addEventListener('storage', changed => {
            if (pack && (changed.key === null || changed.key.startsWith(base))) {
                refresh();
            }
        });
        document.addEventListener('visibilitychange', () => pack && show());
    };
    const pressed = event => {
        const writing = event.target.closest?.('input, select, textarea, dialog');
        if (!pack || writing || event.ctrlKey || event.metaKey || event.altKey || !$('shortcuts').checked) {
            return;
        }
        const key = event.key.toLowerCase();
        const deed = DEEDS.find(one => one.key === key);
        const first = $('due').querySelector('button.first');
        const does = deed && clock.state !== 'ready' ? () => takeDown(deed)
            : key === 'g' && first ? () => first.click()
            : key === 'm' && clock.state !== 'ready' ? () => $('note-text').focus()
            : key === 'z' && clock.state !== 'ready' ? undo
            : key === 'h' && clock.state === 'running' ? () => turn('pause')
            : key === 'h' && clock.state === 'paused' ? () => turn('resume') : null;
        if (does) {
            event.preventDefault();
            does();
        }
    };

    listen();
    if (!kept) {
        warn('This browser keeps nothing here: a reload loses the drill. Allow this page to store data, or do not close it.');
    }
    $('runner').hidden = false;
    const own = $('pack');
    const mine = (() => {
        try {
            return sessionStorage.getItem(ALL + 'open') ?? get(ALL + 'last');
        } catch (refused) {
            return get(ALL + 'last');
        }
    })();
    if (own) {
        $('other').hidden = true;
        choose(own.textContent);
    } else if (mine && get(ALL + 'pack/' + mine)) {
        choose(get(ALL + 'pack/' + mine));
    } else {
        showKept();
    }
    setInterval(() => pack && clock.state !== 'over' && show(), SECOND);
})();
