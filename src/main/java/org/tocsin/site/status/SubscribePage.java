package org.tocsin.site.status;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * How to hear of problems without looking at the page.
 *
 * @param copy what a button says that takes an address along
 * @param copied what it says when it has
 */
public record SubscribePage(
        PagePath path, Frame frame, String title, String lede, String copy, String copied, List<Way> ways)
        implements Page {
    public SubscribePage {
        ways = List.copyOf(ways);
    }

    @Override
    public String template() {
        return "status/subscribe.ftlh";
    }

    /**
     * One way to hear.
     *
     * @param how what to do with the addresses
     * @param steps the same in steps; empty where one sentence will do
     */
    public record Way(String heading, String how, List<String> steps, List<Address> addresses) {
        public Way {
            steps = List.copyOf(steps);
            addresses = List.copyOf(addresses);
        }
    }

    /**
     * What is to be copied.
     *
     * @param label what it is
     * @param href where it leads, ready to be used; null where it is not an address
     */
    public record Address(
            String label, String text, @Nullable String href) {}
}
