package org.tocsin.record;

import static org.tocsin.record.shape.Field.required;

import java.time.Duration;
import java.util.List;
import org.tocsin.model.internal.ActionId;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** {@code escalation/authority.yaml}. */
final class AuthorityShape {
    private static final Field<List<SeverityId>> SEVERITIES =
            required("severities", Types.list(InternalTypes.SEVERITY, 1), "at which this holds", "[sev1, sev2]");
    private static final Field<RoleId> APPROVER =
            required("approver", InternalTypes.ROLE, "who approves", "head-of-operations");
    private static final Field<RoleId> DEPUTY = required(
            "deputy", InternalTypes.ROLE, "who decides when the approver has not answered", "deputy-commander");
    private static final Field<Duration> WITHIN =
            required("within", Types.duration(), "how long the approver has", "PT15M");
    private static final Shape<AuthorityAction.Approval> APPROVAL = Shape.of(
            "an approval",
            "Who approves at some severities.",
            List.of(SEVERITIES, APPROVER, DEPUTY, WITHIN),
            values -> new AuthorityAction.Approval(
                    values.get(SEVERITIES), values.get(APPROVER), values.get(DEPUTY), values.get(WITHIN)));

    private static final Field<ActionId> ID =
            required("id", InternalTypes.ACTION, "how other records name it", "data-migration");
    private static final Field<String> NAME = required("name", Types.line(), "as people say it", "Data migration");
    private static final Field<String> MEANING =
            required("meaning", Types.text(), "what falls under it", "Moving or rewriting customers' records.");
    private static final Field<List<AuthorityAction.Approval>> APPROVALS =
            required("approvals", Types.list(APPROVAL, 1), "who approves at which severity", "[…]");
    private static final Shape<AuthorityAction> ACTION = Shape.of(
            "an action",
            "A class of action that somebody must approve.",
            List.of(ID, NAME, MEANING, APPROVALS),
            values ->
                    new AuthorityAction(values.get(ID), values.get(NAME), values.get(MEANING), values.get(APPROVALS)));
    private static final Field<List<AuthorityAction>> ACTIONS =
            required("actions", Types.list(ACTION, 1), "every class of action that needs approval", "[…]");

    static final Shape<List<AuthorityAction>> SHAPE = Shape.of(
            "the authority matrix",
            "Who may approve what, at which severity.",
            List.of(ACTIONS),
            values -> values.get(ACTIONS));

    private AuthorityShape() {}
}
