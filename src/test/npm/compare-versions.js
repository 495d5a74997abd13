// Lets compare.js of the desk compare every two versions for which the desk has a page of its own.
// Argument: the desk's folder. Writes a line of JSON for each: the page, and what stands in "outcome" as HTML.
const fs = require('node:fs');
const path = require('node:path');
const vm = require('node:vm');

const escaped = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** As much of an element as the script asks of one; text only ever becomes text. */
class Element {
    constructor(name) {
        this.name = name;
        this.attributes = new Map();
        this.children = [];
    }

    set className(value) {
        this.attributes.set('class', value);
    }

    set id(value) {
        this.attributes.set('id', value);
    }

    set colSpan(value) {
        this.attributes.set('colspan', String(value));
    }

    setAttribute(name, value) {
        this.attributes.set(name, value);
    }

    append(...children) {
        this.children.push(...children);
    }

    replaceChildren(...children) {
        this.children = children;
    }

    addEventListener() {}

    get html() {
        const attributes = [...this.attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
        const inner = this.inner;
        const first = this.name === 'pre' && inner.startsWith('\n') ? '\n' : '';
        return `<${this.name}${attributes}>${first}${inner}${this.name === 'hr' ? '' : `</${this.name}>`}`;
    }

    get inner() {
        return this.children.map(child => child instanceof Element ? child.html : escaped(String(child))).join('');
    }
}

const compared = (script, data, names, [older, newer]) => {
    const elements = {outcome: new Element('div'), 'any-two': {}};
    ['older', 'newer'].forEach(id => elements[id] = {
        options: names.map(value => ({value})),
        addEventListener() {}
    });
    const page = vm.createContext({
        document: {createElement: name => new Element(name), getElementById: id => elements[id]},
        history: {replaceState() {}},
        location: {hash: `#${older}..${newer}`}
    });
    page.self = page;
    vm.runInContext(data, page);
    script.runInContext(page);
    return elements.outcome.inner;
};

const desk = process.argv[2];
const script = new vm.Script(fs.readFileSync(path.join(desk, 'assets/compare.js'), 'utf8'), {filename: 'compare.js'});
const folders = fs.readdirSync(path.join(desk, 'history'), {recursive: true})
    .filter(file => path.basename(file) === 'versions.js')
    .map(file => path.join('history', path.dirname(file)))
    .sort();
for (const folder of folders) {
    const files = fs.readdirSync(path.join(desk, folder));
    const data = fs.readFileSync(path.join(desk, folder, 'versions.js'), 'utf8');
    const names = [...data.matchAll(/"([0-9a-f]{8})":\{"blocks"/g)].map(found => found[1]);
    for (const file of files.filter(name => /^[0-9a-f]{8}\.\.[0-9a-f]{8}\.html$/.test(name)).sort()) {
        const pair = file.slice(0, -'.html'.length).split('..');
        console.log(JSON.stringify({page: `${folder}/${file}`, outcome: compared(script, data, names, pair)}));
    }
}
