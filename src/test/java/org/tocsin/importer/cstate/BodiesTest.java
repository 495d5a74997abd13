package org.tocsin.importer.cstate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.importer.About;

class BodiesTest {
    @TempDir
    Path folder;

    private SmallSite site;

    @BeforeEach
    void layOut() throws Exception {
        site = new SmallSite(folder);
    }

    @Test
    void tracksGiveTheTimesAndWordsTheStatuses() throws Exception {
        site.body("""
                *Monitoring* - The new till answers. {{< track "2024-03-05 08:40:00" >}}

                ---

                *Investigating* - The till answers late {{< track "2024-03-05 08:10:00" >}}.
                """);

        assertEquals(
                List.of(
                        "2024-03-05T08:00Z investigating: The till is slow",
                        "2024-03-05T08:10Z investigating: The till answers late.",
                        "2024-03-05T08:40Z monitoring: The new till answers.",
                        "2024-03-05T09:00Z resolved: Resolved."),
                site.updates());
        assertEquals(2, site.assumed(About.TIME_ZONE).size());
    }

    @Test
    void initialAndFinalMessagesStandAtBothEnds() throws Exception {
        site.body("""
                [Final message]
                The till is quick again.

                [Initial message]
                The till answers late.
                """);

        assertEquals(
                List.of(
                        "2024-03-05T08:00Z investigating: The till answers late.",
                        "2024-03-05T09:00Z resolved: The till is quick again."),
                site.updates());
        assertEquals(
                List.of(
                        "11: the last message is the update of 2024-03-05T09:00Z,"
                                + " because it has no time, and the issue ended then",
                        "14: the first message is the update of 2024-03-05T08:00Z,"
                                + " because it has no time, and the issue is dated so"),
                site.assumed(About.UPDATE_TIME));
    }

    @Test
    void anUpdateWithoutATimeJoinsTheNextThatHasOne() throws Exception {
        site.body("""
                [Closing]
                Mended.

                [Update 1]
                A part is on its way.

                [Opening]
                Broken.
                """);

        assertEquals(
                List.of(
                        "2024-03-05T08:00Z investigating: Broken.",
                        "2024-03-05T09:00Z resolved: Mended.\n\n[Update 1]\nA part is on its way."),
                site.updates());
    }

    @Test
    void labelsMayHoldATime() throws Exception {
        site.body("""
                **Update at 2024-03-05 08:50 UTC**

                Better.

                [Update - 2024-03-05 08h30 UTC]
                Worse.

                [Update 5th of March 2024 - 08:20 UTC]
                Bad.

                [Initial message]
                Odd.
                """);

        assertEquals(
                List.of(
                        "2024-03-05T08:00Z investigating: Odd.",
                        "2024-03-05T08:20Z investigating: Bad.",
                        "2024-03-05T08:30Z investigating: Worse.",
                        "2024-03-05T08:50Z investigating: Better.",
                        "2024-03-05T09:00Z resolved: Resolved."),
                site.updates());
    }

    @Test
    void aListOfUpdatesGivesTheirTimes() throws Exception {
        site.body("""
                The till is slow.

                Updates:

                - `2024-03-05T08:30:00+00:00`: A part came.
                - Tue Mar 5 09:00:00 UTC: It works.
                  Thank you.
                """);

        assertEquals(
                List.of(
                        "2024-03-05T08:00Z investigating: The till is slow.",
                        "2024-03-05T08:30Z investigating: A part came.",
                        "2024-03-05T09:00Z resolved: It works.\nThank you."),
                site.updates());
    }

    @Test
    void anUpdateBelowTheFirstTextIsTheLastWord() throws Exception {
        site.body("""
                The till is slow.

                Update: it is quick again.
                """);

        assertEquals(
                List.of(
                        "2024-03-05T08:00Z investigating: The till is slow.",
                        "2024-03-05T09:00Z resolved: Update: it is quick again."),
                site.updates());
    }

    @Test
    void anUpdateAboveTheFirstTextIsTheLastWordToo() throws Exception {
        site.body("""
                _UPDATE_: it is quick again.

                The till is slow.

                Please pay in coins.
                """);

        assertEquals(
                List.of(
                        "2024-03-05T08:00Z investigating: The till is slow.\n\nPlease pay in coins.",
                        "2024-03-05T09:00Z resolved: _UPDATE_: it is quick again."),
                site.updates());
    }

    @Test
    void headingsOfUpdatesPartTheBody() throws Exception {
        site.body("""
                #### Update on March 5 ####

                It is quick again.

                #### The till is slow ####

                We are looking.
                """);

        assertEquals(
                List.of(
                        "2024-03-05T08:00Z investigating: #### The till is slow ####\n\nWe are looking.",
                        "2024-03-05T09:00Z resolved: #### Update on March 5 ####\n\nIt is quick again."),
                site.updates());
    }

    @Test
    void aBodyWithoutMarksStandsWhereAllOfItHadBeenSaid() throws Exception {
        site.body("The till was slow. We gave it a rest, and now it is quick.\n\n---\n\nThanks.\n");

        assertEquals(
                List.of(
                        "2024-03-05T08:00Z investigating: The till is slow",
                        "2024-03-05T09:00Z resolved: The till was slow. We gave it a rest, and now it is quick."
                                + "\n\n---\n\nThanks."),
                site.updates());
        assertEquals(
                List.of("11: the text is the update of 2024-03-05T09:00Z,"
                        + " because nothing in it says when it was written, and by then all of it had been"),
                site.assumed(About.UPDATE_TIME));
    }

    @Test
    void anEmptyBodyLeavesTitleAndEnd() throws Exception {
        site.body("\n");

        assertEquals(
                List.of("2024-03-05T08:00Z investigating: The till is slow", "2024-03-05T09:00Z resolved: Resolved."),
                site.updates());
    }

    @Test
    void marksInCodeAreCode() throws Exception {
        site.body("```\n[Final message]\n```\n");

        assertEquals(
                "2024-03-05T09:00Z resolved: ```\n[Final message]\n```",
                site.updates().get(1));
    }

    @Test
    void marksWhoseOrderCannotBeToldPartNothing() throws Exception {
        site.body("[Update]\nB.\n\n[Initial message]\nA.\n\n[Update]\nC.\n");

        assertEquals(
                "2024-03-05T09:00Z resolved: [Update]\nB.\n\n[Initial message]\nA.\n\n[Update]\nC.",
                site.updates().get(1));
        assertEquals(
                "11: the body is one text, because its marks do not tell which part came first",
                site.assumed(About.UPDATE_TIME).get(0));
    }

    @Test
    void aTimeBeforeTheBeginningIsNotBelieved() throws Exception {
        site.body("[Final message]\nDone.\n\n[Update - 2023-03-05 08h30 UTC]\nWell.\n\n[Initial message]\nOh.\n");

        assertEquals(
                List.of(
                        "2024-03-05T08:00Z investigating: Oh.",
                        "2024-03-05T09:00Z resolved: Done.\n\n[Update - 2023-03-05 08h30 UTC]\nWell."),
                site.updates());
    }
}
