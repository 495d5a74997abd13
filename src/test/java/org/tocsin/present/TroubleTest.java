package org.tocsin.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.model.open.ComponentState.DEGRADED_PERFORMANCE;
import static org.tocsin.model.open.ComponentState.MAJOR_OUTAGE;
import static org.tocsin.model.open.ComponentState.OPERATIONAL;
import static org.tocsin.model.open.ComponentState.UNDER_MAINTENANCE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.model.open.Impact;

class TroubleTest {
    @Test
    void maintenanceIsLessTroubleThanAnyFault() {
        assertThat(Trouble.worst(List.of(UNDER_MAINTENANCE, DEGRADED_PERFORMANCE)))
                .isEqualTo(Trouble.DEGRADED);
        assertThat(Trouble.worse(UNDER_MAINTENANCE, MAJOR_OUTAGE)).isEqualTo(MAJOR_OUTAGE);
        assertThat(Trouble.worse(UNDER_MAINTENANCE, OPERATIONAL)).isEqualTo(UNDER_MAINTENANCE);
    }

    @Test
    void nothingNamedIsNoTrouble() {
        assertThat(Trouble.worst(List.of())).isEqualTo(Trouble.NONE);
    }

    @Test
    void anEventWithoutImpactIsStillWorthKnowing() {
        assertThat(Trouble.of(Impact.NONE)).isEqualTo(Trouble.NOTICE);
    }
}
