package org.qianfa.people;

import java.util.Set;

/** Who keeps the system of this house: enabled people, whatever unit their role is held in. */
public interface SystemAdministrators {

    Set<Long> ids();
}
