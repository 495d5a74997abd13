package org.tocsin.drill.plan;

import org.tocsin.model.internal.Drill;

/** Knows whether the policy that a drill practised is another by now. */
@FunctionalInterface
public interface PolicyChange {
    /** Whether the policy of the drill's process has changed since; false where nobody can tell. */
    boolean since(Drill drill);
}
