/** Verdicts, minutes, seals and the outgoing register, and the rules they obey. */
package org.qianfa.signoff.domain;
