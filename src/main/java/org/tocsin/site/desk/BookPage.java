package org.tocsin.site.desk;

import java.util.List;
import org.tocsin.site.Html;
import org.tocsin.site.Moment;
import org.tocsin.site.Page;
import org.tocsin.site.PagePath;

/**
 * Playbooks and handbook as one book for paper.
 *
 * @param organisation whose it is
 * @param built the instant whose records it tells
 * @param commit in short; empty outside of a repository
 * @param zone of all times in it
 * @param parts in their order, none empty
 */
public record BookPage(String organisation, Moment built, String commit, String zone, List<Part> parts)
        implements Page {
    public BookPage {
        parts = List.copyOf(parts);
    }

    @Override
    public PagePath path() {
        return new PagePath("book.html");
    }

    @Override
    public String template() {
        return "desk/book.ftlh";
    }

    /** Whether there is anything to print. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The chapters that letters lack for, in their order. */
    public List<Chapter> unprinted() {
        return parts.stream()
                .flatMap(part -> part.chapters().stream())
                .filter(chapter -> !chapter.lacking().isEmpty())
                .toList();
    }

    /**
     * Chapters under one heading in the table of contents.
     *
     * @param title of a process, or of the handbook
     */
    public record Part(String title, List<Chapter> chapters) {
        public Part {
            chapters = List.copyOf(chapters);
        }
    }

    /**
     * One document, on sheets of its own.
     *
     * @param id within the book
     * @param facts owner, reviews, version
     * @param body empty where letters lack
     * @param lacking the characters that cannot be printed; empty for nearly all
     * @param source path of its AsciiDoc file
     * @param address of its page on the desk
     */
    public record Chapter(
            String id,
            String title,
            List<ChapterFact> facts,
            Html body,
            String lacking,
            String source,
            String address) {
        public Chapter {
            facts = List.copyOf(facts);
        }
    }

    /** A labelled fact in words. */
    public record ChapterFact(String label, String words) {}
}
