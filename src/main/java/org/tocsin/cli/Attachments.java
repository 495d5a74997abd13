package org.tocsin.cli;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.model.internal.IncidentRecord;
import org.tocsin.model.internal.Response;
import org.tocsin.record.Recorded;
import org.tocsin.record.Records;
import org.tocsin.site.SiteFile;
import org.tocsin.site.desk.DeskSite;

/** The files kept beside incidents that the desk offers; restricted ones stay in the repository. */
final class Attachments {
    private Attachments() {}

    static List<SiteFile> of(Records records) {
        List<SiteFile> files = new ArrayList<>();
        for (Recorded<IncidentRecord> incident : records.incidents()) {
            String folder = incident.path().substring(0, incident.path().lastIndexOf('/') + 1);
            for (Response.Attachment attachment : incident.value().response().attachments()) {
                if (attachment.access() == Response.Access.INTERNAL) {
                    files.add(SiteFile.copied(
                            DeskSite.attachmentPath(incident.value().id(), attachment.file()),
                            () -> records.tree().bytes(folder + attachment.file())));
                }
            }
        }
        return files;
    }
}
