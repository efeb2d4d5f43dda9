package org.qianfa.workflow;

import java.util.List;
import org.qianfa.shared.Actor;
import org.qianfa.shared.Refusal;

/** Changes the few values of a report's processes that nobody else can set right. What may be set to what is declared, see {@link Value#choices()}. For {@code SYSTEM_ADMIN} alone. */
public interface EditVariables {

    /** Those of the processes under way; none if nothing is. */
    List<Value> values(Actor by, long reportId);

    /**
     * @param reason kept in the journal and on the report's timeline
     * @throws Refusal if the value is none of the choices, it stands already, or no reason is given
     * @throws org.qianfa.shared.NotFound  if no such value may be changed, or its process is not under way
     * @throws org.qianfa.shared.OutOfStep if the report stands still
     */
    void set(Actor by, long reportId, String processKey, String name, String value, String reason) throws Refusal;

    /**
     * @param name    as in the diagram
     * @param value   as it stands, {@code null} if none was set
     * @param choices all it may be set to, the one that stands among them; steps only if the report has passed them
     */
    record Value(String processKey, String name, String value, List<String> choices) {
    }
}
