/** Open tasks before whoever may see them: taken, read, urged, and the record of what was done with each. */
package org.qianfa.workflow.desk;
