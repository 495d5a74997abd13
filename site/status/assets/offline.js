/*
 * Keeps what was last seen, for when there is no network. Asks the network first, always; a page from the store says
 * since when it was kept. The script that imports this one names what belongs to the site.
 */
'use strict';
const {version, files} = self.kept;
const scope = self.registration.scope;
const assets = 'tocsin ' + scope + ' ' + version;
const pages = 'tocsin ' + scope + ' pages';
const MOST = 60;
const PATIENCE = 8000;

const keep = async (request, answer) => {
    const headers = {'Content-Type': answer.headers.get('Content-Type'), 'X-Kept': new Date().toISOString()};
    const store = await caches.open(pages);
    await store.delete(request);
    await store.put(request, new Response(await answer.blob(), {headers}));
    const all = await store.keys();
    await Promise.all(all.slice(0, Math.max(0, all.length - MOST)).map(old => store.delete(old)));
};

const marked = async old => {
    const text = await old.text();
    const since = old.headers.get('X-Kept');
    return new Response(text.replace('<html ', '<html data-stale="' + since + '" '), {
        headers: {'Content-Type': old.headers.get('Content-Type')},
    });
};

const page = async event => {
    const request = event.request;
    try {
        const answer = await fetch(request, {signal: AbortSignal.timeout(PATIENCE)});
        if (answer.status >= 500) throw new Error(answer.statusText);
        const html = (answer.headers.get('Content-Type') || '').startsWith('text/html');
        if (answer.ok && html) event.waitUntil(keep(request.url, answer.clone()));
        return answer;
    } catch (failure) {
        const store = await caches.open(pages);
        const old = await store.match(request.url, {ignoreSearch: true});
        if (old) return marked(old);
        if (request.url !== scope && await store.match(scope)) return Response.redirect(scope);
        throw failure;
    }
};

const asset = async request => {
    const store = await caches.open(assets);
    const lasting = /\.[0-9a-f]{10}\.(css|js)$/.test(request.url);
    const old = await store.match(request);
    if (old && lasting) return old;
    try {
        const answer = await fetch(request);
        if (answer.ok) await store.put(request, answer.clone());
        return answer;
    } catch (failure) {
        if (old) return old;
        throw failure;
    }
};

addEventListener('install', event => event.waitUntil((async () => {
    const store = await caches.open(assets);
    await store.addAll(files);
    await keep(scope, await fetch(scope));
    await self.skipWaiting();
})()));

addEventListener('activate', event => event.waitUntil((async () => {
    const names = await caches.keys();
    const past = names.filter(name => name.startsWith('tocsin ' + scope + ' ') && name !== assets && name !== pages);
    await Promise.all(past.map(name => caches.delete(name)));
    await self.clients.claim();
})()));

addEventListener('fetch', event => {
    const request = event.request;
    if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
    if (request.mode === 'navigate') {
        event.respondWith(page(event));
    } else if (request.url.startsWith(scope + 'assets/')) {
        event.respondWith(asset(request));
    }
});
