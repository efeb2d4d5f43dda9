/** What a system administrator does to running processes, each rehearsed first: tokens moved, tasks given to others, versions changed. */
package org.qianfa.workflow.hands;
