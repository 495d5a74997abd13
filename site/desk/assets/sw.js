/*
 * Keeps a copy of the whole desk, for when there is no network.
 *
 * offline/build.js says which build the server has, offline/manifest.json of which files it is made, each by the hash
 * of its bytes. Files are kept by that hash, so an update fetches what is new and nothing else, and goes on where it
 * was interrupted. Bytes of another build do not have the hash that is asked for. Only when every file of a build is
 * there does it become the copy, by one write; and each page that is open stays with the build it came from.
 */
'use strict';
const scope = self.registration.scope;
const name = part => 'tocsin-desk ' + part + ' 1 ' + scope;
const FILES = name('files');
const STATE = name('state');
const READ = name('read');
const PATIENCE = 2000;
const REST = 30000;
const AT_ONCE = 4;
const MOST_READ = 200;
const SLOWEST = 5;
const LASTS = /^(history|as-of|versions)\//;
const TYPES = {
    html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8',
    json: 'application/json', svg: 'image/svg+xml', png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg',
    gif: 'image/gif', webp: 'image/webp', pdf: 'application/pdf', ics: 'text/calendar; charset=utf-8',
    xml: 'application/atom+xml', csv: 'text/csv; charset=utf-8', txt: 'text/plain; charset=utf-8',
    webmanifest: 'application/manifest+json', woff2: 'font/woff2', zip: 'application/zip',
};
const type = path => TYPES[path.slice(path.lastIndexOf('.') + 1)] || 'application/octet-stream';

/* What is remembered: the copy, the one before, what changed between them, and how the last update went. */
const address = key => scope + '.kept/' + key;
const recall = async key => (await (await caches.open(STATE)).match(address(key)))?.json();
const remember = async (key, value) => removed || (await caches.open(STATE)).put(address(key), Response.json(value));
const forget = async key => (await caches.open(STATE)).delete(address(key));
let copy;
let removed = false;
const held = async () => copy ??= await recall('copy');

const hash = async bytes => [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16)]
    .map(byte => byte.toString(16).padStart(2, '0')).join('');

/* The build that the server has. After a failure it is not asked again for a while: one wait is enough. */
let silentUntil = 0;
let seen;
const ask = async patience => {
    try {
        const answer = await fetch(scope + 'offline/build.js', {
            cache: 'no-store', signal: patience && AbortSignal.timeout(patience),
        });
        if (!answer.ok) throw new Error('the server answers ' + answer.status);
        const text = await answer.text();
        const build = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
        silentUntil = 0;
        seen = Date.now();
        return build;
    } catch (failure) {
        silentUntil = Date.now() + REST;
        throw failure;
    }
};

/* Every page that is open, and the build it came from; empty for one that came from the network. */
const pins = new Map();
const pin = (id, build, current) => {
    if (!id) return;
    pins.set(id, {build, current});
    return remember('page/' + id, {build, current});
};
const pinOf = async id => pins.get(id) || (id && await recall('page/' + id));

const manifests = new Map();
const manifest = async build => {
    if (!manifests.has(build)) manifests.set(build, await recall('build/' + build));
    return manifests.get(build);
};

const find = (files, path) =>
    path in files ? path
        : path + 'index.html' in files && (path === '' || path.endsWith('/')) ? path + 'index.html'
            : undefined;

const fromBuild = async (build, path) => {
    const files = (await manifest(build))?.files;
    const file = files && find(files, path);
    const kept = file && await (await caches.open(FILES)).match(address(files[file][0]));
    return kept && new Response(kept.body, {headers: {'Content-Type': type(file)}});
};

