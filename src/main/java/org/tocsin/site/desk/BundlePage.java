package org.tocsin.site.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.tocsin.model.internal.DeskSettings;
import org.tocsin.site.Messages;
import org.tocsin.site.Moment;
import org.tocsin.site.Moments;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * What stands beside the desk in a bundle, for those who unpack it: what it is and how old.
 *
 * @param frame of a page above the desk
 * @param built the instant the desk was built for
 * @param folder the desk, below the folder of the page; ends in a slash
 */
public record BundlePage(Frame frame, Moment built, String folder) implements Page {
    /** Where the desk stands in a bundle. */
    public static final String DESK = "desk/";

    private static final PagePath PATH = new PagePath("READ-ME-FIRST.html");

    /** The page of a bundle made for one instant. */
    public static BundlePage of(DeskSettings settings, Instant now) {
        Moments moments = new Moments(settings.zone(), Messages.english());
        Frame frame = new Frames(settings, moments, now).of(PATH, "Read me first");
        return new BundlePage(frame.above(DESK), moments.at(now), DESK);
    }

    /** What a bundle unpacks into: the desk's name and the day, in letters that every disk can write. */
    public static String folderName(DeskSettings settings, Instant now) {
        ZoneId zone = settings.zone();
        String name = settings.name()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return (name.isEmpty() ? "desk" : name) + "-" + now.atZone(zone).toLocalDate();
    }

    @Override
    public String template() {
        return "desk/bundle.ftlh";
    }

    @Override
    public PagePath path() {
        return PATH;
    }
}
