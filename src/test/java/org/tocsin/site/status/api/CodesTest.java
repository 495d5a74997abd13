package org.tocsin.site.status.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.SmallPage.CARDS;
import static org.tocsin.model.open.SmallPage.facts;
import static org.tocsin.model.open.SmallPage.incident;
import static org.tocsin.model.open.SmallPage.update;
import static org.tocsin.model.open.UpdateStatus.INVESTIGATING;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.model.open.ComponentId;
import org.tocsin.model.open.Incident;
import org.tocsin.model.open.StatuspageOrigin;
import org.tocsin.model.open.Update;

class CodesTest {
    private static final Update FIRST = update("2026-11-23T08:12", INVESTIGATING, "We look into it.");
    private static final Incident INCIDENT = incident("2026-11-23-cards", "Cards are declined", FIRST);

    @Test
    void theyAreTheseForEver() {
        assertThat(Codes.of(facts().settings())).isEqualTo("l81h3q7toyc3");
        assertThat(Codes.of(CARDS)).isEqualTo("7zueft6s7wli");
        assertThat(Codes.of(INCIDENT)).isEqualTo("rxyjqzx4txdv");
        assertThat(Codes.of(INCIDENT, FIRST, 0)).isEqualTo("im8e376ajghy");
    }

    @Test
    void otherWordsChangeNone() {
        Incident reworded = incident(
                "2026-11-23-cards", "Card payments fail", update("2026-11-23T08:12", INVESTIGATING, "We look."));

        assertThat(Codes.of(reworded)).isEqualTo(Codes.of(INCIDENT));
        assertThat(Codes.of(reworded, reworded.latest(), 0)).isEqualTo(Codes.of(INCIDENT, FIRST, 0));
    }

    @Test
    void eachIsTwelveLowerCaseLettersAndDigitsAndNoneComesTwice() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            codes.add(Codes.of(new ComponentId("component-" + i)));
        }

        assertThat(codes).hasSize(20_000).allMatch(code -> code.matches("[a-z0-9]{12}"));
    }

    @Test
    void updatesOfTheSameMinuteDiffer() {
        assertThat(Codes.of(INCIDENT, FIRST, 1)).isNotEqualTo(Codes.of(INCIDENT, FIRST, 0));
    }

    @Test
    void whatCameFromStatuspageKeepsItsId() {
        Update imported = new Update(
                FIRST.at(),
                FIRST.status(),
                FIRST.components(),
                FIRST.said(),
                null,
                null,
                null,
                false,
                new StatuspageOrigin.Post("xb107650j8yq", null, null));

        assertThat(Codes.of(INCIDENT, imported, 0)).isEqualTo("xb107650j8yq");
    }
}
