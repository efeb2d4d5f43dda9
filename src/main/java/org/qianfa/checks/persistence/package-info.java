/** What was dismissed, set and stored. */
package org.qianfa.checks.persistence;
