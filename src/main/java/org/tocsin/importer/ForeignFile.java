package org.tocsin.importer;

/**
 * One file under examination, and what is assumed of it.
 *
 * @param siteAddress of the site it belongs to, against which its links are read
 */
public record ForeignFile(String path, String siteAddress, Assumptions assumptions) {

    /** The same file, with a list of assumptions of its own that may be thrown away. */
    public ForeignFile onTrial() {
        return new ForeignFile(path, siteAddress, new Assumptions());
    }

    /** Lists an assumption about a line of this file. */
    public void assume(int line, About about, String assumed, String because) {
        assumptions.add(path, line, about, assumed, because);
    }
}
