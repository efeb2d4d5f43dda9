/** What people do with the engine itself: take tasks, retry failed jobs, look at diagrams, their history and the engine. */
package org.qianfa.workflow.operations;
