/*
 * Filters the rows of a table by what a reader chooses; without this script every row is there.
 */
(() => {
    'use strict';
    document.querySelectorAll('form[data-filters]').forEach(form => {
        const rows = [...document.querySelectorAll(`#${form.dataset.filters} tbody tr`)];
        const count = form.querySelector('output');
        const fields = [...form.querySelectorAll('select, input')];
        const show = () => {
            const wanted = fields.map(field => [field.name, field.value.trim().toLowerCase()])
                .filter(([, value]) => value !== '');
            const shown = rows.filter(row => {
                const fits = wanted.every(([name, value]) => name === 'text'
                    ? row.textContent.toLowerCase().includes(value)
                    : (row.dataset[name] || '').toLowerCase().split('|').includes(value));
                row.hidden = !fits;
                return fits;
            });
            count.textContent = `${shown.length} of ${rows.length}`;
        };
        form.hidden = false;
        form.addEventListener('input', show);
        form.addEventListener('submit', event => event.preventDefault());
        show();
    });
})();
