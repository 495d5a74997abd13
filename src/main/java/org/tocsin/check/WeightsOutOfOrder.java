package org.tocsin.check;

import org.tocsin.model.open.StatusSettings;
import org.tocsin.model.open.UptimeSettings;
import org.tocsin.record.Recorded;

/** A figure in which a worse state costs less misleads. */
final class WeightsOutOfOrder implements Rule {
    @Override
    public String id() {
        return "weights-out-of-order";
    }

    @Override
    public String meaning() {
        return "A worse state of a component never weighs less in its availability than a better one.";
    }

    @Override
    public Example example() {
        return Example.of("site/status/settings.yaml", """
            name: Larkfield status
            url: https://status.larkfield.example/
            language: en
            zone: Europe/Lisbon
            description: Live status of Larkfield
            uptime:
              «weights»:
                degraded_performance: «0.1|0.4»
                partial_outage: 0.3
            """);
    }

    @Override
    public void check(Evidence evidence, Findings findings) {
        Recorded<StatusSettings> settings = evidence.records().status();
        UptimeSettings uptime = settings.value().uptime();
        int degraded = uptime.degradedPerformance().millionths();
        int partial = uptime.partialOutage().millionths();
        int major = uptime.majorOutage().millionths();
        if (degraded > partial || partial > major) {
            findings.error(
                    settings,
                    "uptime.weights!",
                    "a worse state weighs less than a better one: " + one(degraded) + ", " + one(partial) + ", "
                            + one(major),
                    "`degraded_performance` at most `partial_outage`, and that at most `major_outage`",
                    "Correct the weights; what is not written is 0, 0.3 and 1.");
        }
    }

    /** A share as it is written in settings, such as 0.3. */
    private static String one(int millionths) {
        return java.math.BigDecimal.valueOf(millionths, 6).stripTrailingZeros().toPlainString();
    }
}
