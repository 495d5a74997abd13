package org.tocsin.importer;

import java.util.ArrayList;
import java.util.List;

/** Collects what an import assumes while it reads. */
public final class Assumptions {
    private final List<Assumption> collected = new ArrayList<>();

    public void add(String file, int line, About about, String assumed, String because) {
        collected.add(new Assumption(file, line, about, assumed, because));
    }

    public void addAll(Assumptions others) {
        collected.addAll(others.collected);
    }

    public List<Assumption> list() {
        return List.copyOf(collected);
    }
}
