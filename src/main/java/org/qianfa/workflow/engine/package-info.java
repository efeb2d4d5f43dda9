/** The engine's vocabulary in a few verbs. */
package org.qianfa.workflow.engine;
