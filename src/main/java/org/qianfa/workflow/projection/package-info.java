/** The engine's tasks in words of the business, announced to whoever keeps a read table. */
package org.qianfa.workflow.projection;
