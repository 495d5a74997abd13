package org.tocsin.site.desk;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.internal.ActionId;
import org.tocsin.model.internal.AuthorityAction;
import org.tocsin.model.internal.BusinessProcess;
import org.tocsin.model.internal.EscalationPolicy;
import org.tocsin.model.internal.Everything;
import org.tocsin.model.internal.FactKind;
import org.tocsin.model.internal.Person;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.Vendor;
import org.tocsin.model.internal.VendorId;
import org.tocsin.site.Html;

/**
 * Fills in what prose takes from records: the placeholders that macros such as {@code contact:grace-liu[phone]} leave.
 *
 * <p>What names nothing stays in words; the checks tell of it.
 */
final class RecordFacts {
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "<span class=\"fact\" data-fact=\"([a-z]+):([^\"\\[\\]<>]*)\\[([^\"\\[\\]<>]*)\\]\">([^<]*)</span>");

    private final Directory directory;
    private final Map<PolicyId, EscalationPolicy> policies = new HashMap<>();
    private final Map<ProcessId, BusinessProcess> processes = new HashMap<>();
    private final Map<VendorId, Vendor> vendors = new HashMap<>();
    private final Tags tags;

    RecordFacts(Everything everything, Directory directory, Tags tags) {
        this.directory = directory;
        this.tags = tags;
        everything.policies().forEach(policy -> policies.put(policy.id(), policy));
        everything.processes().forEach(process -> processes.put(process.id(), process));
        everything.escalation().vendors().forEach(vendor -> vendors.put(vendor.id(), vendor));
    }

    /**
     * The same prose with its facts.
     *
     * @param root from the page that shows it to the top of the desk
     */
    Html in(Html prose, String root) {
        String markup = prose.markup();
        if (!markup.contains("data-fact=")) {
            return prose;
        }
        Matcher matcher = PLACEHOLDER.matcher(markup);
        return new Html(matcher.replaceAll(found -> Matcher.quoteReplacement(filled(found, root))));
    }

    private String filled(MatchResult found, String root) {
        String id = found.group(2);
        String shown = found.group(3).strip();
        Ink ink = new Ink(root);
        boolean known = FactKind.of(found.group(1))
                .map(kind -> switch (kind) {
                    case CONTACT ->
                        id.startsWith(FactKind.ROLE)
                                ? role(new RoleId(id.substring(FactKind.ROLE.length())), shown, ink)
                                : person(new PersonId(id), shown, ink);
                    case PROCESS -> process(new ProcessId(id), shown, ink);
                    case POLICY -> policy(new PolicyId(id), ink);
                    case VENDOR -> vendor(new VendorId(id), shown, ink);
                    case AUTHORITY -> authority(new ActionId(id), shown, ink);
                })
                .orElse(false);
        return known ? "<span class=\"fact\">" + ink.text() + "</span>" : found.group(4);
    }

    private boolean person(PersonId id, String shown, Ink ink) {
        Person person = directory.details(id);
        if (person == null) {
            return false;
        }
        Way name = directory.person(id);
        switch (shown) {
            case "name" -> ink.way(name);
            case "phone" -> ink.phone(person.phone(), name);
            case "email" -> ink.mail(person.email(), name);
            case "chat" -> ink.words(person.chat(), name);
            default -> {
                ink.way(name);
                if (person.phone() != null) {
                    ink.add(", ").phone(person.phone(), name);
                }
            }
        }
        return true;
    }

    private boolean role(RoleId id, String shown, Ink ink) {
        Way role = directory.role(id);
        ink.way(role);
        if (shown.equals("holders")) {
            String asked = directory.asked(List.of(id));
            ink.add(asked.isEmpty() ? "" : " (").words(asked).add(asked.isEmpty() ? "" : ")");
        }
        return role.href() != null;
    }

    private boolean process(ProcessId id, String shown, Ink ink) {
        BusinessProcess process = processes.get(id);
        if (process == null) {
            return false;
        }
        ink.way(shown.equals("owner") ? directory.person(process.owner()) : directory.process(id));
        return true;
    }

    private boolean policy(PolicyId id, Ink ink) {
        EscalationPolicy policy = policies.get(id);
        if (policy == null) {
            return false;
        }
        ink.way(Way.to(policy.title(), Address.of(id)));
        return true;
    }

    private boolean vendor(VendorId id, String shown, Ink ink) {
        Vendor vendor = vendors.get(id);
        if (vendor == null) {
            return false;
        }
        Way name = directory.vendor(id);
        Vendor.Contact contact = vendor.contact();
        switch (shown) {
            case "phone" -> ink.phone(contact.phone(), name);
            case "email" -> ink.mail(contact.email(), name);
            case "portal" -> ink.site(contact.portal(), name);
            case "status" -> ink.site(vendor.statusPage(), name);
            case "support" -> support(vendor, name, ink);
            case "name" -> ink.way(name);
            default -> {
                ink.way(name);
                if (contact.phone() != null) {
                    ink.add("<span class=\"paper\">, ").words(contact.phone()).add("</span>");
                }
            }
        }
        return true;
    }

    /** All that one needs to hand before calling. */
    private static void support(Vendor vendor, Way name, Ink ink) {
        ink.way(name).add(", ");
        Vendor.Contact contact = vendor.contact();
        if (contact.phone() != null) {
            ink.phone(contact.phone(), name);
        } else if (contact.email() != null) {
            ink.mail(contact.email(), name);
        } else {
            ink.site(contact.portal(), name);
        }
        Vendor.Contract contract = vendor.contract();
        if (contract != null) {
            ink.add(" (contract ")
                    .words(contract.reference())
                    .add("; ")
                    .words(contract.support())
                    .add(")");
        }
    }

    private boolean authority(ActionId id, String shown, Ink ink) {
        AuthorityAction action = directory.approvals(id);
        if (action == null) {
            return false;
        }
        if (!shown.equals("approver")) {
            ink.way(directory.action(id));
        }
        if (!shown.equals("name")) {
            Map<RoleId, List<String>> severities = new LinkedHashMap<>();
            action.approvals()
                    .forEach(approval -> approval.severities()
                            .forEach(severity -> severities
                                    .computeIfAbsent(approval.approver(), role -> new ArrayList<>())
                                    .add(tags.brief(severity).word())));
            List<String> approvers = new ArrayList<>();
            severities.forEach((role, words) -> approvers.add(new Ink(ink.root)
                    .way(directory.role(role))
                    .add(" at ")
                    .words(String.join(", ", words))
                    .text()));
            String all = String.join("; ", approvers);
            ink.add(shown.equals("approver") ? all : all.isEmpty() ? "" : " (" + all + ")");
        }
        return true;
    }

    /** Markup being written; every word of a record goes through {@link #words}. */
    private static final class Ink {
        private final StringBuilder markup = new StringBuilder();
        private final String root;

        Ink(String root) {
            this.root = root;
        }

        String text() {
            return markup.toString();
        }

        Ink add(String safe) {
            markup.append(safe);
            return this;
        }

        Ink words(String words) {
            return add(words.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;"));
        }

        /** What a record may lack: then the way to all of it. */
        Ink words(@Nullable String words, Way otherwise) {
            return words == null ? way(otherwise) : words(words);
        }

        Ink way(Way way) {
            return way.href() == null ? words(way.label()) : link(root + way.href(), way.label());
        }

        Ink phone(@Nullable String phone, Way otherwise) {
            return phone == null ? way(otherwise) : link("tel:" + phone.replaceAll("[^+0-9]", ""), phone);
        }

        Ink mail(@Nullable String address, Way otherwise) {
            return address == null ? way(otherwise) : link("mailto:" + address, address);
        }

        Ink site(@Nullable URI address, Way otherwise) {
            return address == null ? way(otherwise) : link(address.toString(), address.toString());
        }

        private Ink link(String href, String label) {
            return add("<a href=\"").words(href).add("\">").words(label).add("</a>");
        }
    }
}
