/*
 * The search in a thread of its own. It is sent what is asked, with a number, and answers with the number and what it found.
 * The index is kept in the browser, for the next page on which somebody searches the same pages; where it cannot be, it is
 * made anew without a word.
 */
'use strict';
importScripts('minisearch.js', 'search-engine.js', '../search/present.js');

const PATIENCE = 2000;
const REST = 500;
const engine = deskSearch.create();

/* Another browser may tell other words of Japanese apart. */
const belongs = [deskSearch.presentEdition, navigator.userAgent, deskSearch.program].join('\n');
let earlierToo = false;

const answered = asked => new Promise((done, failed) => {
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
});

const store = async mode => {
    const asked = indexedDB.open('tocsin-desk search ' + new URL('..', self.location), 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('index');
    const base = await answered(asked);
    base.onversionchange = () => base.close();
    return base.transaction('index', mode).objectStore('index');
};

const recall = async () => {
    const kept = await answered((await store('readonly')).get('present'));
    return kept && kept.belongs === belongs ? kept.index : undefined;
};

const remember = async () => {
    if (!earlierToo) {
        const index = engine.kept();
        await answered((await store('readwrite')).put({belongs, index}, 'present'));
    }
};

const begin = async () => {
    const late = new Promise((done, failed) => setTimeout(failed, PATIENCE));
    const index = await Promise.race([recall(), late]).catch(() => undefined);
    engine.add(deskSearch.present, index);
    deskSearch.present = null;
    self.postMessage({processes: engine.processes(), kept: Boolean(index)});
    if (!index) {
        setTimeout(() => remember().catch(() => {}), REST);
    }
};

self.onmessage = ({data}) => {
    if (data.asked.earlier && !earlierToo) {
        importScripts('../search/earlier.js');
        engine.add(deskSearch.earlier);
        deskSearch.earlier = null;
        earlierToo = true;
    }
    self.postMessage({number: data.number, outcome: engine.search(data.asked)});
};

begin();
