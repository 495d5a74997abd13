package org.tocsin.site.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Html;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * One business process: what it runs on, what to do first, whom to tell.
 *
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
        List<FirstMinutes> firstMinutes,
        List<EscalationWay> ways,
        List<Contain> containment,
        List<Workflow> workflows,
        List<IncidentRow> incidents)
        implements Page {
    public ProcessPage {
        facts = List.copyOf(facts);
        firstMinutes = List.copyOf(firstMinutes);
        ways = List.copyOf(ways);
        containment = List.copyOf(containment);
        workflows = List.copyOf(workflows);
        incidents = List.copyOf(incidents);
    }

    @Override
    public String template() {
        return "desk/process.ftlh";
    }

    /** What a role does in the first quarter of an hour. */
    public record FirstMinutes(Way role, String holders, List<String> steps) {
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
     */
    public record EscalationWay(
            String id,
            List<Tag> severities,
            Way policy,
            Targets targets,
            List<PathStep> steps,
            @Nullable PathDiagram diagram,
            String exhausted) {
        public EscalationWay {
            severities = List.copyOf(severities);
            steps = List.copyOf(steps);
        }
    }

    /** A way to keep harm from spreading, and who may order it. */
    public record Contain(String strategy, String effect, Way triggeredBy) {}

    /** One automation. */
    public record Workflow(String name, String does) {}
}
