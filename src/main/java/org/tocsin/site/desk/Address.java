package org.tocsin.site.desk;

import java.time.YearMonth;
import org.tocsin.model.internal.ActionId;
import org.tocsin.model.internal.DrillId;
import org.tocsin.model.internal.ObligationId;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.ProseFile;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.ScheduleId;
import org.tocsin.model.internal.TeamId;
import org.tocsin.model.internal.VendorId;
import org.tocsin.model.open.IncidentId;

/** Where each page of the desk stands; every address names a file, so that links work from a disk. */
final class Address {
    static final String HOME = "index.html";
    static final String INCIDENTS = "incidents/index.html";
    static final String MATRIX = "matrix/index.html";
    static final String MATRIX_PRODUCT = "matrix/product/index.html";
    static final String MATRIX_EXECUTIVE = "matrix/executive/index.html";
    static final String PROCESSES = "processes/index.html";
    static final String PLAYBOOKS = "playbooks/index.html";
    static final String POSTMORTEMS = "postmortems/index.html";
    static final String PEOPLE = "people/index.html";
    static final String AUTHORITY = "authority/index.html";
    static final String OBLIGATIONS = "obligations/index.html";
    static final String VENDORS = "vendors/index.html";
    static final String REVIEWS = "reviews/index.html";
    static final String VERSIONS = "versions/index.html";
    static final String COVERAGE = "coverage/index.html";
    static final String CONTENTION = "contention/index.html";
    static final String DRILL_RUN = "drills/run/index.html";
    static final String AUDIT = "audit/index.html";
    static final String AUDIT_CSV = "audit.csv";
    static final String AUDIT_JSON = "audit.json";
    static final String HANDBOOK = "handbook/index.html";
    static final String DRILLS = "drills/index.html";
    static final String LESSONS = "drills/lessons/index.html";
    static final String LESSONS_FEED = "drills/lessons.xml";
    static final String ONBOARDING = "onboarding/index.html";

    static final String SEARCH = "search/index.html";
    static final String ON_CALL = "oncall/index.html";

    private Address() {}

    /** Where a schedule stands among all. */
    static String of(ScheduleId id) {
        return ON_CALL + "#" + id;
    }

    static String of(ScheduleId id, YearMonth month) {
        return "oncall/" + id + "/" + month + ".html";
    }

    /** Where an obligation stands among all. */
    static String of(ObligationId id) {
        return OBLIGATIONS + "#" + id;
    }

    /** The shifts of a person. */
    static String onCall(PersonId id) {
        return "oncall/people/" + id + ".html";
    }

    /** What one subscribes to. */
    static String calendar(ScheduleId id) {
        return "oncall/" + id + ".ics";
    }

    static String calendar(PersonId id) {
        return "oncall/people/" + id + ".ics";
    }

    static String of(IncidentId id) {
        return "incidents/" + id + "/index.html";
    }

    static String year(int year) {
        return "incidents/" + year + "/index.html";
    }

    static String postmortem(IncidentId id) {
        return "incidents/" + id + "/postmortem/index.html";
    }

    static String attachment(IncidentId id, String file) {
        return "incidents/" + id + "/files/" + file;
    }

    static String of(DrillId id) {
        return "drills/" + id + "/index.html";
    }

    static String of(ProcessId id) {
        return "processes/" + id + "/index.html";
    }

    /** What one prints of a process. */
    static String card(ProcessId id) {
        return "processes/" + id + "/card/index.html";
    }

    static String of(PolicyId id) {
        return "policies/" + id + "/index.html";
    }

    static String of(PersonId id) {
        return PEOPLE + "#" + id;
    }

    static String of(RoleId id) {
        return PEOPLE + "#role-" + id;
    }

    /** What somebody new in a role reads. */
    static String onboarding(RoleId id) {
        return "onboarding/" + id + "/index.html";
    }

    static String of(TeamId id) {
        return PEOPLE + "#team-" + id;
    }

    static String of(VendorId id) {
        return VENDORS + "#" + id;
    }

    static String of(ActionId id) {
        return AUTHORITY + "#" + id;
    }

    static String version(String brief) {
        return "versions/" + brief + ".html";
    }

    static String comparison(String older, String newer) {
        return "versions/compare/" + older + ".." + newer + ".html";
    }

    /** {@code content/playbooks/payment-sync.adoc} stands at {@code playbooks/payment-sync/}; likewise the handbook. */
    static String ofProse(String source) {
        String below = source.startsWith("content/") ? source.substring("content/".length()) : source;
        return below.substring(0, below.length() - ".adoc".length()) + "/index.html";
    }

    /** Where a file of prose stands, whatever it is. */
    static String of(ProseFile file) {
        return file.path().startsWith("incidents/") ? postmortem(incidentOf(file.path())) : ofProse(file.path());
    }

    /** Where a version of a page stands for ever: below what the page was called then. */
    static String ofVersion(String source, String brief) {
        String page = source.startsWith("incidents/") ? postmortem(incidentOf(source)) : ofProse(source);
        return "history/" + page.substring(0, page.lastIndexOf('/')) + "/" + brief + ".html";
    }

    /** The incident whose folder holds a file. */
    static IncidentId incidentOf(String source) {
        String folder = source.substring(0, source.lastIndexOf('/'));
        return new IncidentId(folder.substring(folder.lastIndexOf('/') + 1));
    }
}
