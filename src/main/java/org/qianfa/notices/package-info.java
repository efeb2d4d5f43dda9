/** Tells people what concerns them: in the application, by mail, by robots of messengers and by SMS. Nobody depends on it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "shell", "people", "drafting", "figures", "review", "signoff", "publication", "cooperation", "workflow"})
package org.qianfa.notices;
