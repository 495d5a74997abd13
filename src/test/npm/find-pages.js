// Asks the desk's search what people type. Arguments: the desk's folder, the file of queries.
// Writes a line for each query whose page is not among the first three, then how many there were.
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

const [desk, queries] = process.argv.slice(2);
globalThis.self = globalThis;
for (const script of ['assets/minisearch.js', 'assets/search-engine.js', 'search/present.js']) {
    vm.runInThisContext(fs.readFileSync(path.join(desk, script), 'utf8'), {filename: script});
}
const engine = deskSearch.create();
engine.add(deskSearch.present);
let asked = 0;
for (const line of fs.readFileSync(queries, 'utf8').split('\n')) {
    if (!line || line.startsWith('#')) {
        continue;
    }
    asked++;
    const [query, wanted] = line.split('\t');
    const first = engine.search({query}).hits.slice(0, 3).map(hit => hit.address);
    if (!first.some(address => address === wanted || address.split('#')[0] === wanted)) {
        console.log(`${query}: ${wanted} is not among ${first.join(', ')}`);
    }
}
console.log(asked);
