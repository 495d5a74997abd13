package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.model.internal.Drill;
import org.tocsin.site.PagePath;

/** Builds the page where the desk tells of drills. */
final class DrillsBuilder {
    private final List<Drill> drills;
    private final Gaps gaps;
    private final DrillRows rows;

    DrillsBuilder(List<Drill> drills, Gaps gaps, DrillRows rows) {
        this.drills = drills;
        this.gaps = gaps;
        this.rows = rows;
    }

    DrillsPage page(Frames frames) {
        return new DrillsPage(frames.of(new PagePath(Address.DRILLS), "Drills"), gaps.open(drills), rows.of(drills));
    }
}
