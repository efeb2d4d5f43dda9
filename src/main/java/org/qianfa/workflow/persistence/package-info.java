/** What is kept of open tasks besides what the engine keeps. */
package org.qianfa.workflow.persistence;
