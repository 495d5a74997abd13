/*
 * Says how old the page is when it comes from a copy, and what changed since. What the page says is true without it.
 */
(() => {
    'use strict';
    const page = document;
    const root = new URL('..', page.currentScript.src).href;
    const here = location.href.startsWith(root) ? location.href.slice(root.length).split(/[?#]/, 1)[0] : '';
    const path = decodeURI(here === '' || here.endsWith('/') ? here + 'index.html' : here);
    const place = page.getElementById('offline-copy');
    const fill = page.querySelectorAll('[data-copy]');
    const make = (name, text, more = {}) => Object.assign(page.createElement(name), {textContent: text}, more);
    const keep = (key, value) => {
        try {
            return value === undefined ? localStorage.getItem('desk ' + key) : localStorage.setItem('desk ' + key, value);
        } catch {
            return null;
        }
    };

    /* In words. */
    const count = (number, one, many = one + 's') => number.toLocaleString('en') + ' ' + (number === 1 ? one : many);
    const age = since => {
        const minutes = Math.max(0, Math.floor((Date.now() - Date.parse(since)) / 6e4));
        return minutes < 1 ? 'less than a minute old'
            : minutes < 60 ? count(minutes, 'minute') + ' old'
            : minutes < 48 * 60 ? count(Math.floor(minutes / 60), 'hour') + ' old'
            : count(Math.floor(minutes / 1440), 'day') + ' old';
    };
    const size = bytes => bytes < 1e5 ? '0.1 MB' : (bytes / 1e6).toFixed(1) + ' MB';
    const troubles = {
        full: 'This device has no room for the copy: free some, then look again.',
        other: 'Something between you and the server changes pages on their way, or the server was in the middle of an update.',
        broken: 'The last update was interrupted. It goes on where it stopped.',
    };

    /* One line above the content. */
    let line;
    const say = (kind, ...parts) => {
        place.className = 'copy ' + kind;
        place.replaceChildren(...parts.flatMap(part => [part, ' ']));
        place.hidden = !parts.length;
    };
    const aged = (built, ...more) => {
        line = () => say('aged', make('b', 'Copy of ' + built.text + ' · ' + age(built.built)), ...more);
        line();
    };
    const link = (text, to) => make('a', text, {href: root + to});
    const button = (text, act) => make('button', text, {type: 'button', onclick: act});
    setInterval(() => line?.(), 30000);

    /* On the page about the copy. */
    const show = (name, text) => fill.forEach(part => {
        if (part.dataset.copy === name) part.replaceChildren(...[text].flat());
    });
    const reveal = (name, shown) => fill.forEach(part => {
        if (part.dataset.copy === name) part.hidden = !shown;
    });
    const changed = list => list.map(({path, title, how}) => {
        const entry = make('li', '');
        entry.append(how === 'gone' ? make('span', title) : link(title, path));
        if (how !== 'changed') entry.append(' ', make('span', how === 'new' ? 'new' : 'no longer there', {className: 'tag'}));
        return entry;
    });

    if (location.protocol === 'file:') {
        page.head.append(make('script', '', {
            src: root + 'offline/build.js',
            onload: () => {
                aged(self.deskBuild);
                reveal('disk', true);
                reveal('states', false);
                show('disk-age', 'Copy of ' + self.deskBuild.text + ' · ' + age(self.deskBuild.built));
            },
        }));
        return;
    }

    page.head.append(make('link', '', {rel: 'manifest', href: root + 'site.webmanifest'}));
    const workers = navigator.serviceWorker;
    if (!workers) {
        reveal('unable', true);
        reveal('states', false);
        return;
    }

    /* Turned off and on by ?offline=off and ?offline=on, or by the button. */
    const wish = new URLSearchParams(location.search).get('offline');
    if (wish === 'off' || wish === 'on') keep('offline', wish);
    const ask = (what, more) => new Promise(answered => {
        const worker = workers.controller;
        if (!worker) return answered({});
        const channel = new MessageChannel();
        channel.port1.onmessage = ({data}) => answered(data);
        worker.postMessage({ask: what, ...more}, [channel.port2]);
    });
    const off = async () => {
        await ask('remove');
        const registration = await workers.getRegistration(root);
        await registration?.unregister();
        const mine = (await caches.keys()).filter(name => name.startsWith('tocsin-desk ') && name.endsWith(' ' + root));
        await Promise.all(mine.map(name => caches.delete(name)));
        indexedDB.deleteDatabase('tocsin-desk search ' + root);
        localStorage.removeItem('desk search');
        keep('offline', 'off');
    };
    if (keep('offline') === 'off') {
        off();
        reveal('off', true);
        reveal('states', false);
        page.getElementById('offline-on')?.addEventListener('click', () => {
            keep('offline', 'on');
            location.replace(root + 'offline/index.html');
        });
        return;
    }

    /* How the page came here, and what the copy is. */
    let from;
    const news = state => {
        const list = state.changes || [];
        const mine = list.some(change => change.path === path);
        const since = state.before && 'since your copy of ' + state.before.text + '.';
        const others = list.length - 1;
        return [
            make('b', mine && !others ? 'This page changed' : mine ? 'This page and ' + count(others, 'other') + ' changed'
                : count(list.length, 'page') + ' changed'),
            since, link('See what changed', 'offline/index.html#changed'),
        ];
    };
    const judge = state => {
        from ??= state.page;
        const old = from?.build && from.build !== state.build;
        const unsure = from?.build && !from.current;
        line = undefined;
        if (old) {
            say('news', ...news(state), button('Load the page anew', () => location.reload()));
        } else if (state.build && (navigator.onLine === false || (unsure && state.silent))) {
            aged(state, make('span', navigator.onLine === false ? 'You are offline.' : 'The server does not answer.'),
                button('Try again', () => look(false)));
        } else if (state.before && state.changes.length && keep('told') !== state.build) {
            say('news', ...news(state), button('Dismiss', () => {
                keep('told', state.build);
                say('');
            }));
        } else {
            say('');
        }
        if (unsure && !state.silent && !old && navigator.onLine !== false) from.current = true;
        report(state);
    };
    const report = state => {
        if (!fill.length) return;
        reveal('states', true);
        reveal('none', !state.build);
        reveal('facts', Boolean(state.build));
        if (state.build) {
            show('age', state.text + ' · ' + age(state.built));
            show('kept', new Date(state.kept).toLocaleString('en-GB', {dateStyle: 'medium', timeStyle: 'short'}) + ', your time');
            show('pages', count(state.pages, 'page') + ', ' + count(state.files, 'file') + ', ' + size(state.bytes));
            show('fetched', count(state.fetched, 'file'));
            show('read', count(state.read, 'page'));
            show('changed', changed(state.changes));
            reveal('unchanged', !state.changes.length);
            show('since', state.before ? 'Since your copy of ' + state.before.text + ':' : 'There was no copy before this one.');
        }
        reveal('trouble', Boolean(state.trouble));
        if (state.trouble) {
            const {kind, path: file, done, all} = state.trouble;
            show('trouble', troubles[kind] + (all ? ' ' + done + ' of ' + count(all, 'new file') + ' are here.' : '')
                + (file ? ' It stopped at ' + file + '.' : ''));
        }
    };
    const look = async silently => judge(await ask('look', {silently}));

    workers.addEventListener('message', async ({data}) => {
        if (data.update) show('progress', data.update.done + ' of ' + count(data.update.all, 'file') + ' fetched');
        if (data.copied || data.trouble) {
            show('progress', '');
            judge(await ask('state'));
        }
    });
    const begin = () => ask('state').then(state => {
        judge(state);
        return look(true);
    });
    workers.register(root + 'sw.js', {scope: root, updateViaCache: 'none'}).catch(() => {
        reveal('unable', true);
        reveal('states', false);
    });
    if (workers.controller) begin();
    workers.addEventListener('controllerchange', begin);
    addEventListener('online', () => look(false));
    addEventListener('offline', async () => judge(await ask('state')));
    setInterval(() => page.hidden || look(true), 60000);
    page.addEventListener('visibilitychange', () => page.hidden || look(true));

    /* What the page about the copy can do. */
    const act = (id, what) => page.getElementById(id)?.addEventListener('click', what);
    act('offline-look', () => {
        navigator.storage?.persist?.().catch(() => {});
        show('progress', 'Looking …');
        return look(false).then(() => show('progress', 'Looked just now.'));
    });
    act('offline-off', () => off().then(() => location.replace(root + 'offline/index.html')));
    const asked = new URLSearchParams(location.search);
    for (const kind of ['missing', 'damaged']) {
        if (asked.has(kind)) {
            reveal(kind, true);
            show(kind + '-path', asked.get(kind));
        }
    }
    // On any other page the browser offers it in its own way.
    if (page.getElementById('offline-install')) {
        let prompt;
        addEventListener('beforeinstallprompt', event => {
            prompt = event;
            reveal('install', true);
        });
        act('offline-install', () => prompt?.prompt());
        addEventListener('appinstalled', () => reveal('install', false));
    }
})();
