/** What a system administrator does to running processes: tokens moved and versions changed, both rehearsed first; values set, failed steps tried again. */
package org.qianfa.workflow.hands;
