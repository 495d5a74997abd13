/*
 * The search in a thread of its own. It is sent what is asked, with a number, and answers with the number and what it found.
 */
'use strict';
importScripts('minisearch.js', 'search-engine.js', '../search/present.js');

const engine = deskSearch.create();
engine.add(deskSearch.present);
deskSearch.present = null;
let earlierToo = false;

self.onmessage = ({data}) => {
    if (data.asked.earlier && !earlierToo) {
        importScripts('../search/earlier.js');
        engine.add(deskSearch.earlier);
        deskSearch.earlier = null;
        earlierToo = true;
    }
    self.postMessage({number: data.number, outcome: engine.search(data.asked)});
};

self.postMessage({processes: engine.processes()});
