package org.tocsin.record;

import static org.tocsin.record.shape.Field.optional;
import static org.tocsin.record.shape.Field.required;

import java.util.List;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.ObjectiveId;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.VendorId;
import org.tocsin.model.open.ComponentId;
import org.tocsin.record.shape.Field;
import org.tocsin.record.shape.Shape;
import org.tocsin.record.shape.Types;

/** {@code escalation/processes/ID.yaml}. */
final class ProcessShape {
    private static final Field<String> WORKFLOW_NAME =
            required("name", Types.line(), "as the platform has it", "settle-card-batches");
    private static final Field<String> WORKFLOW_ID =
            required("id", Types.id(id -> id), "unique within the process", "payments-in");
    private static final Field<String> DOES =
            required("does", Types.line(), "what it does", "Posts the day's card batches to the ledger");
    private static final Shape<BusinessProcess.Workflow> WORKFLOW = Shape.of(
            "a workflow",
            "One automation and what it does.",
            List.of(WORKFLOW_ID, WORKFLOW_NAME, DOES),
            values ->
                    new BusinessProcess.Workflow(values.get(WORKFLOW_ID), values.get(WORKFLOW_NAME), values.get(DOES)));

    private static final Field<String> STRATEGY =
            required("strategy", Types.line(), "what is done", "Pause the settlement workflow");
    private static final Field<String> EFFECT =
            required("effect", Types.line(), "what that costs", "Clinics see yesterday's balance");
    private static final Field<RoleId> TRIGGERED_BY =
            required("triggered-by", InternalTypes.ROLE, "who may order it", "technical-lead");
    private static final Field<List<String>> TOUCHES = optional(
                    "workflows", Types.list(Types.id(id -> id), 0), "the workflows it touches", "[payments-in]")
            .otherwise(List.of());
    private static final Shape<BusinessProcess.Containment> CONTAINMENT = Shape.of(
            "a containment strategy",
            "A way to keep harm from spreading, and who may order it.",
            List.of(STRATEGY, EFFECT, TRIGGERED_BY, TOUCHES),
            values -> new BusinessProcess.Containment(
                    values.get(STRATEGY), values.get(EFFECT), values.get(TRIGGERED_BY), values.get(TOUCHES)));

    private static final Field<String> CHECK_ID =
            required("id", Types.id(id -> id), "unique among all processes", "settlement-totals");
    private static final Field<String> COMPARE = required(
            "compare", Types.line(), "what is held against what", "Yesterday's total per clinic, with the bank's");
    private static final Field<String> EXPECTED =
            required("expected", Types.line(), "what comes out when all is well", "No difference");
    private static final Shape<BusinessProcess.IntegrityCheck> INTEGRITY_CHECK = Shape.of(
            "an integrity check",
            "A comparison that shows whether data is right.",
            List.of(CHECK_ID, COMPARE, EXPECTED),
            values -> new BusinessProcess.IntegrityCheck(
                    values.get(CHECK_ID), values.get(COMPARE), values.get(EXPECTED)));

    private static final Field<String> NAME = required("name", Types.line(), "as people say it", "Payment sync");
    private static final Field<String> SUMMARY =
            required("summary", Types.text(), "what it does for the business", "Carries card payments to the ledger.");
    private static final Field<PersonId> OWNER =
            required("owner", InternalTypes.PERSON, "who answers for it", "marta-figueira");
    private static final Field<BusinessProcess.Criticality> CRITICALITY = required(
            "criticality",
            Types.word(List.of(BusinessProcess.Criticality.values()), BusinessProcess.Criticality::word),
            "how much the business depends on it",
            "critical");
    private static final Field<VendorId> PLATFORM =
            required("platform", InternalTypes.VENDOR, "the no-code platform it runs on", "flowbench");
    private static final Field<List<BusinessProcess.Workflow>> WORKFLOWS =
            required("workflows", Types.list(WORKFLOW, 1), "the automations it is made of", "[…]");
    private static final Field<List<ComponentId>> COMPONENTS = required(
            "components", Types.list(Types.id(ComponentId::new), 0), "what customers see of it", "[card-payments]");
    private static final Field<List<VendorId>> VENDORS = optional(
                    "vendors", Types.list(InternalTypes.VENDOR, 0), "third parties it depends on", "[paylane]")
            .otherwise(List.of());
    private static final Field<ObjectiveId> OBJECTIVE =
            required("objective", InternalTypes.OBJECTIVE, "the business objective at risk", "paid-next-day");
    private static final Field<List<String>> PLAYBOOKS = optional(
                    "playbooks",
                    Types.list(Types.pathBelow("content/playbooks/"), 0),
                    "what to do when it fails",
                    "[content/playbooks/payment-sync.adoc]")
            .otherwise(List.of());
    private static final Field<List<BusinessProcess.Containment>> STRATEGIES = optional(
                    "containment", Types.list(CONTAINMENT, 0), "ways to keep harm from spreading", "[…]")
            .otherwise(List.of());

    private static final Field<List<BusinessProcess.IntegrityCheck>> INTEGRITY_CHECKS = optional(
                    "integrity-checks", Types.list(INTEGRITY_CHECK, 0), "what shows that its data is right", "[…]")
            .otherwise(List.of());

    static final Shape<BusinessProcess> SHAPE = new Shape<>(
            "a process",
            "A business process that runs on no-code platforms.",
            List.of(
                    NAME,
                    SUMMARY,
                    OWNER,
                    CRITICALITY,
                    PLATFORM,
                    WORKFLOWS,
                    COMPONENTS,
                    VENDORS,
                    OBJECTIVE,
                    PLAYBOOKS,
                    STRATEGIES,
                    INTEGRITY_CHECKS),
            (values, reading, at) -> new BusinessProcess(
                    new ProcessId(reading.recordId()),
                    values.get(NAME),
                    values.get(SUMMARY),
                    values.get(OWNER),
                    values.get(CRITICALITY),
                    values.get(PLATFORM),
                    values.get(WORKFLOWS),
                    values.get(COMPONENTS),
                    values.get(VENDORS),
                    values.get(OBJECTIVE),
                    values.get(PLAYBOOKS),
                    values.get(STRATEGIES),
                    values.get(INTEGRITY_CHECKS)));

    private ProcessShape() {}
}
