/** Dismissals, settings of rules and versions of lists, and what makes a place in a text the same place. */
package org.qianfa.checks.domain;
