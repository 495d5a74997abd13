package org.tocsin.importer;

import java.util.HashSet;
import java.util.Set;

/** Gives each thing a name of its own: the plain one, or with a number. */
public final class FreeNames {
    private final Set<String> taken = new HashSet<>();

    /** The name itself when it is the first to ask for it, else with {@code -2}, {@code -3} and so on. */
    public String take(String plain) {
        var name = plain;
        for (var number = 2; !taken.add(name); number++) {
            name = plain + "-" + number;
        }
        return name;
    }
}
