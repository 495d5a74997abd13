package org.tocsin.record;

import java.util.List;
import org.tocsin.source.SourceTree;

/** A repository as if it held nothing but the folder {@code escalation/} and the settings of the desk. */
record EscalationOnly(SourceTree whole) implements SourceTree {
    private static final String FOLDER = "escalation/";

    private static boolean belongs(String path) {
        return path.startsWith(FOLDER) || path.equals(Kind.DESK_SETTINGS.files());
    }

    @Override
    public List<String> paths() {
        return whole.paths().stream().filter(EscalationOnly::belongs).toList();
    }

    @Override
    public List<String> links() {
        return whole.links().stream().filter(EscalationOnly::belongs).toList();
    }

    @Override
    public boolean has(String path) {
        return belongs(path) && whole.has(path);
    }

    @Override
    public long size(String path) {
        return whole.size(path);
    }

    @Override
    public byte[] bytes(String path) {
        return whole.bytes(path);
    }
}
