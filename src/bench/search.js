/*
 * How long the desk's search takes over more pages than the example has: node src/bench/search.js DESK [PAGES ...]
 * DESK is a built desk; its pages are multiplied, with other words among theirs, and twice as many incidents stand beside them.
 * Processor time of this process, so that a busy machine says the same.
 */
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

const [desk, ...sizes] = process.argv.slice(2);
const repository = path.join(__dirname, '../..');
const spent = () => {
    const used = process.cpuUsage();
    return (used.user + used.system) / 1000;
};
globalThis.self = globalThis;
for (const script of ['assets/minisearch.js', 'assets/search-engine.js', 'search/present.js']) {
    vm.runInThisContext(fs.readFileSync(path.join(desk, script), 'utf8'), {filename: script});
}
const given = deskSearch.present;
const prose = given.filter(page => page.kind === 'playbook' || page.kind === 'handbook');
const incidents = given.filter(page => page.kind === 'incident' || page.kind === 'postmortem');
const words = [...new Set(JSON.stringify(given).match(/[a-z]{4,}/g))];
let seed = 7;
const draw = below => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    return seed % below;
};
const other = text => text.replace(/\b[a-z]{5,}\b/g, word => draw(4) ? word : words[draw(words.length)]);
const like = (page, number) => ({...page, title: other(page.title) + ' ' + number, address: page.address + '?' + number,
    sections: page.sections.map(([heading, anchor, text]) => [heading, anchor, other(text)])});
const queries = fs.readFileSync(path.join(repository, 'src/test/search/queries.tsv'), 'utf8').split('\n')
    .filter(line => line && !line.startsWith('#')).map(line => line.split('\t')[0]);

for (const size of sizes.length ? sizes.map(Number) : [50, 500, 5000]) {
    const pages = Array.from({length: size}, (unused, i) => like(prose[i % prose.length], i))
        .concat(Array.from({length: 2 * size}, (unused, i) => like(incidents[i % incidents.length], i)));
    const bytes = JSON.stringify(pages).length;
    const began = spent();
    const engine = deskSearch.create();
    engine.add(pages);
    const ready = spent() - began;
    const written = engine.kept();
    const before = spent();
    deskSearch.create().add(pages, written);
    const again = spent() - before;
    const presses = [];
    for (const query of queries) {
        for (let length = 1; length <= query.length; length++) {
            const pressed = spent();
            engine.search({query: query.slice(0, length)});
            presses.push(spent() - pressed);
        }
    }
    presses.sort((a, b) => a - b);
    const at = share => presses[Math.floor(presses.length * share)].toFixed(1);
    console.log(`${size} pages, ${2 * size} incidents, ${engine.size().sections} sections: ${(bytes / 1e6).toFixed(1)} MB, `
        + `ready in ${ready.toFixed(0)} ms, from a kept index of ${(written.length / 1e6).toFixed(1)} MB in ${again.toFixed(0)} ms; a key press takes ${at(0.5)} ms (median), ${at(0.95)} ms (95 %), ${at(0.999)} ms (most)`);
}
