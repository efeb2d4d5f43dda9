/** The engine's own web applications, for engineers; only in builds with the Maven profile {@code camunda-webapps}. */
package org.qianfa.workflow.webapps;
