package org.tocsin.site.status;

import java.util.List;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;
import org.tocsin.site.status.api.StatusApi;

/**
 * What people who write programs need to know to read the status with one.
 *
 * @param command asks for the state
 * @param answer what it answers; the template writes it as JSON
 * @param description the way to the description in OpenAPI
 * @param rules one sentence each
 */
public record ApiPage(
        PagePath path,
        Frame frame,
        String title,
        String lede,
        String tryHeading,
        String command,
        StatusApi.Said answer,
        String filesHeading,
        List<File> files,
        String rulesHeading,
        List<String> rules,
        File description)
        implements Page {
    public ApiPage {
        files = List.copyOf(files);
        rules = List.copyOf(rules);
    }

    @Override
    public String template() {
        return "status/api.ftlh";
    }

    /**
     * A file that programs read.
     *
     * @param href below the top of the site
     * @param holds what is in it
     */
    public record File(String href, String holds) {}
}
