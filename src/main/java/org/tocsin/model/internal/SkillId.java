package org.tocsin.model.internal;

/** Names a skill in {@code escalation/skills.yaml}. */
public record SkillId(String value) implements Comparable<SkillId> {
    @Override
    public int compareTo(SkillId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
