/** Steps taken back by who did them, or given back by who has the next, each in the way of its business. */
package org.qianfa.workflow.withdrawal;
