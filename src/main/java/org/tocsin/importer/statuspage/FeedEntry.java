package org.tocsin.importer.statuspage;

import java.time.OffsetDateTime;

/**
 * One incident or maintenance of the feed.
 *
 * @param path of the feed's file
 * @param line on which the entry begins
 * @param id the last part of its address
 * @param updated when it was changed last
 * @param content HTML, newest update first
 */
record FeedEntry(String path, int line, String id, String title, OffsetDateTime updated, String content) {}
