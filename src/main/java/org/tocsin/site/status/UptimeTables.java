package org.tocsin.site.status;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.model.open.Component;
import org.tocsin.model.open.ComponentGroup;
import org.tocsin.model.open.Share;
import org.tocsin.model.open.UptimeSettings;
import org.tocsin.site.PagePath;
import org.tocsin.site.status.UptimePage.Cell;
import org.tocsin.site.status.UptimePage.Column;
import org.tocsin.site.status.UptimePage.Row;
import org.tocsin.site.status.UptimePage.Table;
import org.tocsin.uptime.Budget;
import org.tocsin.uptime.Month;
import org.tocsin.uptime.Uptime;

/** Builds the page of availability by month. */
final class UptimeTables {
    private final Uptime uptime;
    private final UptimeSettings settings;
    private final Voice voice;
    private final Figures figures;

    UptimeTables(Uptime uptime, UptimeSettings settings, Voice voice) {
        this.uptime = uptime;
        this.settings = settings;
        this.voice = voice;
        this.figures = new Figures(voice);
    }

    UptimePage page(List<ComponentGroup> groups, Frames frames) {
        String title = voice.say("uptime.title");
        String lede = voice.say("uptime.lede");
        return new UptimePage(
                frames.uptime(title, lede, new PagePath("uptime/index.html")),
                title,
                lede,
                voice.say("uptime.month"),
                groups.stream().map(this::table).toList(),
                figures.counted(settings),
                voice.say("uptime.budget"));
    }

    private Table table(ComponentGroup group) {
        List<Column> columns = new ArrayList<>();
        List<List<Month>> months = new ArrayList<>();
        for (Component component : group.components()) {
            Share target = component.target();
            columns.add(new Column(
                    component.name(),
                    ComponentPages.folder(component.id()),
                    target == null ? null : voice.say("uptime.target", figures.share(target))));
            months.add(uptime.of(component.id()).months());
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < months.get(0).size(); i++) {
            List<Cell> cells = new ArrayList<>();
            for (List<Month> one : months) {
                cells.add(cell(one.get(i)));
            }
            rows.add(new Row(voice.moments().month(months.get(0).get(i).month()), cells));
        }
        return new Table(group.name(), columns, rows);
    }

    private Cell cell(Month month) {
        Budget budget = month.budget();
        String percentage = budget == null
                ? figures.percentage(month.availability())
                : figures.against(budget.target(), month.availability());
        return new Cell(percentage, result(month.running(), budget), left(month.running(), budget));
    }

    private @Nullable Mark result(boolean running, @Nullable Budget budget) {
        if (budget == null) {
            return null;
        }
        if (!budget.kept()) {
            return Shape.DOWN.mark(voice.say("uptime.missed"));
        }
        return running ? Shape.NOTICE.mark(voice.say("uptime.on-course")) : Shape.WORKING.mark(voice.say("uptime.met"));
    }

    private @Nullable String left(boolean running, @Nullable Budget budget) {
        if (!running || budget == null) {
            return null;
        }
        String span = voice.spans().of(Duration.ofSeconds(budget.difference()));
        return voice.say(budget.kept() ? "uptime.left" : "uptime.over", span);
    }
}
