package org.qianfa.checks;

import java.util.List;

/** The rules texts are read by. Everybody may know them. */
public interface CheckRules {

    /** All of them, by category. */
    List<RuleView> rules();
}
