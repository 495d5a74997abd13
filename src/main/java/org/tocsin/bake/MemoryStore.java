package org.tocsin.bake;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.tocsin.site.Page;

/**
 * JBake's content store without its database: documents in memory, and beside them the site's typed pages.
 *
 * <p>Filled and read on one thread.
 */
final class MemoryStore extends ContentStore {
    private final Supplier<Templates> templates;
    private final Map<String, DocumentModel> documents = new LinkedHashMap<>();
    private List<Page> pages = List.of();

    MemoryStore(String site, Supplier<Templates> templates) {
        super("memory", site);
        this.templates = templates;
    }

    Templates templates() {
        return templates.get();
    }

    List<Page> pages() {
        return pages;
    }

    void shelve(List<Page> typedPages) {
        pages = List.copyOf(typedPages);
    }

    @Override
    public void addDocument(DocumentModel document) {
        documents.put(document.getSourceuri(), document);
    }

    @Override
    public void deleteContent(String uri) {
        documents.remove(uri);
    }

    @Override
    public DocumentList<DocumentModel> getDocumentByUri(String uri) {
        return matching(document -> uri.equals(document.getSourceuri()));
    }

    @Override
    public DocumentList<DocumentModel> getDocumentStatus(String uri) {
        DocumentList<DocumentModel> found = new DocumentList<>();
        DocumentModel document = documents.get(uri);
        if (document != null) {
            found.add(document);
        }
        return found;
    }

    @Override
    public long getDocumentCount(String type) {
        return getAllContent(type).size();
    }

    @Override
    public long getPublishedCount(String type) {
        return getPublishedContent(type).size();
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type) {
        return matching(document -> type.equals(document.getType()));
    }

    @Override
    public DocumentList<DocumentModel> getAllContent(String type, boolean paged) {
        return paged ? paged(getAllContent(type)) : getAllContent(type);
    }

    @Override
    public DocumentList<DocumentModel> getPublishedContent(String type) {
        return matching(document -> type.equals(document.getType()) && isPublished(document));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts() {
        return getPublishedContent("post");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPosts(boolean paged) {
        return paged ? paged(getPublishedPosts()) : getPublishedPosts();
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPages() {
        return getPublishedContent("page");
    }

    @Override
    public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
        return matching(document -> "post".equals(document.getType()) && isPublished(document) && has(document, tag));
    }

    @Override
    public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
        return matching(document -> isPublished(document) && has(document, tag));
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return matching(document -> !document.getRendered());
    }

    @Override
    public Set<String> getTags() {
        return tagsOf(getPublishedPosts());
    }

    @Override
    public Set<String> getAllTags() {
        return tagsOf(matching(MemoryStore::isPublished));
    }

    @Override
    public void markContentAsRendered(DocumentModel document) {
        document.setRendered(true);
    }

    @Override
    public void deleteAllByDocType(String type) {
        documents.values().removeIf(document -> type.equals(document.getType()));
    }

    @Override
    public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {}

    @Override
    public boolean isActive() {
        return true;
    }

    @Override
    public void startup() {}

    @Override
    public void close() {}

    @Override
    public void shutdown() {}

    @Override
    public void drop() {
        documents.clear();
    }

    private DocumentList<DocumentModel> matching(Predicate<DocumentModel> wanted) {
        DocumentList<DocumentModel> found = new DocumentList<>();
        documents.values().stream().filter(wanted).forEach(found::add);
        return found;
    }

    private DocumentList<DocumentModel> paged(DocumentList<DocumentModel> all) {
        if (getStart() < 0 || getLimit() < 0) {
            return all;
        }
        DocumentList<DocumentModel> page = new DocumentList<>();
        page.addAll(new ArrayList<>(all)
                .subList((int) Math.min(getStart(), all.size()), (int) Math.min(getStart() + getLimit(), all.size())));
        return page;
    }

    private static boolean isPublished(DocumentModel document) {
        return "published".equals(document.getStatus());
    }

    private static boolean has(DocumentModel document, String tag) {
        return List.of(tags(document)).contains(tag);
    }

    private static Set<String> tagsOf(DocumentList<DocumentModel> documents) {
        Set<String> tags = new TreeSet<>();
        documents.forEach(document -> tags.addAll(List.of(tags(document))));
        return tags;
    }

    private static String[] tags(DocumentModel document) {
        return document.containsKey("tags") ? document.getTags() : new String[0];
    }
}
