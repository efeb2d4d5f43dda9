/** What is read of processes without changing them: where they stand, what they passed, who did it, how the engine fares. */
package org.qianfa.workflow.reading;
