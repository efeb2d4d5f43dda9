/** The tables of the registers: searches authorised, filtered and paged by the database. */
package org.qianfa.registers.persistence;
