// Reads feeds and a calendar with parsers nobody of Tocsin wrote; prints what they understood as JSON, fails on any complaint.
// Arguments: folder with history.atom, history.rss, feed.json and calendar.ics.
const fs = require('fs');
const path = require('path');
const { Readable } = require('stream');
const RssParser = require('rss-parser');
const FeedParser = require('feedparser');
const nodeIcal = require('node-ical');

const folder = process.argv[2];
const text = name => fs.readFileSync(path.join(folder, name), 'utf8');

const withFeedParser = name => new Promise((resolve, reject) => {
  const items = [];
  const parser = new FeedParser({ feedurl: 'https://status.example/sub/' + name, addmeta: false });
  parser.on('error', reject);
  parser.on('readable', function () {
    for (let item = this.read(); item; item = this.read()) {
      items.push({ guid: item.guid, title: item.title, link: item.link, date: item.date && item.date.toISOString(),
        published: item.pubdate && item.pubdate.toISOString(), categories: item.categories, description: item.description });
    }
  });
  parser.on('end', function () {
    resolve({ title: this.meta.title, link: this.meta.link, xmlurl: this.meta.xmlurl, language: this.meta.language,
      version: this.meta['#type'], items });
  });
  Readable.from([text(name)]).pipe(parser);
});

const withRssParser = async name => {
  const feed = await new RssParser().parseString(text(name));
  return { title: feed.title, link: feed.link, feedUrl: feed.feedUrl, items: feed.items.map(item => ({
    guid: item.guid || item.id, title: item.title, link: item.link, date: item.isoDate, creator: item.creator || item.author,
    content: item.content })) };
};

(async () => {
  const { default: ICAL } = await import('ical.js');
  const calendar = new ICAL.Component(ICAL.parse(text('calendar.ics')));
  calendar.getAllSubcomponents('vtimezone').forEach(zone => ICAL.TimezoneService.register(zone));
  const events = calendar.getAllSubcomponents('vevent').map(component => {
    const event = new ICAL.Event(component, { strictExceptions: true });
    return { uid: event.uid, summary: event.summary, sequence: event.sequence, zone: event.startDate.zone.tzid,
      start: event.startDate.toJSDate().toISOString(), end: event.endDate.toJSDate().toISOString(),
      status: component.getFirstPropertyValue('status'), description: event.description };
  });
  const nodeEvents = Object.values(nodeIcal.sync.parseICS(text('calendar.ics'))).filter(one => one.type === 'VEVENT')
    .map(event => ({ uid: event.uid, summary: event.summary, sequence: Number(event.sequence), start: event.start.toISOString(),
      end: event.end.toISOString(), status: event.status }));
  console.log(JSON.stringify({
    rssParser: { atom: await withRssParser('history.atom'), rss: await withRssParser('history.rss') },
    feedparser: { atom: await withFeedParser('history.atom'), rss: await withFeedParser('history.rss') },
    json: JSON.parse(text('feed.json')),
    ical: events,
    nodeIcal: nodeEvents,
  }));
})().catch(error => {
  console.error(error);
  process.exit(1);
});
