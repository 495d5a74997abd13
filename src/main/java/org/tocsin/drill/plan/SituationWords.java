package org.tocsin.drill.plan;

import org.tocsin.drill.TimeBand;
import org.tocsin.model.internal.FailureMode;
import org.tocsin.model.internal.LossClass;
import org.tocsin.model.internal.Twist;

/** What is practised, in words that go on after “drilled”. */
public final class SituationWords {
    private SituationWords() {}

    public static String of(FailureMode mode) {
        return switch (mode) {
            case WORKFLOW_RUNNER -> "with a workflow runner that fails";
            case CONNECTOR -> "with a connector that fails";
            case SCHEDULER -> "with a scheduler that fails";
            case FORMS -> "with forms that fail";
            case PERMISSIONS -> "with wrong permissions";
            case PLATFORM_UPDATE -> "with a platform update that goes wrong";
            case QUOTA -> "with a quota used up";
            case EXTERNAL_API -> "with an external API that fails";
            case DATA_PIPELINE -> "with a data pipeline that fails";
            case SCHEMA_CHANGE -> "with a schema that changes";
        };
    }

    public static String of(LossClass loss) {
        return switch (loss) {
            case PARTIAL -> "with a partial loss";
            case DEGRADED -> "with degraded performance";
            case COMPLETE -> "with a complete loss";
        };
    }

    public static String of(TimeBand band) {
        return switch (band) {
            case OFFICE -> "in office hours";
            case EVENING -> "in the evening";
            case NIGHT -> "at night";
            case WEEKEND -> "at the weekend";
            case HOLIDAY -> "on a public holiday";
            case PEAK -> "in a peak";
        };
    }

    public static String of(Twist twist) {
        return switch (twist) {
            case NONE -> "without a twist";
            case KEY_PERSON_AWAY -> "with a key person away";
            case CHANNEL_DOWN -> "with a channel down";
            case CONCURRENT_INCIDENT -> "with a second incident at once";
            case DATA_CORRUPTION -> "with damaged data";
            case VENDOR_SILENT -> "with a vendor who does not answer";
            case REGULATED -> "with an authority to notify";
        };
    }
}
