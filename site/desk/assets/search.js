/*
 * The search of the desk: opened by the button, by / and by Ctrl or Command K on every page, and a page of its own. Where no
 * worker can be had, as on a page that was opened from a disk, the same code searches on the page.
 */
(() => {
    'use strict';

    const assets = new URL('.', document.currentScript.src);
    const root = new URL('../', assets);
    const KINDS = {
        playbook: ['Playbook', 'Playbooks'], handbook: ['Handbook', 'Handbook'], process: ['Process', 'Processes'],
        person: ['People', 'People and roles'], policy: ['Policy', 'Policies'], vendor: ['Vendor', 'Vendors'],
        incident: ['Incident', 'Incidents'], maintenance: ['Maintenance', 'Maintenance'],
        postmortem: ['Postmortem', 'Postmortems'], drill: ['Drill', 'Drills']
    };

    const element = (name, attributes = {}, ...children) => {
        const made = document.createElement(name);
        Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
        made.append(...children);
        return made;
    };

    /* Who searches: asked for when somebody is about to search. */

    let searcher = null;
    const loaded = new Map();

    const load = path => {
        if (!loaded.has(path)) {
            loaded.set(path, new Promise((done, failed) => {
                const script = element('script', {src: new URL(path, root).href});
                script.onload = done;
                script.onerror = () => failed(new Error('cannot load ' + path));
                document.head.append(script);
            }));
        }
        return loaded.get(path);
    };

    const onThePage = async () => {
        await load('assets/minisearch.js');
        await load('assets/search-engine.js');
        await load('search/present.js');
        const engine = window.deskSearch.create();
        engine.add(window.deskSearch.present);
        let earlierToo = false;
        return {
            processes: engine.processes(),
            ask: async asked => {
                if (asked.earlier && !earlierToo) {
                    await load('search/earlier.js');
                    if (!earlierToo) {
                        earlierToo = true;
                        engine.add(window.deskSearch.earlier);
                    }
                }
                return engine.search(asked);
            }
        };
    };

    const inAWorker = () => new Promise((done, failed) => {
        const worker = new Worker(new URL('search-worker.js', assets));
        const waiting = new Map();
        let number = 0;
        const ask = asked => new Promise((answer, broken) => {
            waiting.set(++number, {answer, broken});
            worker.postMessage({number, asked});
        });
        worker.onmessage = ({data}) => {
            if (data.processes) {
                done({processes: data.processes, kept: data.kept, ask});
            } else {
                waiting.get(data.number).answer(data.outcome);
                waiting.delete(data.number);
            }
        };
        worker.onerror = event => {
            event.preventDefault();
            failed(new Error(event.message));
            waiting.forEach(({broken}) => broken(new Error(event.message)));
            waiting.clear();
        };
    });

    const ready = () => {
        searcher = searcher || (location.protocol === 'file:' || !window.Worker ? onThePage() : inAWorker().catch(onThePage));
        return searcher;
    };

    /*
     * Somebody who has the offline copy need not wait on the first search either: the index is made while the browser has
     * nothing to do, once for each copy, from files that the copy has.
     */
    const prepare = async () => {
        const worker = navigator.serviceWorker && navigator.serviceWorker.controller;
        if (!worker || searcher || document.hidden || (navigator.connection && navigator.connection.saveData)) {
            return;
        }
        const {port1, port2} = new MessageChannel();
        const state = await new Promise(told => {
            port1.onmessage = ({data}) => told(data);
            worker.postMessage({ask: 'state'}, [port2]);
        });
        const build = state.page && state.page.build;
        if (build && localStorage.getItem('desk search') !== build) {
            await ready();
            localStorage.setItem('desk search', build);
        }
    };
    if (window.requestIdleCallback) {
        addEventListener('load', () => requestIdleCallback(() => prepare().catch(() => {})));
    }

    /* What one sees. The words, the filters, and the finds as a list that belongs to the words. */

    const pieces = (list, parent) => {
        list.forEach((piece, number) => parent.append(number % 2 ? element('mark', {}, piece) : piece));
        return parent;
    };

    const shownDay = day => day ? element('time', {datetime: day}, new Date(day + 'T00:00:00Z').toLocaleDateString('en-GB',
        {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'})) : '';

    /* A version is called by its day and its commit. */
    const asOf = version => {
        const [day, commit] = version.split(', ');
        return version ? ['as of ', shownDay(day), ', ' + commit] : [];
    };

    const choice = (id, label, first) => {
        const select = element('select', {id}, element('option', {value: ''}, first));
        return [element('label', {for: id}, label), select];
    };

    const panel = (place, changed) => {
        const words = element('input', {
            id: 'search-words', type: 'text', role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'search-finds',
            'aria-autocomplete': 'list', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', enterkeyhint: 'search',
            placeholder: 'A word, an id, a name'
        });
        const [kindLabel, kind] = choice('search-kind', 'Kind', 'All');
        const [processLabel, process] = choice('search-process', 'Process', 'All');
        const earlier = element('input', {id: 'search-earlier', type: 'checkbox'});
        const count = element('p', {class: 'search-count', role: 'status'});
        const finds = element('div', {id: 'search-finds', role: 'listbox', 'aria-label': 'Pages found'});
        const help = element('div', {class: 'search-help'});
        Object.entries(KINDS).forEach(([value, [, label]]) => kind.append(element('option', {value}, label)));
        finds.hidden = true;
        place.append(
            element('div', {class: 'search-field'}, element('label', {for: 'search-words'}, 'Search the desk'), words),
            element('div', {class: 'search-filters'},
                element('div', {}, kindLabel, kind),
                element('div', {}, processLabel, process),
                element('div', {class: 'search-tick'}, earlier, element('label', {for: 'search-earlier'}, 'Older versions too'))),
            count, finds, help);

        let active = -1;
        let asking = false;
        let again = false;
        const options = () => [...finds.children];

        const activate = (number, scroll = true) => {
            const all = options();
            active = all.length ? (number + all.length) % all.length : -1;
            all.forEach((option, i) => option.setAttribute('aria-selected', String(i === active)));
            if (active >= 0) {
                words.setAttribute('aria-activedescendant', all[active].id);
                if (scroll) {
                    all[active].scrollIntoView({block: 'nearest'});
                }
            } else {
                words.removeAttribute('aria-activedescendant');
            }
        };

        const link = (name, address) => {
            const made = element('a', {role: 'option', class: name, tabindex: '-1', href: new URL(address, root).href});
            made.addEventListener('pointermove', () => activate(options().indexOf(made), false));
            return made;
        };

        /* A find, then the other sections of its page that fit. */
        const option = hit => {
            const title = pieces(hit.title, element('span', {class: 'find-title'}));
            const line = element('span', {class: 'find-line'}, title);
            if (hit.heading.length > 1 || hit.heading[0]) {
                line.append(pieces(hit.heading, element('span', {class: 'find-heading'})));
            }
            const about = element('span', {class: 'find-about'});
            const facts = [[KINDS[hit.kind][0]], [shownDay(hit.day)], asOf(hit.version)].filter(([first]) => first);
            facts.forEach((fact, i) => about.append(i ? ' \u00b7 ' : '', ...fact));
            const made = link(hit.version ? 'find earlier' : 'find', hit.address);
            made.append(line, about);
            if (hit.text.length > 1 || hit.text[0]) {
                made.append(pieces(hit.text, element('span', {class: 'find-text'})));
            }
            if (hit.language && hit.language !== 'en') {
                made.lastChild.lang = hit.language;
                title.lang = hit.language;
            }
            return [made, ...hit.further.map(section => {
                const other = link('find further', section.address);
                other.append(element('span', {class: 'unseen'}, hit.title.join('')),
                    pieces(section.heading, element('span', {class: 'find-heading'})));
                if (hit.language && hit.language !== 'en') {
                    other.lang = hit.language;
                }
                return other;
            })];
        };

        const button = (label, act) => {
            const made = element('button', {type: 'button'}, label);
            made.addEventListener('click', () => {
                act();
                words.focus();
            });
            return made;
        };

        const helped = outcome => {
            const ways = [];
            if (outcome.instead) {
                ways.push(button('Did you mean \u201c' + outcome.instead + '\u201d?', () => {
                    words.value = outcome.instead;
                    ask();
                }));
            }
            if (kind.value || process.value) {
                ways.push(button('Search all kinds and processes', () => {
                    kind.value = '';
                    process.value = '';
                    ask();
                }));
            }
            if (!earlier.checked) {
                ways.push(button('Look in older versions too', () => {
                    earlier.checked = true;
                    ask();
                }));
            }
            help.replaceChildren(...ways);
        };

        const counted = outcome => {
            [...kind.options].slice(1).forEach(one => {
                const number = outcome.kinds[one.value] || 0;
                one.textContent = KINDS[one.value][1] + (number ? ' (' + number + ')' : '');
            });
            const shown = outcome.hits.length;
            return outcome.total === 0 ? 'Nothing found. Fewer or other words may help.'
                : outcome.total === 1 ? '1 page found.'
                : outcome.total + ' pages found' + (shown < outcome.total ? ', the best ' + shown + ' are shown.' : '.');
        };

        const show = (outcome, query) => {
            finds.dataset.query = query;
            const empty = !words.value.trim() && !kind.value && !process.value;
            finds.replaceChildren(...outcome.hits.flatMap(option));
            options().forEach((one, number) => {
                one.id = 'search-find-' + number;
            });
            finds.hidden = outcome.hits.length === 0;
            words.setAttribute('aria-expanded', String(outcome.hits.length > 0));
            const said = counted(outcome);
            count.textContent = empty ? '' : said;
            if (empty || outcome.total) {
                help.replaceChildren();
            } else {
                helped(outcome);
            }
            finds.scrollTop = 0;
            activate(0, false);
        };

        const state = () => ({
            query: words.value, kind: kind.value, process: process.value, earlier: earlier.checked, limit: 20
        });

        /* While an answer is on its way no second question is sent, and then only the last. */
        const ask = async () => {
            changed(state());
            if (asking) {
                again = true;
                return;
            }
            asking = true;
            try {
                if (process.options.length === 1) {
                    count.textContent = 'Loading\u2026';
                }
                const who = await ready();
                finds.dataset.index = who.kept ? 'kept' : 'made';
                if (process.options.length === 1) {
                    Object.entries(who.processes).forEach(([value, name]) => process.append(element('option', {value}, name)));
                    process.value = process.dataset.wanted || '';
                }
                do {
                    again = false;
                    const asked = state();
                    show(await who.ask(asked), asked.query);
                } while (again);
            } catch (failure) {
                count.textContent = 'The search cannot be loaded (' + failure.message + '). Look through the lists instead.';
            } finally {
                asking = false;
            }
        };

        const go = aside => {
            const chosen = options()[Math.max(active, 0)];
            if (!chosen) {
                return;
            }
            if (aside) {
                window.open(chosen.href, '_blank', 'noopener');
            } else {
                location.href = chosen.href;
            }
        };

        words.addEventListener('input', ask);
        [kind, process, earlier].forEach(filter => filter.addEventListener('change', ask));
        words.addEventListener('keydown', event => {
            if (event.isComposing) {
                return;
            }
            const move = {ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: options().length - 1}[event.key];
            if (move !== undefined && options().length && !event.shiftKey && !event.altKey) {
                event.preventDefault();
                activate(move);
            } else if (event.key === 'Enter') {
                event.preventDefault();
                go(event.ctrlKey || event.metaKey);
            }
        });

        return {
            words,
            ask,
            set: given => {
                words.value = given.get('q') || '';
                kind.value = given.get('kind') || '';
                process.dataset.wanted = given.get('process') || '';
                earlier.checked = given.has('earlier');
            }
        };
    };

    const addressed = state => {
        const said = new URLSearchParams();
        Object.entries({q: state.query.trim(), kind: state.kind, process: state.process, earlier: state.earlier ? '1' : ''})
            .forEach(([key, value]) => value && said.set(key, value));
        return said.toString();
    };

    /* The page of its own keeps what is asked in its address, so that it can be sent to somebody. */

    const page = document.getElementById('search');
    let own = null;
    if (page) {
        page.hidden = false;
        let begun = false;
        own = panel(page, state => {
            if (begun) {
                const said = addressed(state);
                try {
                    history.replaceState(null, '', said ? '?' + said : location.pathname);
                } catch (refused) {
                    begun = false;
                }
            }
        });
        own.set(new URLSearchParams(location.search));
        own.ask().then(() => {
            begun = true;
        });
    }

    /* Everywhere else a dialog. */

    let dialog = null;
    const open = () => {
        if (own) {
            own.words.focus();
            own.words.select();
            return;
        }
        if (!dialog) {
            const inside = element('div', {class: 'search', role: 'search'});
            const whole = element('a', {class: 'search-whole', href: new URL('search/index.html', root).href}, 'As a page');
            const close = element('button', {type: 'button', class: 'search-close'}, 'Close');
            dialog = element('dialog', {class: 'search-dialog', 'aria-label': 'Search the desk'},
                inside, element('p', {class: 'search-foot'}, whole, close));
            document.body.append(dialog);
            const made = panel(inside, state => {
                const said = addressed(state);
                whole.search = said ? '?' + said : '';
            });
            dialog.words = made.words;
            close.addEventListener('click', () => dialog.close());
            dialog.addEventListener('click', event => event.target === dialog && dialog.close());
            ready();
        }
        if (!dialog.open) {
            dialog.showModal();
        }
        dialog.words.focus();
        dialog.words.select();
    };

    document.addEventListener('keydown', event => {
        const writing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
        const slash = event.key === '/' && !writing && !event.ctrlKey && !event.metaKey && !event.altKey;
        const command = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
        if ((slash || command) && !event.defaultPrevented) {
            event.preventDefault();
            open();
        }
    });
    document.querySelectorAll('a[data-search]').forEach(button => {
        button.addEventListener('click', event => {
            if (event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
                event.preventDefault();
                open();
            }
        });
        button.addEventListener('pointerenter', () => ready().catch(() => {}), {once: true});
    });
})();
