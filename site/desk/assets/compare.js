/*
 * Compares any two versions of a page, as the desk's own pages do for neighbours: see org.tocsin.site.desk.compare, whose
 * every step this follows, so that the outcome is the same. Text only ever becomes text.
 */
(() => {
    'use strict';
    const MOST = 4000;
    const MOST_PAIRS = 2500;
    const ALIKE = 400;
    const TOO_SHORT = 4;
    const AROUND = 2;
    const WORTH_FOLDING = 4;
    const AROUND_LINES = 3;
    const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}';
    const LETTER = '[\\p{L}\\p{M}\\p{N}_]';
    const TOKEN = new RegExp(`[${UNSPACED}]|(?:(?![${UNSPACED}])${LETTER})+|[ \\t\\n\\r]+|.`, 'gsu');
    const WORD = new RegExp(LETTER, 'u');

    const all = self.deskVersions;
    const token = ([text, spaced, style, href]) => ({text, spaced: spaced === 1, style, href});
    const blocks = all.blocks.map(block => ({...block, cells: block.cells.map(cell => cell.map(token))}));
    const lines = all.lines.map(line => ({
        kind: 'line',
        depth: 0,
        marker: '',
        label: '',
        cells: [(line.match(TOKEN) || []).map(text => ({text, spaced: false, style: '', href: ''}))]
    }));

    const sameToken = (a, b) => a.text === b.text && a.style === b.style && a.href === b.href;
    const sameTokens = (a, b) => a.length === b.length && a.every((one, i) => sameToken(one, b[i]));
    const sameBlock = (a, b) => a === b || (a.kind === b.kind && a.depth === b.depth && a.label === b.label
        && a.cells.length === b.cells.length && a.cells.every((cell, i) => sameTokens(cell, b.cells[i])));

    /* Myers' greedy way, step by step as java-diff-utils walks it. */
    const myers = (older, newer, same) => {
        const size = older.length + newer.length + 1;
        const diagonal = new Map([[1, {i: 0, j: -1, snake: true, start: true, before: null}]]);
        const lastSnake = node => {
            while (!node.start && !node.snake && node.before) {
                node = node.before;
            }
            return node.start ? null : node;
        };
        for (let d = 0; d < size; d++) {
            for (let k = -d; k <= d; k += 2) {
                const down = k === -d || (k !== d && diagonal.get(k - 1).i < diagonal.get(k + 1).i);
                const before = diagonal.get(down ? k + 1 : k - 1);
                let i = down ? before.i : before.i + 1;
                let j = i - k;
                let node = {i, j, snake: false, before: lastSnake(before)};
                while (i < older.length && j < newer.length && same(older[i], newer[j])) {
                    i++;
                    j++;
                }
                if (i !== node.i) {
                    node = {i, j, snake: true, before: node};
                }
                diagonal.set(k, node);
                if (i >= older.length && j >= newer.length) {
                    return node;
                }
            }
        }
        return null;
    };
    const hunksOf = end => {
        const hunks = [];
        let node = end.snake ? end.before : end;
        while (node && node.before && node.before.j >= 0) {
            hunks.unshift([node.before.i, node.i, node.before.j, node.j]);
            node = node.before;
            if (node.snake) {
                node = node.before;
            }
        }
        return hunks;
    };
    const hunks = (older, newer, same) => {
        const shorter = Math.min(older.length, newer.length);
        let start = 0;
        while (start < shorter && same(older[start], newer[start])) {
            start++;
        }
        let end = 0;
        while (end < shorter - start && same(older[older.length - 1 - end], newer[newer.length - 1 - end])) {
            end++;
        }
        const before = older.slice(start, older.length - end);
        const after = newer.slice(start, newer.length - end);
        if (before.length === 0 && after.length === 0) {
            return [];
        }
        if (before.length === 0 || after.length === 0 || before.length + after.length > MOST) {
            return [[start, older.length - end, start, newer.length - end]];
        }
        return hunksOf(myers(before, after, same)).map(hunk => hunk.map(at => at + start));
    };

    const family = kind => kind.startsWith('h') && kind.length === 2 && kind !== 'hr' ? 'heading'
        : ['p', 'li', 'dt', 'title'].includes(kind) ? 'text'
        : ['row', 'head'].includes(kind) ? 'row' : kind;
    const wordsOf = block => block.cells.flat().filter(one => WORD.test(one.text));
    const likeness = (a, b) => {
        const words = wordsOf(a);
        const others = wordsOf(b);
        const count = words.length + others.length;
        if (count === 0) {
            return 1000;
        }
        const left = new Map();
        words.forEach(one => left.set(one.text, (left.get(one.text) || 0) + 1));
        let common = 0;
        others.forEach(one => {
            const rest = left.get(one.text) || 0;
            if (rest > 0) {
                common++;
                left.set(one.text, rest - 1);
            }
        });
        return Math.floor(2 * common * 1000 / count);
    };
    const alike = (a, b) => {
        const found = family(a.kind) === family(b.kind) && a.cells.length === b.cells.length ? likeness(a, b) : 0;
        return found < ALIKE ? 0 : found;
    };

    const words = (older, newer) => {
        const joined = [];
        hunks(older, newer, sameToken).forEach(hunk => {
            const last = joined[joined.length - 1];
            const between = last && older.slice(last[1], hunk[0]).reduce((sum, one) => sum + one.text.length, 0);
            if (last && between < TOO_SHORT) {
                joined[joined.length - 1] = [last[0], hunk[1], last[2], hunk[3]];
            } else {
                joined.push(hunk);
            }
        });
        const pieces = [];
        const add = (mark, tokens) => tokens.length > 0 && pieces.push({mark, tokens});
        const same = (from, until, newFrom) => add('same', newer.slice(newFrom, newFrom + until - from)
            .map((one, i) => ({...one, spaced: one.spaced || older[from + i].spaced})));
        let at = 0;
        let newAt = 0;
        joined.forEach(([from, until, newFrom, newUntil]) => {
            same(at, from, newAt);
            add('deleted', older.slice(from, until));
            add('inserted', newer.slice(newFrom, newUntil));
            at = until;
            newAt = newUntil;
        });
        same(at, older.length, newAt);
        return pieces;
    };

    const whole = (mark, block) => ({
        mark,
        shape: block,
        cells: block.cells.map(tokens => tokens.length === 0 ? [] : [{mark, tokens}])
    });
    const replaced = (older, newer, document) => {
        if (older.length * newer.length > MOST_PAIRS) {
            older.forEach(one => document.push(whole('deleted', one)));
            newer.forEach(one => document.push(whole('inserted', one)));
            return;
        }
        const score = older.map(() => []);
        const best = [...older, null].map(() => new Array(newer.length + 1).fill(0));
        for (let i = older.length - 1; i >= 0; i--) {
            for (let j = newer.length - 1; j >= 0; j--) {
                score[i][j] = alike(older[i], newer[j]);
                const paired = score[i][j] === 0 ? 0 : best[i + 1][j + 1] + score[i][j];
                best[i][j] = Math.max(paired, best[i + 1][j], best[i][j + 1]);
            }
        }
        let i = 0;
        let j = 0;
        while (i < older.length || j < newer.length) {
            if (i < older.length && j < newer.length && score[i][j] > 0
                && best[i][j] === best[i + 1][j + 1] + score[i][j]) {
                const [a, b] = [older[i++], newer[j++]];
                document.push({mark: 'changed', shape: b, cells: b.cells.map((cell, at) => words(a.cells[at], cell))});
            } else if (i < older.length && best[i][j] === best[i + 1][j]) {
                document.push(whole('deleted', older[i++]));
            } else {
                document.push(whole('inserted', newer[j++]));
            }
        }
    };
    const compared = (older, newer) => {
        const document = [];
        let newAt = 0;
        hunks(older, newer, sameBlock).forEach(([from, until, newFrom, newUntil]) => {
            newer.slice(newAt, newFrom).forEach(block => document.push(whole('same', block)));
            replaced(older.slice(from, until), newer.slice(newFrom, newUntil), document);
            newAt = newUntil;
        });
        newer.slice(newAt).forEach(block => document.push(whole('same', block)));
        return document;
    };

    /* From here on: what the templates do. */
    const element = (name, className, ...content) => {
        const made = document.createElement(name);
        if (className) {
            made.className = className;
        }
        made.append(...content.filter(one => one !== ''));
        return made;
    };
    const unseen = text => element('span', 'unseen', text);
    const runs = tokens => {
        const made = [];
        tokens.forEach(({text, spaced, style, href}, i) => {
            let last = made[made.length - 1];
            const gap = spaced && i > 0 ? ' ' : '';
            if (!last || last.style !== style || last.href !== href) {
                const before = gap && (style || href);
                if (before) {
                    last.text += gap;
                }
                last = {text: before ? '' : gap, style, href};
                made.push(last);
            } else {
                last.text += gap;
            }
            last.text += text;
        });
        return made;
    };
    const set = ({text, style, href}) => {
        if (href) {
            const link = element('a', style, text);
            link.setAttribute('href', href);
            return link;
        }
        return style ? element('span', style, text) : text;
    };
    const piece = ({mark, tokens}) => {
        const text = runs(tokens).map(set);
        const gap = tokens[0].spaced ? ' ' : '';
        if (mark === 'inserted') {
            return [gap, element('ins', '', unseen('[inserted: '), ...text, unseen(']'))];
        }
        return mark === 'deleted'
            ? [gap, element('del', '', unseen('[deleted: '), ...text, unseen(']')), ' ']
            : [gap, ...text];
    };
    const pieces = list => list.flatMap(piece);
    const label = shape => shape.label ? [element('b', '', shape.label + ':'), ' '] : [];
    const attributes = block => `${block.mark} at-${block.shape.depth}`;
    const block = one => {
        const kind = one.shape.kind;
        if (/^h[2-6]$/.test(kind)) {
            const heading = element('p', `heading ${kind} ${one.mark}`, ...pieces(one.cells[0]));
            heading.setAttribute('role', 'heading');
            heading.setAttribute('aria-level', String(Number(kind[1]) + 1));
            return heading;
        }
        if (kind === 'hr') {
            return element('hr', '');
        }
        if (kind === 'pre') {
            return element('pre', attributes(one), ...pieces(one.cells[0]));
        }
        if (kind === 'dt' || kind === 'title') {
            return element('p', attributes(one), element('b', '', ...pieces(one.cells[0])));
        }
        return element('p', attributes(one), ...label(one.shape), ...pieces(one.cells[0]));
    };
    const groupKind = one => one.shape.kind === 'li' ? 'list' : ['row', 'head'].includes(one.shape.kind) ? 'table' : 'block';
    const head = (...content) => {
        const made = element('th', '', ...content);
        made.setAttribute('scope', 'col');
        return made;
    };
    const cellOf = (kind, cell) => kind === 'head' ? head(...pieces(cell)) : element('td', '', ...pieces(cell));
    const groups = list => {
        const made = [];
        list.forEach(one => {
            const kind = groupKind(one);
            const last = made[made.length - 1];
            if (kind === 'block' || !last || last.kind !== kind) {
                made.push({kind, blocks: [one]});
            } else {
                last.blocks.push(one);
            }
        });
        return made.map(({kind, blocks: members}) => {
            if (kind === 'list') {
                return element('ul', 'entries', ...members.map(one => element('li', attributes(one),
                    element('span', 'entry', one.shape.marker), ' ', ...label(one.shape), ...pieces(one.cells[0]))));
            }
            if (kind === 'table') {
                return element('table', 'compared-rows', element('tbody', '', ...members.map(one =>
                    element('tr', one.mark, ...one.cells.map(cell => cellOf(one.shape.kind, cell))))));
            }
            return block(members[0]);
        });
    };
    const stretches = list => {
        const made = [];
        const add = (folded, members) => {
            if (members.length > 0) {
                made.push(...folded
                    ? [element('details', '', element('summary', '', `${members.length} that stayed the same`), ...groups(members))]
                    : groups(members));
            }
        };
        let shownFrom = 0;
        let at = 0;
        while (at < list.length) {
            let end = at;
            while (end < list.length && list[end].mark === 'same') {
                end++;
            }
            const from = at === 0 ? 0 : at + AROUND;
            const until = end === list.length ? end : end - AROUND;
            if (until - from >= WORTH_FOLDING) {
                add(false, list.slice(shownFrom, from));
                add(true, list.slice(from, until));
                shownFrom = until;
            }
            at = end + 1;
        }
        add(false, list.slice(shownFrom));
        return made;
    };
    const sourceTable = list => {
        const near = list.map((unused, i) => list.slice(Math.max(0, i - AROUND_LINES), i + AROUND_LINES + 1)
            .some(one => one.mark !== 'same'));
        const body = element('tbody', '');
        let [older, newer, leftOut] = [0, 0, 0];
        const row = (mark, number, line) => {
            if (leftOut > 0) {
                const cell = element('td', '', `${leftOut} ${leftOut === 1 ? 'line' : 'lines'} that stayed the same`);
                cell.colSpan = 3;
                body.append(element('tr', 'left-out', cell));
                leftOut = 0;
            }
            const sign = {inserted: ['+', unseen(' inserted')], deleted: ['−', unseen(' deleted')], same: []}[mark];
            const text = line.cells[0].filter(one => one.mark === 'same' || one.mark === mark).map(one => {
                const words = one.tokens.map(({text: word}) => word).join('');
                return one.mark === 'same' ? words : element('b', '', words);
            });
            body.append(element('tr', mark, element('td', 'number', String(number)), element('td', 'sign', ...sign),
                element('td', 'text', ...text)));
        };
        list.forEach((line, i) => {
            const deleted = line.mark === 'deleted' || line.mark === 'changed';
            const inserted = line.mark === 'inserted' || line.mark === 'changed';
            if (!near[i]) {
                older++;
                newer++;
                leftOut++;
                return;
            }
            if (deleted) {
                row('deleted', ++older, line);
            }
            if (inserted) {
                row('inserted', ++newer, line);
            }
            if (!deleted && !inserted) {
                older++;
                row('same', ++newer, line);
            }
        });
        return element('table', 'compared-lines',
            element('caption', 'unseen', 'Lines that changed, and three around each'),
            element('thead', 'unseen', element('tr', '', head('Line'), head('Change'), head('Text'))),
            body);
    };

    const inWords = read => {
        if (read === null) {
            return 'One of the versions cannot be shown as it was read; the sources can.';
        }
        const counts = ['changed', 'inserted', 'deleted']
            .map(mark => [read.filter(one => one.mark === mark).length, mark])
            .filter(([count]) => count > 0)
            .map(([count, mark]) => `${count} ${mark}`);
        return counts.length === 0
            ? 'Nothing that one reads changed; what did is in the source.'
            : `Paragraphs, headings and rows: ${counts.join(', ')}.`;
    };
    const of = (version, kind, list) => all.versions[version][kind].map(place => list[place]);
    const older = document.getElementById('older');
    const newer = document.getElementById('newer');
    const outcome = document.getElementById('outcome');
    const show = () => {
        const [a, b] = [older.value, newer.value];
        const known = kind => all.versions[a][kind].length > 0 && all.versions[b][kind].length > 0;
        const read = known('blocks') ? compared(of(a, 'blocks', blocks), of(b, 'blocks', blocks)) : null;
        const source = known('lines') ? compared(of(a, 'lines', lines), of(b, 'lines', lines)) : [];
        const changed = list => list !== null && list.some(one => one.mark !== 'same');
        const section = (id, title, ...content) => {
            const made = element('section', '', element('h2', '', title), ...content);
            made.id = id;
            return made;
        };
        outcome.replaceChildren(
            section('words', 'As one reads it',
                element('p', 'quiet', `${inWords(read)} Facts taken from records are today’s on both sides.`),
                changed(read) ? element('div', 'prose compared', ...stretches(read)) : ''),
            section('source', 'As source', changed(source)
                ? sourceTable(source)
                : element('p', 'quiet', 'Nothing changed in the source, or one of the versions is not here.')));
        history.replaceState(null, '', `#${a}..${b}`);
    };
    const wanted = location.hash.slice(1).split('..');
    const names = [...older.options].map(option => option.value);
    older.value = names.includes(wanted[0]) ? wanted[0] : names[names.length - 1];
    newer.value = names.includes(wanted[1]) ? wanted[1] : names[0];
    document.getElementById('any-two').hidden = false;
    older.addEventListener('change', show);
    newer.addEventListener('change', show);
    show();
})();
