package org.tocsin.oncall;

/**
 * The record that a finding is about.
 *
 * @param id empty for kinds of which there is one record only
 */
public record Subject(Of of, String id) implements Comparable<Subject> {
    /** Kinds of records. */
    public enum Of {
        SCHEDULE,
        POLICY,
        PROCESS,
        ROLES,
        AUTHORITY
    }

    @Override
    public int compareTo(Subject other) {
        int kind = of.compareTo(other.of);
        return kind != 0 ? kind : id.compareTo(other.id);
    }
}
