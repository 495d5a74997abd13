package org.tocsin.importer.cstate;

import org.tocsin.importer.About;
import org.tocsin.importer.Assumptions;

/** One file under examination, and what is assumed of it. */
record IssueFile(String path, Assumptions assumptions) {

    /** Lists an assumption about a line of this file. */
    void assume(int line, About about, String assumed, String because) {
        assumptions.add(path, line, about, assumed, because);
    }
}
