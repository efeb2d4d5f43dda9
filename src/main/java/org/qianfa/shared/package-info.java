/** Words every module speaks: who acts, what may be refused, what is announced and journalled. Knows no other module. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.qianfa.shared;
