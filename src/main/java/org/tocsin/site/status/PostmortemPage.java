package org.tocsin.site.status;

import org.jspecify.annotations.Nullable;
import org.tocsin.site.Html;
import org.tocsin.site.Moment;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * What customers are told after an incident: what happened, why, and what has changed.
 *
 * @param published the day it was published; null where the file does not say
 * @param incidentHref the incident's folder below the top of the site
 */
public record PostmortemPage(
        PagePath path,
        Frame frame,
        String eyebrow,
        String title,
        String publishedLabel,
        @Nullable Moment published,
        Html body,
        String incidentLabel,
        String incidentHref)
        implements Page {
    @Override
    public String template() {
        return "status/postmortem.ftlh";
    }
}
