/*
 * Which of the times on a page is the present one. What the page says is true without this script.
 */
(() => {
    'use strict';
    const spans = [...document.querySelectorAll('[data-from][data-until]')]
        .map(span => [span, Date.parse(span.dataset.from), Date.parse(span.dataset.until)]);
    let timer;
    const mark = () => {
        const now = Date.now();
        spans.forEach(([span, from, until]) => {
            if (from <= now && now < until) {
                span.setAttribute('aria-current', 'time');
            } else {
                span.removeAttribute('aria-current');
            }
            span.classList.toggle('past', until <= now);
        });
        const next = Math.min(...spans.flatMap(([, from, until]) => [from, until]).filter(at => at > now));
        clearTimeout(timer);
        if (next < Infinity) {
            timer = setTimeout(mark, Math.min(next - now, 3600000));
        }
    };
    mark();
    document.addEventListener('visibilitychange', mark);
})();
