package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * Where one searches, with what is asked in the address. Found pages come from a script; the lists need none.
 *
 * @param lists where all that is found can be looked through
 */
public record SearchPage(Frame frame, List<Way> lists) implements Page {
    public SearchPage {
        lists = List.copyOf(lists);
    }

    static SearchPage in(Frames frames) {
        return new SearchPage(
                frames.of(new PagePath(Address.SEARCH), "Search"),
                List.of(
                        Way.to("Playbooks", Address.PLAYBOOKS),
                        Way.to("Handbook", Address.HANDBOOK),
                        Way.to("Processes", Address.PROCESSES),
                        Way.to("Incidents", Address.INCIDENTS),
                        Way.to("Postmortems", Address.POSTMORTEMS),
                        Way.to("People and roles", Address.PEOPLE),
                        Way.to("Vendors", Address.VENDORS),
                        Way.to("Drills", Address.DRILLS)));
    }

    @Override
    public String template() {
        return "desk/search.ftlh";
    }

    @Override
    public PagePath path() {
        return new PagePath(Address.SEARCH);
    }
}
