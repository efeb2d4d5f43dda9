/** What people do with the engine itself: take tasks, retry failed jobs, look at diagrams. */
package org.qianfa.workflow.operations;
