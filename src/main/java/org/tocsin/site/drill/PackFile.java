package org.tocsin.site.drill;

/** A file of a pack, and what is done with it. */
public enum PackFile {
    INDEX("index.html", "Start here", Audience.STAFF, "", ""),
    FACILITATOR_GUIDE(
            "facilitator-guide.html",
            "Facilitator's guide",
            Audience.STAFF,
            "You",
            "Read it to the end a day before. Print it, or keep it open on a screen that nobody else sees."),
    RUNNER(
            "runner.html",
            "Runner",
            Audience.STAFF,
            "You",
            "Open it when you begin: it keeps the clock, shows what to read next, and writes the record."),
    PLAYER_BRIEF(
            "player-brief.html",
            "Players' brief",
            Audience.PLAYERS,
            "Every player",
            "Hand it out, or put it on the wall, just before you begin."),
    ROLE_CARDS(
            "role-cards.html",
            "Role cards",
            Audience.PLAYERS,
            "Each player their own",
            "Hand each card to whoever is named on it, on a screen of their own or printed."),
    ROLE_CARDS_PDF(
            "role-cards.pdf",
            "Role cards to print",
            Audience.PLAYERS,
            "Each player their own",
            "The same cards, each on a page of A5: print two on a sheet of A4 or Letter, and cut."),
    SCORECARD(
            "evaluator-scorecard.html",
            "Evaluator's scorecard",
            Audience.STAFF,
            "Each evaluator",
            "Print one for each; they tick by pen what they see, and when."),
    TIMELINE(
            "expected-timeline.html",
            "Expected timeline",
            Audience.STAFF,
            "You and the evaluators",
            "What the policy makes happen, and who is told; to look up when somebody asks."),
    MESSAGES(
            "messages.html",
            "Drafts of messages",
            Audience.PLAYERS,
            "Whoever writes to customers or colleagues",
            "Drafts for each channel, marked as an exercise. Players change them as they would for real."),
    REPORT(
            "after-action-report.html",
            "After-action report",
            Audience.STAFF,
            "You, afterwards",
            "Fill it in during the hot wash; what is planned stands there already."),
    REPORT_ADOC(
            "after-action-report.adoc",
            "After-action report as text",
            Audience.STAFF,
            "You, afterwards",
            "The same, to be kept beside the record as report.adoc."),
    INVITATION(
            "invitation.ics",
            "Invitation",
            Audience.PLAYERS,
            "Your calendar",
            "Look at its day and place, and send it to all who play. It says nothing of what happens."),
    JSON("pack.json", "The pack for programs", Audience.STAFF, "The runner on the desk", "Nobody needs to open it.");

    private final String file;
    private final String title;
    private final Audience audience;
    private final String whom;
    private final String how;

    PackFile(String file, String title, Audience audience, String whom, String how) {
        this.file = file;
        this.title = title;
        this.audience = audience;
        this.whom = whom;
        this.how = how;
    }

    /** Its name in the folder. */
    public String file() {
        return file;
    }

    String title() {
        return title;
    }

    Audience audience() {
        return audience;
    }

    /** Who gets it. */
    String whom() {
        return whom;
    }

    /** What to do with it. */
    String how() {
        return how;
    }
}
