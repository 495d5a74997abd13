package org.tocsin.importer.cstate;

import org.tocsin.importer.About;
import org.tocsin.importer.Assumptions;

/**
 * One file under examination, and what is assumed of it.
 *
 * @param siteAddress of the site it belongs to, against which its links are read
 */
record IssueFile(String path, String siteAddress, Assumptions assumptions) {

    /** The same file, with a list of assumptions of its own that may be thrown away. */
    IssueFile onTrial() {
        return new IssueFile(path, siteAddress, new Assumptions());
    }

    /** Lists an assumption about a line of this file. */
    void assume(int line, About about, String assumed, String because) {
        assumptions.add(path, line, about, assumed, because);
    }
}
