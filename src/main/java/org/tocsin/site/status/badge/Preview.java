package org.tocsin.site.status.badge;

import java.util.List;
import org.tocsin.present.Trouble;
import org.tocsin.site.PagePath;
import org.tocsin.site.SiteFile;

/** The picture that chat programs and social networks show beside a link to the page: the site's name and how things are. */
public final class Preview {
    /** Where it stands. */
    public static final PagePath PATH = new PagePath("assets/preview.png");

    private final Shown shown;

    /**
     * A picture of how things are.
     *
     * @param name of the site
     * @param sentence the first of the first page
     * @param trouble how bad it is
     */
    public Preview(String name, String sentence, Trouble trouble) {
        this.shown = new Shown(name, sentence, BadgeShape.of(trouble));
    }

    /** The picture, alone. */
    public List<SiteFile> files() {
        return List.of(SiteFile.made(PATH, shown, () -> PreviewPicture.of(shown.name, shown.sentence, shown.shape)));
    }

    private record Shown(String name, String sentence, BadgeShape shape) {}
}
