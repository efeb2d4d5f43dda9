/** Words that are wrong, out of date or out of place in official prose, from lists with context and years of validity. */
package org.qianfa.proofreading.wording;
