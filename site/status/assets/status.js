/*
 * What the page says is true without this script. With it, times are the reader's own, the page says how long ago
 * things changed, and it moves on by itself when something begins or ends.
 */
(() => {
    'use strict';
    const page = document;
    const note = page.getElementById('zone');
    const offline = page.getElementById('offline');
    const each = (selector, act) => page.querySelectorAll(selector).forEach(act);
    const fill = (text, ...places) => text.replace(/\{(\d)}/g, (_, place) => places[place]);
    const button = (words, act) => {
        const made = page.createElement('button');
        made.type = 'button';
        made.textContent = words;
        made.onclick = act;
        return made;
    };

    /* Times, in the words of the page. */
    const [full, near, bare, plain, utc, hands, digits, ...months] = note.dataset.forms.split('|');
    const figures = text => String(text).replace(/\d/g, digit => digits[digit]);
    const two = number => String(number).padStart(2, '0');
    const day = at => fill(plain, figures(at.getDate()), months[at.getMonth()], figures(at.getFullYear()));
    const clock = at => fill(hands, figures(two(at.getHours())), figures(two(at.getMinutes())));
    const offset = at => {
        const ahead = -at.getTimezoneOffset();
        const minutes = Math.abs(ahead);
        const rest = minutes % 60;
        return fill(utc, figures(ahead ? (ahead < 0 ? '-' : '+') + (minutes - rest) / 60 + (rest ? ':' + two(rest) : '') : ''));
    };
    const write = (at, form, before) => {
        const today = day(at) === day(before);
        return form === 'clock' && today ? clock(at)
            : form === 'near' && today ? fill(near, clock(at), offset(at))
            : form === 'bare' || form === 'clock' ? fill(bare, day(at), clock(at))
            : fill(full, figures(at.getDate()), months[at.getMonth()], figures(at.getFullYear()), clock(at), offset(at));
    };

    /* Entries under the days they began on where the reader is. */
    const regroup = own => each('.days', box => {
        const days = box.days ??= [...box.children].map(section => [section, [...section.querySelectorAll('li')]]);
        if (!own) {
            box.replaceChildren(...days.map(([section]) => section));
            days.forEach(([section, entries]) => section.querySelector('ul').replaceChildren(...entries));
            return;
        }
        let list;
        let named;
        box.replaceChildren();
        days.flatMap(([, entries]) => entries).forEach(entry => {
            const at = new Date(entry.querySelector('time').dateTime);
            if (named !== day(at)) {
                const section = days[0][0].cloneNode(true);
                const heading = section.querySelector('time');
                heading.textContent = named = day(at);
                heading.dateTime = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
                list = section.querySelector('ul');
                list.replaceChildren();
                box.append(section);
            }
            list.append(entry);
        });
    });

    /* A switch between the zone of the page and the reader's own. */
    const home = note.dataset.zone;
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const said = note.textContent;
    let own = here && here !== home;
    const show = () => {
        let before = new Date();
        regroup(own);
        each('time[datetime]', time => {
            const [year, month, date] = time.dateTime.split(/[-T]/);
            const dated = !time.dateTime.includes('T');
            const at = dated ? new Date(year, month - 1, date) : new Date(time.dateTime);
            time.said ??= time.textContent;
            const second = time.previousElementSibling?.tagName === 'TIME';
            if (!dated) time.textContent = own ? write(at, time.dataset.form || second && 'near', before) : time.said;
            before = at;
        });
        note.firstChild.data = own ? fill(note.dataset.own, here) : said;
        if (change) change.textContent = fill(note.dataset.show, own ? home : here);
    };
    const keep = value => {
        try {
            return value ? localStorage.setItem('zone', value) : localStorage.getItem('zone');
        } catch {
            return null;
        }
    };
    const change = own && button('', () => {
        own = !own;
        keep(own ? 'own' : 'page');
        show();
    });
    if (change) note.append(' ', change);
    if (keep() === 'page') own = false;

    /* What begins, ends or becomes late while the page is open. */
    const ago = new Intl.RelativeTimeFormat(page.documentElement.lang, {numeric: 'auto'});
    const distance = minutes => {
        const size = Math.abs(minutes);
        return size < 60 ? ago.format(Math.round(minutes), 'minute')
            : size < 1440 ? ago.format(Math.round(minutes / 60), 'hour')
            : ago.format(Math.round(minutes / 1440), 'day');
    };
    const tick = () => {
        const now = Date.now();
        each('[data-from], [data-until]', part => {
            part.hidden = now < Date.parse(part.dataset.from) || now >= Date.parse(part.dataset.until);
        });
        each('time[data-ago]', time => {
            if (!time.ago) time.after(time.ago = page.createElement('span'));
            time.ago.className = 'ago';
            time.ago.textContent = ' · ' + figures(distance((Date.parse(time.dateTime) - now) / 6e4));
        });
        const answer = page.querySelector('.answer[data-from]:not([hidden]) h1');
        if (answer) page.title = answer.textContent;
    };

    /* Without a network the page says how old it is; with one it looks for news. */
    let seen = page.documentElement.dataset.stale;
    let loaded = new Date().toISOString();
    const cut = since => {
        const time = page.createElement('time');
        time.dateTime = since;
        time.dataset.ago = '';
        offline.querySelector('span').replaceChildren(time);
        offline.hidden = false;
        show();
        tick();
    };
    const changed = text => (/datetime="([^"]+)" data-ago/.exec(text) || [])[1];
    const last = changed(page.body.innerHTML);
    const look = async () => {
        if (page.hidden) return;
        try {
            const answer = await fetch(location.href);
            const text = await answer.text();
            if (text.includes(' data-stale=')) return;
            loaded = new Date().toISOString();
            if (seen || (answer.ok && changed(text) !== last)) location.reload();
        } catch {
            cut(seen || loaded);
        }
    };
    addEventListener('offline', () => cut(seen || loaded));
    addEventListener('online', look);
    setInterval(tick, 3e4);
    setInterval(look, 3e5);

    /* Choosing a component, and taking an address along. */
    each('.filter', filter => {
        filter.hidden = false;
        const chosen = filter.querySelector('select');
        chosen.onchange = () => {
            each('.entries > li', entry => {
                entry.hidden = chosen.value && !entry.matches('[data-of~="' + chosen.value + '"]');
            });
            each('.days > section', section => {
                section.hidden = !section.querySelector('li:not([hidden])');
            });
        };
    });
    each('[data-copy]', (text, number) => {
        if (!navigator.clipboard) return;
        const words = page.querySelector('[data-copied]').dataset;
        text.id = 'copy-' + number;
        const copy = button(text.dataset.copy, async () => {
            await navigator.clipboard.writeText(text.textContent);
            copy.textContent = words.copied;
            setTimeout(() => { copy.textContent = text.dataset.copy; }, 2000);
        });
        copy.setAttribute('aria-describedby', text.id);
        text.after(copy);
    });

    show();
    tick();
    if (seen) cut(seen);
    navigator.serviceWorker?.register(new URL('../sw.js', page.currentScript.src)).catch(() => {});
})();
