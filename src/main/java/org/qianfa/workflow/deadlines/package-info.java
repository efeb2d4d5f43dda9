/** Reminders before a task's date and what follows once it has passed, each once. */
package org.qianfa.workflow.deadlines;
