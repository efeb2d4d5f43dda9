/** Registers as spreadsheet files, in and out. */
package org.qianfa.registers.exchange;
