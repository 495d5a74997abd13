package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Html;
import org.tocsin.site.Moment;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * One business process: what it runs on, what to do first, whom to tell.
 *
 * @param today for which it says who is reached
 * @param watches who is reached in each part that its policies tell, in the order they are told
 * @param card leads to what one prints
 * @param night when the outcomes of the ways take it to fail
 * @param ways the path to take, by policy, most severe first
 * @param incidents the latest, newest first
 */
public record ProcessPage(
        PagePath path,
        Frame frame,
        String title,
        Tag criticality,
        Html summary,
        List<Fact> facts,
        Moment today,
        List<Watch> watches,
        Way card,
        List<FirstMinutes> firstMinutes,
        Moment night,
        List<EscalationWay> ways,
        List<Contain> containment,
        Stake stake,
        List<NeededVendor> vendors,
        List<Check> checks,
        List<Workflow> workflows,
        List<IncidentRow> incidents)
        implements Page {
    public ProcessPage {
        facts = List.copyOf(facts);
        watches = List.copyOf(watches);
        firstMinutes = List.copyOf(firstMinutes);
        ways = List.copyOf(ways);
        containment = List.copyOf(containment);
        vendors = List.copyOf(vendors);
        checks = List.copyOf(checks);
        workflows = List.copyOf(workflows);
        incidents = List.copyOf(incidents);
    }

    @Override
    public String template() {
        return "desk/process.ftlh";
    }

    /** What a role does in the first quarter of an hour. */
    public record FirstMinutes(Way role, String asked, List<String> steps) {
        public FirstMinutes {
            steps = List.copyOf(steps);
        }
    }

    /**
     * The steps of one policy.
     *
     * @param severities at which it applies
     * @param diagram the steps drawn; null where there are none
     * @param exhausted what happens when every step has passed; empty when nothing does
     * @param outcomes what happens when people do not act; empty where that is not told
     */
    public record EscalationWay(
            String id,
            List<Tag> severities,
            Way policy,
            Targets targets,
            List<PathStep> steps,
            @Nullable PathDiagram diagram,
            String exhausted,
            List<Outcome> outcomes) {
        public EscalationWay {
            severities = List.copyOf(severities);
            steps = List.copyOf(steps);
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * A way to keep harm from spreading, and who may order it.
     *
     * @param workflows the names of those it touches
     */
    public record Contain(String strategy, String effect, Way triggeredBy, List<String> workflows) {
        public Contain {
            workflows = List.copyOf(workflows);
        }
    }

    /** The objective at risk, and when leadership has to step in. */
    public record Stake(
            String name, String promise, @Nullable Way owner, List<Intervention> interventions) {
        public Stake {
            interventions = List.copyOf(interventions);
        }
    }

    /** A condition under which leadership is told, and what it decides. */
    public record Intervention(String meaning, String condition, Way tell, String decides) {}

    /**
     * Somebody else whose service it needs.
     *
     * @param support when its support answers, with the number of the contract; empty where there is none on record
     */
    public record NeededVendor(Way vendor, String does, Contact contact, String support) {}

    /** What shows that its data is right. */
    public record Check(String id, String compare, String expected) {}

    /** One automation. */
    public record Workflow(String name, String does) {}
}