const pathOf = url => {
    try {
        return decodeURIComponent(url.split(/[?#]/, 1)[0].slice(scope.length));
    } catch {
        return '';
    }
};

/* What no copy holds: versions of pages as they once were. They are kept when read, and never change. */
const read = async (request, path) => {
    const store = await caches.open(READ);
    try {
        const answer = await fetch(request);
        if (answer.ok && !answer.redirected && LASTS.test(path)) {
            await store.put(request.url.split('#', 1)[0], answer.clone());
            const all = await store.keys();
            await Promise.all(all.slice(0, Math.max(0, all.length - MOST_READ)).map(old => store.delete(old)));
        }
        return answer;
    } catch (failure) {
        const old = await store.match(request, {ignoreSearch: true});
        if (old) return old;
        throw failure;
    }
};

const navigate = async event => {
    const path = pathOf(event.request.url);
    const own = await held();
    const id = event.resultingClientId;
    if (!own) return fetch(event.request);
    if (find(own.files, path + '/') && !find(own.files, path)) return Response.redirect(scope + path + '/');
    let server;
    if (silentUntil < Date.now() && self.navigator.onLine !== false) server = await ask(PATIENCE).catch(() => undefined);
    if (server && server.build !== own.build) {
        event.waitUntil(update());
        try {
            const answer = await fetch(event.request, {cache: 'no-cache', signal: AbortSignal.timeout(2 * PATIENCE)});
            if (answer.status < 500) {
                const entire = answer.type === 'opaqueredirect' ? answer
                    : new Response(await answer.blob(), {status: answer.status, headers: answer.headers});
                event.waitUntil(pin(id, '', true));
                return entire;
            }
        } catch {
            server = undefined;
        }
    }
    const kept = await fromBuild(own.build, path);
    if (kept) {
        event.waitUntil(pin(id, own.build, server?.build === own.build));
        return kept;
    }
    try {
        const answer = await read(event.request, path);
        if (answer.status < 500) return answer;
    } catch {
        /* said on the page below */
    }
    const missing = find(own.files, path) ? 'damaged' : 'missing';
    return Response.redirect(scope + 'offline/index.html?' + missing + '=' + encodeURIComponent(path));
};

/* The parts of a page: from the build that the page is of. */
const part = async event => {
    const pinned = await pinOf(event.clientId);
    const path = pathOf(event.request.url);
    if (pinned?.build) {
        if (event.resultingClientId) event.waitUntil(pin(event.resultingClientId, pinned.build, pinned.current));
        const kept = await fromBuild(pinned.build, path);
        if (kept) return kept;
    }
    return read(event.request, path);
};

/* Words of a page, without what is around its content; what a time is written in may be rewritten each day. */
const words = html => html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'))
    .replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const title = html => (/<title>([^<]*)/.exec(html)?.[1] || '').replace(/ · [^·]*$/, '')
    .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, '\'').replace(/&amp;/g, '&');

const changes = async (older, newer) => {
    const store = await caches.open(FILES);
    const text = async of => of && (await store.match(address(of[0])))?.text();
    const list = [];
    for (const path of [...new Set([...Object.keys(older.files), ...Object.keys(newer.files)])].sort()) {
        const [before, after] = [older.files[path], newer.files[path]];
        if (!path.endsWith('.html') || /^(404|offline\/index)\.html$/.test(path) || before?.[0] === after?.[0]) continue;
        const [was, is] = [await text(before), await text(after)];
        if (was && is && words(was) === words(is)) continue;
        list.push({path, title: title(is || was || '') || path, how: !before ? 'new' : !after ? 'gone' : 'changed'});
    }
    return list;
};

const tell = async message => (await clients.matchAll({includeUncontrolled: true})).forEach(page => page.postMessage(message));

/* An update ends whole or not at all; what was fetched until then is there for the next. */
const fetched = async (path, size, wanted, store) => {
    const answer = await fetch(scope + path.split('/').map(encodeURIComponent).join('/'), {
        cache: 'no-store', signal: AbortSignal.timeout(30000 + size / SLOWEST),
    });
    if (!answer.ok) throw Object.assign(new Error('the server answers ' + answer.status), {path});
    const bytes = await answer.arrayBuffer();
    if (await hash(bytes) !== wanted) throw Object.assign(new Error('other bytes than the manifest names'), {path, other: true});
    await store.put(address(wanted), new Response(bytes));
};

const complete = async server => {
    const old = await held();
    const answer = await fetch(scope + 'offline/manifest.json', {cache: 'no-store'});
    if (!answer.ok) throw new Error('the server answers ' + answer.status);
    const bytes = await answer.arrayBuffer();
    if (await hash(bytes) !== server.build) throw Object.assign(new Error('the server is between two builds'), {other: true});
    const next = {...server, ...JSON.parse(new TextDecoder().decode(bytes))};
    const store = await caches.open(FILES);
    const there = new Set((await store.keys()).map(request => request.url.slice(address('').length)));
    const wanted = [...new Map(Object.entries(next.files).map(([path, [of, size]]) => [of, [path, size]]))]
        .filter(([of]) => !there.has(of));
    const all = wanted.length;
    let done = 0;
    let told = Date.now();
    let failure;
    const work = async () => {
        for (let file; !failure && (file = wanted.shift());) {
            try {
                await fetched(...file[1], file[0], store);
            } catch (trouble) {
                failure ??= trouble;
                return;
            }
            done++;
            if (Date.now() - told > 300) {
                told = Date.now();
                await tell({update: {done, all}});
            }
        }
    };
    await Promise.all(Array.from({length: AT_ONCE}, work));
    if (failure) throw Object.assign(failure, {done, all});
    next.changes = old ? await changes(old, next) : [];
    next.before = old && {build: old.build, built: old.built, text: old.text};
    next.fetched = all;
    next.kept = new Date().toISOString();
    await remember('build/' + next.build, {files: next.files});
    await remember('copy', next);
    copy = next;
    await sweep();
};

/* What neither the copy nor an open page needs any more. */
const sweep = async () => {
    const state = await caches.open(STATE);
    const open = new Set((await clients.matchAll({includeUncontrolled: true, type: 'all'})).map(page => page.id));
    const needed = new Set([(await held())?.build]);
    for (const {url} of await state.keys()) {
        const key = url.slice(address('').length);
        if (!key.startsWith('page/')) continue;
        if (open.has(key.slice(5))) {
            needed.add((await recall(key)).build);
        } else {
            pins.delete(key.slice(5));
            await forget(key);
        }
    }
    const hashes = new Set();
    for (const {url} of await state.keys()) {
        const key = url.slice(address('').length);
        if (!key.startsWith('build/')) continue;
        if (needed.has(key.slice(6))) {
            Object.values((await recall(key)).files).forEach(([of]) => hashes.add(of));
        } else {
            manifests.delete(key.slice(6));
            await forget(key);
        }
    }
    const store = await caches.open(FILES);
    const unused = (await store.keys()).filter(({url}) => !hashes.has(url.slice(address('').length)));
    await Promise.all(unused.map(file => store.delete(file)));
    const names = await caches.keys();
    const past = names.filter(old => old.startsWith('tocsin-desk ') && old.endsWith(' ' + scope) && ![FILES, STATE, READ].includes(old));
    await Promise.all(past.map(old => caches.delete(old)));
};

let running;
const update = () => running ??= (async () => {
    for (let tries = 0; ; tries++) {
        try {
            const server = await ask();
            const own = await held();
            if (own?.build === server.build && await whole(own)) {
                await forget('trouble');
                return {same: true};
            }
            await complete(server);
            await forget('trouble');
            await tell({copied: await report()});
            return {same: false};
        } catch (trouble) {
            if (trouble.other && tries < 2) continue;
            const full = trouble.name === 'QuotaExceededError';
            if (full && tries < 1) {
                await caches.delete(READ);
                await sweep();
                continue;
            }
            const kind = full ? 'full' : trouble.other ? 'other' : 'broken';
            await remember('trouble', {kind, path: trouble.path, done: trouble.done, all: trouble.all, at: new Date().toISOString()}).catch(() => {});
            await tell({trouble: await recall('trouble')});
            return {same: false};
        }
    }
})().finally(() => running = undefined);

/* A browser may drop some of what it keeps. */
const whole = async own => {
    const there = new Set((await (await caches.open(FILES)).keys()).map(({url}) => url.slice(address('').length)));
    return Object.values(own.files).every(([of]) => there.has(of));
};

const report = async () => {
    const own = await held();
    if (!own) return {trouble: await recall('trouble')};
    const files = Object.entries(own.files);
    return {
        build: own.build, built: own.built, text: own.text, kept: own.kept, changes: own.changes, before: own.before,
        pages: files.filter(([path]) => path.endsWith('.html')).length,
        files: files.length,
        bytes: files.reduce((sum, [, [, size]]) => sum + size, 0),
        fetched: own.fetched,
        read: (await (await caches.open(READ)).keys()).length,
        trouble: await recall('trouble'),
        reached: seen,
        silent: silentUntil > Date.now(),
    };
};

const remove = async () => {
    removed = true;
    copy = undefined;
    pins.clear();
    manifests.clear();
    await Promise.all([FILES, STATE, READ].map(part => caches.delete(part)));
};

addEventListener('install', () => self.skipWaiting());
addEventListener('activate', event => event.waitUntil(clients.claim()));

addEventListener('fetch', event => {
    const request = event.request;
    if (removed || request.method !== 'GET' || !request.url.startsWith(scope)) return;
    if (/^(sw\.js|offline\/(build\.js|manifest\.json))$/.test(pathOf(request.url))) return;
    event.respondWith(request.mode === 'navigate' ? navigate(event) : part(event));
});

addEventListener('message', event => {
    const answer = value => event.ports[0]?.postMessage(value);
    const {ask: asked, silently} = event.data;
    event.waitUntil((async () => {
        if (asked === 'remove') {
            await remove();
            return answer({});
        }
        if (asked === 'look') {
            removed = false;
            if (!silently) {
                silentUntil = 0;
                await running;
            }
            if (silentUntil < Date.now()) await update();
        }
        if (removed) return answer({});
        const page = await pinOf(event.source?.id);
        answer({...await report(), page});
    })());
});
