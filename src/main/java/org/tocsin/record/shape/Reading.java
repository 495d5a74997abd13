package org.tocsin.record.shape;

import java.util.ArrayList;
import java.util.List;
import org.tocsin.problem.Place;
import org.tocsin.problem.Problem;
import org.tocsin.record.yaml.YamlNode;

/** One file being read: its path, the id its path gives it, and the problems found so far. */
public final class Reading {
    private final String file;
    private final String recordId;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Begins with no problems.
     *
     * @param recordId the id that the path gives the record; empty for kinds that have one file
     */
    public Reading(String file, String recordId) {
        this.file = file;
        this.recordId = recordId;
    }

    public String recordId() {
        return recordId;
    }

    /** Adds a problem at a node. */
    public void refuse(YamlNode node, String rule, String message, String expected, String fix) {
        Place place = new Place(file, node.line(), node.column(), node.length());
        problems.add(Problem.error(rule, place, message, expected, fix));
    }

    /** How many problems were found so far. */
    public int count() {
        return problems.size();
    }

    /** What was found so far, in the order found. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
