package org.tocsin.record;

import org.tocsin.model.internal.ActionId;
import org.tocsin.model.internal.PersonId;
import org.tocsin.model.internal.PolicyId;
import org.tocsin.model.internal.ProcessId;
import org.tocsin.model.internal.RoleId;
import org.tocsin.model.internal.SeverityId;
import org.tocsin.record.shape.Type;
import org.tocsin.record.shape.Types;

/** The ids that internal records name one another by. */
final class InternalTypes {
    static final Type<PersonId> PERSON = Types.id(PersonId::new);
    static final Type<RoleId> ROLE = Types.id(RoleId::new);
    static final Type<SeverityId> SEVERITY = Types.id(SeverityId::new);
    static final Type<ActionId> ACTION = Types.id(ActionId::new);
    static final Type<ProcessId> PROCESS = Types.id(ProcessId::new);
    static final Type<PolicyId> POLICY = Types.id(PolicyId::new);

    private InternalTypes() {}
}
