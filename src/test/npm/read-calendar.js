// Reads a calendar with two parsers nobody of Tocsin wrote; prints what they understood as JSON, fails on any complaint.
// Argument: the calendar.
const fs = require('fs');
const nodeIcal = require('node-ical');

const text = fs.readFileSync(process.argv[2], 'utf8');

(async () => {
  const { default: ICAL } = await import('ical.js');
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component, { strictExceptions: true });
    return { uid: event.uid, summary: event.summary, sequence: event.sequence,
      start: event.startDate.toJSDate().toISOString(), end: event.endDate.toJSDate().toISOString(),
      description: event.description, stamp: component.getFirstPropertyValue('dtstamp').toJSDate().toISOString() };
  });
  const nodeEvents = Object.values(nodeIcal.sync.parseICS(text)).filter(one => one.type === 'VEVENT')
    .map(event => ({ uid: event.uid, summary: event.summary, sequence: Number(event.sequence), start: event.start.toISOString(),
      end: event.end.toISOString() }));
  console.log(JSON.stringify({ ical: events, nodeIcal: nodeEvents }));
})().catch(error => {
  console.error(error);
  process.exit(1);
});
