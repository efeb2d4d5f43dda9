package org.qianfa.shell;

import java.util.List;
import org.qianfa.shared.Role;

/** Sample accounts the login page offers. Only a demonstration has such a bean. */
public interface DemoAccounts {

    /** The password all of them share. */
    String password();

    List<DemoAccount> accounts();

    record DemoAccount(String username, String displayName, String unitName, List<Role> roles) {
    }
}
