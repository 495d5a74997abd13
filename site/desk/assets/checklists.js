/*
 * The boxes of a page can be ticked while one works through it. What is ticked stays in this browser, for this wording of the
 * page only, and is sent to nobody. Without this script they are plain boxes.
 */
(() => {
    'use strict';
    const EMPTY = '\u274f';
    const DONE = '\u2713';
    const items = [...document.querySelectorAll('.prose .checklist > ul > li > p:first-child, .prose ul.checklist > li > p:first-child')]
        .filter(text => text.firstChild instanceof Text && [EMPTY, DONE].includes(text.firstChild.data[0]));
    if (!items.length) {
        return;
    }

    // Other words are other boxes: a tick never stands behind what nobody ticked.
    let sum = 2166136261;
    for (const letter of items.map(text => text.textContent).join('\n')) {
        sum = Math.imul(sum ^ letter.codePointAt(0), 16777619) >>> 0;
    }
    const key = `ticks:${location.pathname}:${sum.toString(16)}`;
    const kept = () => {
        try {
            return new Set(JSON.parse(localStorage.getItem(key)) ?? []);
        } catch {
            return new Set();
        }
    };

    const boxes = items.map((text, index) => {
        const mark = text.firstChild;
        const done = mark.data[0] === DONE;
        mark.data = mark.data.slice(1).trimStart();
        const box = document.createElement('input');
        box.type = 'checkbox';
        box.id = `tick-${index + 1}`;
        box.defaultChecked = done;
        const label = document.createElement('label');
        label.htmlFor = box.id;
        label.append(...text.childNodes);
        text.append(box, label);
        text.parentElement.classList.add('tickable');
        return box;
    });

    const bar = document.createElement('p');
    bar.className = 'ticks';
    const count = document.createElement('span');
    count.setAttribute('role', 'status');
    const clear = document.createElement('button');
    clear.type = 'button';
    clear.textContent = 'Clear all ticks';
    bar.append(count, clear);
    document.querySelector('.prose').before(bar);

    const tell = () => {
        const ticked = boxes.filter(box => box.checked).length;
        count.textContent = `${ticked} of ${boxes.length} ticked, kept in this browser only`;
        clear.hidden = boxes.every(box => box.checked === box.defaultChecked);
    };
    const keep = () => {
        const changed = boxes.flatMap((box, index) => box.checked === box.defaultChecked ? [] : [index]);
        try {
            if (changed.length) {
                localStorage.setItem(key, JSON.stringify(changed));
            } else {
                localStorage.removeItem(key);
            }
        } catch {
            // A browser that keeps nothing still ticks.
        }
        tell();
    };
    const show = () => {
        const changed = kept();
        boxes.forEach((box, index) => {
            box.checked = box.defaultChecked !== changed.has(index);
        });
        tell();
    };

    boxes.forEach(box => box.addEventListener('change', keep));
    clear.addEventListener('click', () => {
        boxes.forEach(box => {
            box.checked = box.defaultChecked;
        });
        keep();
        boxes[0].focus();
    });
    // The same page in another tab.
    addEventListener('storage', event => {
        if (event.key === key || event.key === null) {
            show();
        }
    });
    show();
})();
