/** Reports that stand still and go on, and the dates that move with them or with the plan of the year. */
package org.qianfa.workflow.standstill;
