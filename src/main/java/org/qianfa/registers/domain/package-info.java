/** Entries of the registers and the rules they obey. */
package org.qianfa.registers.domain;
