package org.tocsin.drill.plan;

import java.time.LocalDate;
import java.time.ZoneId;

/** The command that makes the material for a planned drill. */
public final class DrillOrder {
    private DrillOrder() {}

    /**
     * As it is typed.
     *
     * @param desk in whose days the folder is named
     */
    public static String command(PlannedDrill drill, ZoneId desk) {
        return "./tocsin drill generate --process " + drill.situation().process()
                + " --severity " + drill.situation().severity()
                + " --scenario " + drill.scenario()
                + " --loss " + drill.situation().loss().word()
                + " --twist " + drill.situation().twist().word()
                + " --mode " + drill.mode().word()
                + " --at " + drill.asIf()
                + " --held " + drill.held()
                + " --minutes " + drill.length().toMinutes()
                + " --out target/drills/" + LocalDate.ofInstant(drill.held(), desk) + "-"
                + drill.situation().process();
    }
}
