/*
 * Finds pages of the desk by words: in a worker, on a page that was opened from a disk, and in Node alike.
 * MiniSearch keeps the index, ranks by BM25 and knows prefixes and edit distances. What is here: how texts and queries are
 * taken apart (ids, umlauts, compounds, Chinese and Japanese), and how the finds of several words become pages.
 */
(function searchEngine(global) {
    'use strict';

    const WORDS = /[\p{L}\p{N}\p{M}]+(?:[-_.@\/'’][\p{L}\p{N}\p{M}]+)*/gu;
    const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー々]+/u;
    const UNSPACED_RUNS = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー々]+)/u;
    const LINKS = ['', 's', 'es', 'n', 'en', 'e'];
    const ENDINGS = /(?:ings?|ed|es|en|er|ern|em|e|s|n)$/;
    const FIELDS = {title: 6, names: 4, heading: 3, text: 1};
    const KINDS = {
        playbook: 1.3, process: 1.2, handbook: 1.2, person: 1.2, policy: 1.1, vendor: 1.2, postmortem: 1, incident: 1,
        maintenance: 0.9, drill: 0.85
    };
    const EARLIER = 0.5;
    const FURTHER = 0.4;
    const MOST_FURTHER = 2;
    const HALF_AS_FRESH_DAYS = 3000;
    const DAY = 86400000;

    const segmenter = global.Intl && Intl.Segmenter ? new Intl.Segmenter('ja', {granularity: 'word'}) : null;

    /** As it is compared: no case, no accents, no width of letters. Marks of Japanese and other scripts stay. */
    const fold = text => text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').normalize('NFC')
        .replace(/ß/g, 'ss').replace(/æ/g, 'ae').replace(/œ/g, 'oe').replace(/ø/g, 'o').replace(/ł/g, 'l').replace(/đ/g, 'd')
        .replace(/ı/g, 'i');

    const UMLAUTS = {'ä': 'ae', 'ö': 'oe', 'ü': 'ue', 'ø': 'oe', 'å': 'aa'};

    /** The folded word; beside it as it is written where there are no umlauts. */
    const spellings = word => {
        const lower = word.normalize('NFKC').toLowerCase();
        const folded = fold(lower);
        if (!/[äöüøå]/.test(lower)) {
            return [folded];
        }
        return [folded, fold(lower.replace(/[äöüøå]/g, letter => UMLAUTS[letter]))];
    };

    const pairs = run => {
        const letters = [...run];
        return letters.length < 2 ? [run] : letters.slice(1).map((letter, at) => letters[at] + letter);
    };

    const segments = run => [...segmenter.segment(run)].filter(part => part.isWordLike !== false)
        .map(part => [part.segment, part.index]);

    const known = new Map();

    /** The terms of one word between spaces: [term, from, length] each, places counted within it. */
    const termsOf = word => {
        let terms = known.get(word);
        if (!terms) {
            terms = UNSPACED.test(word) ? unspaced(word) : spaced(word);
            known.set(word, terms);
        }
        return terms;
    };

    const spaced = word => {
        const terms = [];
        const parts = [...word.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
        for (const part of parts) {
            for (const spelling of spellings(part[0])) {
                terms.push([spelling, part.index, part[0].length]);
            }
        }
        if (parts.length > 1) {
            terms.push([fold(word), 0, word.length]);
            if (parts.length < 4 && !/\d/.test(word)) {
                terms.push([fold(parts.map(part => part[0]).join('')), 0, word.length]);
            }
        }
        return terms;
    };

    const unspaced = word => {
        const terms = [];
        let at = 0;
        for (const run of word.split(UNSPACED_RUNS)) {
            if (UNSPACED.test(run)) {
                if (segmenter) {
                    segments(run).forEach(([part, from]) => terms.push([fold(part), at + from, part.length]));
                }
                let from = 0;
                for (const pair of pairs(run)) {
                    terms.push([fold(pair), at + from, pair.length]);
                    from += String.fromCodePoint(pair.codePointAt(0)).length;
                }
            } else if (run) {
                spaced(run).forEach(([term, from, length]) => terms.push([term, at + from, length]));
            }
            at += run.length;
        }
        return terms;
    };

    /** Every term of a text, for the index. */
    const terms = text => {
        const all = [];
        for (const word of text.match(WORDS) || []) {
            for (const term of termsOf(word)) {
                all.push(term[0]);
            }
        }
        return all;
    };

    /** How many letters must be changed, put in, left out or swapped; no more than the limit plus one. */
    const distance = (a, b, limit) => {
        if (Math.abs(a.length - b.length) > limit) {
            return limit + 1;
        }
        let before = [];
        let last = Array.from({length: b.length + 1}, (unused, i) => i);
        for (let i = 1; i <= a.length; i++) {
            const next = [i];
            for (let j = 1; j <= b.length; j++) {
                const same = a[i - 1] === b[j - 1] ? 0 : 1;
                next[j] = Math.min(last[j] + 1, next[j - 1] + 1, last[j - 1] + same);
                if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
                    next[j] = Math.min(next[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = next;
        }
        return last[b.length];
    };

    const typos = word => /\d/.test(word) || word.length < 4 || UNSPACED.test(word) ? 0 : word.length < 8 ? 1 : 2;

    const create = () => {
        const options = {
            fields: Object.keys(FIELDS),
            tokenize: terms,
            processTerm: term => term,
            searchOptions: {tokenize: term => [term], boost: FIELDS, weights: {prefix: 0.6, fuzzy: 0.35}}
        };
        let index = new global.MiniSearch(options);
        const pages = [];
        const sections = [];
        let vocabulary = [];
        let newest = 0;

        /** Adds pages as search/present.js has them. The first may come with their index, as kept() wrote it for the same ones. */
        const add = (more, written) => {
            const documents = [];
            for (const page of more) {
                const number = pages.push(page) - 1;
                page.at = page.day ? Date.parse(page.day) : 0;
                newest = Math.max(newest, page.at);
                page.sections.forEach(([heading, anchor, text], position) => {
                    const id = sections.push({page: number, heading, anchor, text}) - 1;
                    const first = position === 0;
                    documents.push({
                        id,
                        title: first ? page.title : '',
                        names: first ? (page.names || []).join(' ') : '',
                        heading,
                        text
                    });
                });
            }
            const all = new Set(vocabulary);
            if (written) {
                const read = JSON.parse(written);
                index = global.MiniSearch.loadJS(read, options);
                read.index.forEach(([term]) => all.add(term));
            } else {
                index.addAll(documents);
                known.forEach(list => list.forEach(term => all.add(term[0])));
            }
            lately.clear();
            vocabulary = [...all].sort();
        };

        /** The index of what was added, for the next time. */
        const kept = () => JSON.stringify(index);

        const firstFrom = start => {
            let low = 0;
            let high = vocabulary.length;
            while (low < high) {
                const middle = (low + high) >> 1;
                if (vocabulary[middle] < start) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return vocabulary[low] || '';
        };
        const isTerm = word => firstFrom(word) === word;
        const begins = word => firstFrom(word).startsWith(word);

        /** A compound's parts as the index knows them, such as überweisung + fehler; none where it cannot be taken apart. */
        const parts = (word, depth = 0) => {
            for (let at = word.length - 3; at >= 3; at--) {
                const right = word.slice(at);
                const link = LINKS.find(end => {
                    const left = word.slice(0, at);
                    const stem = left.slice(0, left.length - end.length);
                    return left.endsWith(end) && stem.length >= 3 && isTerm(stem);
                });
                if (link === undefined) {
                    continue;
                }
                const left = word.slice(0, at - link.length);
                if (isTerm(right) || (right.length >= 4 && begins(right))) {
                    return [left, right];
                }
                const rest = depth < 1 && right.length >= 6 ? parts(right, depth + 1) : [];
                if (rest.length) {
                    return [left, ...rest];
                }
            }
            return [];
        };

        /** Terms that hold the word in their middle or at their end: compounds, mostly. */
        const holding = word => {
            const found = [];
            for (const term of vocabulary) {
                const at = term.length > word.length && term.length < word.length + 24 ? term.indexOf(word, 1) : -1;
                if (at > 0) {
                    const whole = LINKS.some(end => term.slice(0, at).endsWith(end) && isTerm(term.slice(0, at - end.length)));
                    found.push([term, whole ? 0.6 : at >= 3 ? 0.35 : 0.1]);
                }
            }
            return found.sort((a, b) => b[1] - a[1] || a[0].length - b[0].length).slice(0, 24);
        };

        const swapped = word => {
            const found = [];
            for (let at = 1; at < word.length; at++) {
                const other = word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1);
                if (other !== word && isTerm(other)) {
                    found.push(other);
                }
            }
            return found;
        };

        const exactly = (term, weight) =>
            ({queries: [term], prefix: false, fuzzy: false, boostTerm: () => weight, combineWith: 'OR'});
        const beginning = (term, weight) =>
            ({queries: [term], prefix: true, fuzzy: false, boostTerm: () => weight, combineWith: 'OR'});

        /** All that stands for one word of a query. Of a letter or two, only names that begin with them. */
        const meaning = (word, last) => {
            if (last && word.length < 3 && !UNSPACED.test(word)) {
                return {queries: [word], prefix: true, fuzzy: false, fields: ['title', 'names'], combineWith: 'OR'};
            }
            const asked = [{
                queries: [word],
                prefix: last || word.length >= 3 || UNSPACED.test(word),
                fuzzy: typos(word) || false,
                combineWith: 'OR'
            }];
            if (typos(word)) {
                swapped(word).forEach(other => asked.push(exactly(other, 0.7)));
                const split = isTerm(word) ? [] : parts(word);
                if (split.length) {
                    asked.push({combineWith: 'AND', queries: split.map(part => beginning(part, 0.6))});
                }
                const stem = word.replace(ENDINGS, '');
                if (stem.length >= 4 && stem !== word) {
                    asked.push(beginning(stem, 0.4));
                }
                if (word.length >= 5) {
                    holding(word).forEach(([term, weight]) => asked.push(exactly(term, weight)));
                    if (stem.length >= 6 && stem !== word) {
                        holding(stem).forEach(([term, weight]) => asked.push(exactly(term, weight * 0.7)));
                    }
                }
            }
            return {combineWith: 'OR', queries: asked};
        };

        /** A query, taken apart: for each word what it is called and what stands for it. */
        const understand = query => {
            const words = query.match(WORDS) || [];
            const wanted = [];
            words.forEach((word, number) => {
                const last = number === words.length - 1;
                if (UNSPACED.test(word)) {
                    word.split(UNSPACED_RUNS).filter(Boolean).forEach(run => wanted.push(...unspacedWords(run, last)));
                    return;
                }
                const whole = fold(word);
                const split = whole.split(/[^\p{L}\p{N}\p{M}]+/u).filter(Boolean);
                if (split.length > 1 && (/\d/.test(whole) || isTerm(whole)) && begins(whole)) {
                    wanted.push([word, {combineWith: 'OR', queries: [beginning(whole, 3)]}]);
                } else {
                    split.forEach((part, position) =>
                        wanted.push([part, meaning(part, last && position === split.length - 1)]));
                }
            });
            return wanted;
        };

        const unspacedWords = (run, last) => {
            if (!UNSPACED.test(run)) {
                return [[run, meaning(fold(run), last)]];
            }
            const found = segmenter ? segments(run).map(([part]) => part) : [run];
            return found.map(part => {
                const folded = fold(part);
                return [part, begins(folded)
                    ? meaning(folded, true)
                    : {combineWith: 'AND', queries: pairs(folded).map(pair => exactly(pair, 1))}];
            });
        };

        /** The nearest known word to one that found nothing; empty where none is near. */
        const nearest = word => {
            const limit = Math.min(3, Math.max(1, Math.floor(word.length / 3)));
            let best = '';
            let near = limit + 1;
            for (const term of vocabulary) {
                if (term[0] === word[0] || term[1] === word[1]) {
                    const far = distance(word, term, near - 1);
                    if (far < near && !/\d/.test(term)) {
                        near = far;
                        best = term;
                    }
                }
            }
            return best;
        };

        /**
         * What is found, the best first.
         *
         * asked: {query, kind, process, earlier, limit}; kind and process empty for all.
         * Answers {total, kinds, hits, instead}: total after both filters, kinds: how many of each kind there are without that
         * filter, instead: the query with words that are known.
         */
        const search = asked => {
            const wanted = understand(asked.query || '');
            const suits = page => (!asked.process || (page.processes || []).includes(asked.process))
                && (asked.earlier || !page.version);
            const found = wanted.length ? ranked(wanted, suits, asked.query) : listed(suits, asked);
            const kinds = {};
            found.forEach(hit => {
                kinds[hit.page.kind] = (kinds[hit.page.kind] || 0) + 1;
            });
            const kept = asked.kind ? found.filter(hit => hit.page.kind === asked.kind) : found;
            return {
                total: kept.length,
                kinds,
                hits: kept.slice(0, asked.limit || 20).map(shown),
                instead: found.length ? '' : instead(wanted)
            };
        };

        const listed = (suits, asked) => asked.kind || asked.process
            ? pages.filter(suits).map(page => ({page, section: null, terms: new Set(), further: []}))
                .sort((a, b) => b.page.at - a.page.at || (a.page.title < b.page.title ? -1 : 1))
            : [];

        const instead = wanted => {
            const better = wanted.map(([word]) => isTerm(fold(word)) ? word : nearest(fold(word)) || word);
            return better.some((word, i) => word !== wanted[i][0]) ? better.join(' ') : '';
        };

        /** What single words found lately: of several words, each key press changes one. */
        const lately = new Map();

        const resultsOf = meant => {
            const key = JSON.stringify(meant, (name, value) => typeof value === 'function' ? value() : value);
            let results = lately.get(key);
            if (!results) {
                results = index.search(meant, {});
                lately.set(key, results);
                if (lately.size > 24) {
                    lately.delete(lately.keys().next().value);
                }
            }
            return results;
        };

        const ranked = (wanted, suits, query) => {
            const finds = new Map();
            let whole = 0;
            wanted.forEach(([, meant], number) => {
                const results = resultsOf(meant);
                const rarity = Math.log(1 + sections.length / (1 + results.length));
                whole += rarity;
                for (const result of results) {
                    const section = sections[result.id];
                    const page = pages[section.page];
                    if (!suits(page)) {
                        continue;
                    }
                    let find = finds.get(section.page);
                    if (!find) {
                        find = {page, best: new Array(wanted.length).fill(0), rarity: 0, places: new Map(), terms: new Set(), titled: 0};
                        finds.set(section.page, find);
                    }
                    if (find.best[number] === 0) {
                        find.rarity += rarity;
                    }
                    find.best[number] = Math.max(find.best[number], result.score);
                    let inTitle = false;
                    for (const term in result.match) {
                        find.terms.add(term);
                        inTitle = inTitle || result.match[term].includes('title');
                    }
                    if (inTitle) {
                        find.titled |= 1 << number;
                    }
                    const place = find.places.get(result.id) || {scores: new Array(wanted.length).fill(0)};
                    place.scores[number] = result.score;
                    find.places.set(result.id, place);
                }
            });
            const asWritten = fold(query.trim());
            const hits = [];
            finds.forEach(find => {
                const covered = whole ? find.rarity / whole : 1;
                const title = fold(find.page.title);
                let score = find.best.reduce((sum, best) => sum + best, 0) * covered * covered * covered;
                score *= (KINDS[find.page.kind] || 1) * (find.page.version ? EARLIER : 1);
                score *= title === asWritten ? 1.6 : title.startsWith(asWritten) ? 1.2 : 1;
                if (find.page.at) {
                    score /= 1 + (newest - find.page.at) / DAY / HALF_AS_FRESH_DAYS;
                }
                let together = 0;
                let at = null;
                let most = 0;
                const fitting = [];
                find.places.forEach((place, id) => {
                    const all = place.scores.reduce((count, one) => count + (one > 0 ? 1 : 0), 0);
                    together = Math.max(together, all);
                    const beside = place.scores.reduce((sum, one, number) => sum + (find.titled >> number & 1 ? one * 0.01 : one), 0);
                    fitting.push([id, all, beside]);
                    if (beside > most) {
                        most = beside;
                        at = id;
                    }
                });
                const further = fitting.filter(([id, all, beside]) => id !== at && all === together && beside > most * FURTHER)
                    .sort((a, b) => b[2] - a[2] || a[0] - b[0]);
                score *= together === wanted.length && together > 1 ? 1.2 : 1;
                const atTop = find.best.every((best, number) => best === 0 || find.titled >> number & 1);
                hits.push({
                    page: find.page, section: at === null ? null : sections[at], atTop, terms: find.terms, score,
                    further: further.map(([id]) => sections[id])
                });
            });
            const best = hits.reduce((most, hit) => Math.max(most, hit.score), 0);
            return hits.filter(hit => hit.score > best * 0.02)
                .sort((a, b) => b.score - a.score || (a.page.address < b.page.address ? -1 : 1));
        };

        const opening = page => page.sections.map(section => section[2]).find(Boolean) || '';

        const shown = hit => {
            const section = hit.section || sections.find(one => pages[one.page] === hit.page);
            const anchor = hit.atTop || !hit.section ? '' : section.anchor;
            return {
                kind: hit.page.kind,
                address: hit.page.address + (anchor ? '#' + anchor : ''),
                title: marked(hit.page.title, hit.terms),
                heading: hit.atTop || !hit.section ? [] : marked(section.heading, hit.terms),
                text: excerpt(section.text || opening(hit.page), hit.terms),
                day: hit.page.day || '',
                language: hit.page.language || '',
                version: hit.page.version || '',
                further: hit.further.filter(other => other.anchor && other.anchor !== anchor).slice(0, MOST_FURTHER)
                    .map(other => ({address: hit.page.address + '#' + other.anchor, heading: marked(other.heading, hit.terms)}))
            };
        };

        /** The processes there are, by id. */
        const processes = () => Object.fromEntries(pages.filter(page => page.kind === 'process' && !page.version)
            .map(page => [page.processes[0], page.title]));

        return {add, kept, search, processes, size: () => ({pages: pages.length, sections: sections.length, terms: vocabulary.length})};
    };

    /** Where the terms stand in a text: [from, until] each, in order and apart. */
    const places = (text, wanted) => {
        const found = [];
        for (const word of text.matchAll(WORDS)) {
            for (const [term, from, length] of termsOf(word[0])) {
                if (wanted.has(term)) {
                    found.push([word.index + from, word.index + from + length]);
                }
            }
        }
        found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
        const apart = [];
        for (const place of found) {
            const last = apart[apart.length - 1];
            if (last && place[0] <= last[1]) {
                last[1] = Math.max(last[1], place[1]);
            } else {
                apart.push(place);
            }
        }
        return apart;
    };

    /** A text in pieces: every second one, from the second on, is what was looked for. */
    const pieces = (text, found) => {
        const all = [];
        let at = 0;
        for (const [from, until] of found) {
            all.push(text.slice(at, from), text.slice(from, until));
            at = until;
        }
        all.push(text.slice(at));
        return all;
    };

    const marked = (text, wanted) => pieces(text, places(text, wanted));

    const LONGEST = 170;

    /** The part of a text with most of what was looked for, in pieces. */
    const excerpt = (text, wanted) => {
        const flat = text.replace(/\s*\n\s*/g, ' \u00b7 ');
        const found = places(flat, wanted);
        let start = 0;
        let most = 0;
        found.forEach(([from], i) => {
            let inside = 0;
            const seen = new Set();
            for (let j = i; j < found.length && found[j][1] < from + LONGEST - 30; j++) {
                const word = fold(flat.slice(...found[j]));
                inside += seen.has(word) ? 0.1 : 1;
                seen.add(word);
            }
            if (inside > most) {
                most = inside;
                start = from;
            }
        });
        let from = Math.max(0, start - 40);
        if (from > 0) {
            const space = flat.indexOf(' ', from);
            from = space >= 0 && space < start ? space + 1 : from;
        }
        let until = Math.min(flat.length, from + LONGEST);
        if (until < flat.length) {
            const space = flat.lastIndexOf(' ', until);
            until = space > from + LONGEST / 2 ? space : until;
        }
        const part = (from > 0 ? '\u2026 ' : '') + flat.slice(from, until) + (until < flat.length ? ' \u2026' : '');
        return marked(part, wanted);
    };

    /** An index is of use to the program that wrote it, and to no other. */
    const program = searchEngine.toString();

    global.deskSearch = Object.assign(global.deskSearch || {}, {create, fold, distance, program});
})(typeof self === 'undefined' ? globalThis : self);
